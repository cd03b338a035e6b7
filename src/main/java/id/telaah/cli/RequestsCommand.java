package id.telaah.cli;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.FieldShare;
import id.telaah.casefile.RoundId;
import id.telaah.form.Forms;
import id.telaah.request.ListGate;
import id.telaah.request.Request;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestDesk;
import id.telaah.request.RequestList;
import id.telaah.round.Office;
import id.telaah.round.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `requests`: asks the technical team for what the panel lacks. Writes a list for each office in
/// the field, on paper and as a workbook, and the share of each missing field.
@Command(name = "requests")
final class RequestsCommand implements Callable<Integer> {
  private static final String ACTOR = "sekretariat";

  private final Tools tools;
  private final Terminal terminal;

  @Option(
      names = "--round",
      paramLabel = "2026-2",
      converter = RoundChoice.Converter.class,
      descriptionKey = "round")
  private @Nullable RoundId round;

  @Mixin private RoundOutput output = new RoundOutput();

  RequestsCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return output.run(tools, terminal, Optional.ofNullable(round), this::ask);
  }

  private int ask(OpenStore open, Round from) {
    RoundId id = from.id();
    Forms forms = tools.known().forms();
    List<Request> asked = desk(open, forms).ask(id, ACTOR);
    Office office = open.rounds().setup(id).office();
    ListGate gate = ListGate.of(asked, Identities::masked);
    if (!gate.held().isEmpty()) {
      terminal.complain(
          terminal.texts().get("requests.held", gate.held().size(), gate.heldCases()));
    }
    List<RequestList> lists =
        new RequestBook(open.cases(), forms, tools.books().requesting().regions())
            .lists(id, gate.free(), office, LocalDate.now(tools.machine().clock()));
    List<FieldShare> shares = FieldShare.of(files(open, id), forms);
    write(lists, office, shares);
    tell(from, lists, shares);
    return Exit.DONE;
  }

  static RequestDesk desk(OpenStore open, Forms forms) {
    return new RequestDesk(open.cases(), open.reviews(), open.agreements(), open.requests(), forms);
  }

  private static List<CaseFile> files(OpenStore open, RoundId id) {
    List<CaseFile> files = new ArrayList<>();
    for (CaseRow row : open.cases().list(id)) {
      files.add(open.cases().find(id, row.code()).orElseThrow());
    }
    return files;
  }

  private void write(List<RequestList> lists, Office office, List<FieldShare> shares) {
    Books.Requesting with = tools.books().requesting();
    try (Staging staging = Staging.in(output.folder())) {
      for (RequestList list : lists) {
        terminal.progress(list.officer().name());
        String stem = list.officer().fileStem();
        staging.write(stem + ".pdf", with.press().print(list, office.layout().paper()));
        staging.write(stem + ".xlsx", with.workbooks().requests(list));
      }
      String name = terminal.texts().get("requests.shares") + ".xlsx";
      staging.write(name, with.workbooks().shares(shares, this::group, terminal.language()));
      staging.publish();
    }
  }

  private String group(String key) {
    return tools
        .known()
        .groups()
        .byKey(key)
        .map(group -> group.name().in(terminal.language()))
        .orElse(key);
  }

  private void tell(Round from, List<RequestList> lists, List<FieldShare> shares) {
    ObjectNode json = Terminal.object();
    json.put("round", from.id().toString());
    ArrayNode array = json.putArray("lists");
    for (RequestList list : lists) {
      int count = list.lines().size();
      terminal.say(
          terminal.texts().get("requests.list", list.officer().name(), count, list.cases()));
      ObjectNode one = array.addObject();
      one.put("file", list.officer().fileStem());
      one.put("officer", list.officer().name());
      one.put("requests", count);
      one.put("cases", list.cases());
    }
    ArrayNode missing = json.putArray("missing");
    for (FieldShare share : shares) {
      if (share.missing() > 0) {
        ObjectNode one = missing.addObject();
        one.put("group", share.groupKey());
        one.put("field", share.item().linkId());
        one.put("applies", share.applies());
        one.put("missing", share.missing());
        one.put("percent", share.percent());
      }
    }
    terminal.say(terminal.texts().get("requests.written", lists.size(), output.folder()));
    terminal.report(json);
  }
}
