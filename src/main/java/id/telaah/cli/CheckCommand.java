package id.telaah.cli;

import id.telaah.intake.AnswerReader;
import id.telaah.intake.AnswerSheet;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `check`: reads files as import would and changes nothing.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Tools.Known known;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  CheckCommand(Tools.Known known, Terminal terminal) {
    this.known = known;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    known.troubles().get().forEach(trouble -> terminal.complain(trouble.in(terminal.language())));
    FileReport report = new FileReport(known.forms(), terminal);
    Map<Boolean, List<Path>> kinds =
        files.stream().collect(Collectors.partitioningBy(AnswerReader::isList));
    List<Reading> readings =
        new CaseReader(known.forms(), known.groups()).readAll(kinds.getOrDefault(false, List.of()));
    ObjectNode json = Terminal.object();
    ArrayNode list = json.putArray("files");
    for (Reading reading : readings) {
      report.tell(reading);
      list.add(report.json(reading));
    }
    boolean all = readings.stream().allMatch(Reading.Accepted.class::isInstance);
    for (Path file : kinds.getOrDefault(true, List.of())) {
      all &= answers(AnswerReader.read(file), report, list.addObject());
    }
    terminal.report(json);
    return all ? Exit.DONE : Exit.REFUSED;
  }

  /// A list of requests that came back: whether it can be read, and that `import` holds each answer
  /// against its case; there is no store here to do that.
  private boolean answers(AnswerSheet sheet, FileReport report, ObjectNode json) {
    String round = sheet.round().orElseThrow();
    terminal.say(terminal.texts().get("check.answers", sheet.file(), sheet.answered(), round));
    json.put("file", sheet.file());
    json.put("accepted", sheet.problems().isEmpty());
    json.put("answers", sheet.answered());
    json.put("round", round);
    report.problems(sheet.problems(), json);
    return sheet.problems().isEmpty();
  }
}
