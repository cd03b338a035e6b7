package id.telaah.cli;

import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.intake.Admission;
import id.telaah.intake.AnswerReader;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `import`: receives case files, and answers to requests, into a store; all or nothing per file.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private static final String ACTOR = "sekretariat";

  private final Tools tools;
  private final Terminal terminal;
  private final FileReport report;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--store", required = true, paramLabel = "FILE", descriptionKey = "store")
  private Path store = Path.of("");

  @Option(
      names = "--round",
      paramLabel = "2026-2",
      converter = RoundChoice.Converter.class,
      descriptionKey = "round")
  private @Nullable RoundId round;

  @Option(names = "--strip", descriptionKey = "strip")
  private boolean strip;

  ImportCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
    this.report = new FileReport(tools.known().forms(), terminal);
  }

  @Override
  public Integer call() {
    CaseReader reader = new CaseReader(tools.known().forms(), tools.known().groups());
    Map<Boolean, List<Path>> kinds =
        files.stream().collect(Collectors.partitioningBy(AnswerReader::isList));
    List<Path> answers = kinds.getOrDefault(true, List.of());
    List<Reading> readings =
        (strip ? reader.stripping() : reader).readAll(kinds.getOrDefault(false, List.of()));
    if (!Files.exists(store)
        && answers.isEmpty()
        && readings.stream().noneMatch(Reading.Accepted.class::isInstance)) {
      // Nothing to receive: a store that is not there yet stays away.
      ObjectNode json = Terminal.object();
      readings.forEach(report::tell);
      readings.forEach(reading -> json.withArray("files").add(report.json(reading)));
      terminal.report(json);
      return Exit.REFUSED;
    }
    return new StoreTask(terminal)
        .run(tools.stores().open(store), open -> receive(open, readings, answers));
  }

  private int receive(OpenStore open, List<Reading> readings, List<Path> answers) {
    Optional<RoundId> named = Optional.ofNullable(round);
    Optional<Round> into = RoundChoice.find(open.rounds(), named).or(() -> begun(open, named));
    if (into.isEmpty()) {
      return RoundChoice.none(terminal, named);
    }
    ObjectNode json = Terminal.object();
    json.put("round", into.get().id().toString());
    ArrayNode list = json.putArray("files");
    int status = Exit.DONE;
    Admission admission = new Admission(into.get());
    for (Reading reading : admission.checked(readings)) {
      terminal.progress(reading.file());
      if (!received(open, into.get().id(), reading, list)) {
        status = Exit.REFUSED;
      }
    }
    boolean kept =
        new AnswersImport(terminal, report, ACTOR)
            .run(open, into.get().id(), tools.known().forms(), answers, list);
    log(open, into.get().id(), readings.size(), json.putArray("import_log"));
    terminal.report(json);
    return kept ? status : Exit.REFUSED;
  }

  /// What the import log now tells of this run's files, in their order.
  private static void log(OpenStore open, RoundId into, int files, ArrayNode json) {
    for (ImportEntry entry : open.cases().imports(into).subList(0, files).reversed()) {
      json.addObject()
          .put("file", entry.file())
          .put("by", entry.by())
          .put("at", entry.at().toString())
          .put("new", entry.counts().fresh())
          .put("updated", entry.counts().updated())
          .put("skipped", entry.counts().skipped())
          .put("refused", entry.counts().refused());
    }
  }

  /// A store without rounds begins with the one that ships, as the desktop's first start does.
  private static Optional<Round> begun(OpenStore open, Optional<RoundId> named) {
    Starter starter = Starter.kotaPekalongan();
    RoundId first = starter.round().id();
    if (!open.rounds().list().isEmpty() || named.filter(id -> !id.equals(first)).isPresent()) {
      return Optional.empty();
    }
    open.rounds().open(starter.round(), starter.setup(), ACTOR);
    return open.rounds().find(first);
  }

  /// Receives one file, all of it or nothing.
  private boolean received(OpenStore open, RoundId into, Reading reading, ArrayNode list) {
    if (!(reading instanceof Reading.Accepted accepted)) {
      open.cases().refused(into, reading.file(), 1, ACTOR);
      report.tell(reading);
      list.add(report.json(reading).put("received", false));
      return false;
    }
    List<Receipt> receipts = open.cases().receive(into, accepted.delivery(), ACTOR);
    List<Reading.Accepted> each = accepted.each();
    ReceiptReport told = new ReceiptReport(terminal, report, into);
    for (int i = 0; i < each.size(); i++) {
      ObjectNode json = report.json(each.get(i));
      told.tell(each.get(i), receipts.get(i), json);
      list.add(json);
    }
    return receipts.stream().noneMatch(Receipt::isObstacle);
  }
}
