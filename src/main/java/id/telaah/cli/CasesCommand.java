package id.telaah.cli;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.RoundId;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.language.Texts;
import id.telaah.panel.Agreement;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.round.Round;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `cases`: lists a round's cases with code, group, status, risk and completeness.
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
  private final Tools tools;
  private final Terminal terminal;

  @Option(names = "--store", required = true, paramLabel = "FILE", descriptionKey = "store")
  private Path store = Path.of("");

  @Option(
      names = "--round",
      paramLabel = "2026-2",
      converter = RoundChoice.Converter.class,
      descriptionKey = "round")
  private @Nullable RoundId round;

  CasesCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    tools
        .known()
        .troubles()
        .get()
        .forEach(trouble -> terminal.complain(trouble.in(terminal.language())));
    return new StoreTask(terminal).run(tools.stores().openExisting(store), this::list);
  }

  private int list(OpenStore open) {
    Optional<RoundId> named = Optional.ofNullable(round);
    Optional<Round> found = RoundChoice.find(open.rounds(), named);
    if (found.isEmpty()) {
      return RoundChoice.none(terminal, named);
    }
    RoundId id = found.get().id();
    Map<CaseCode, Map<Discipline, ReviewState>> states = open.reviews().states(id);
    Table table = new Table(terminal.texts());
    ObjectNode json = Terminal.object();
    json.put("round", id.toString());
    ArrayNode cases = json.putArray("cases");
    for (CaseRow row : open.cases().list(id)) {
      Line line =
          new Line(
              row,
              states.getOrDefault(row.code(), Map.of()),
              open.agreements().find(id, row.code()),
              percent(open, id, row.code()));
      table.add(line);
      cases.add(line.json());
    }
    terminal.say(found.get().title());
    table.lines().forEach(terminal::say);
    terminal.report(json);
    return Exit.DONE;
  }

  private int percent(OpenStore open, RoundId id, CaseCode code) {
    CaseFile file = open.cases().find(id, code).orElseThrow();
    Definition definition = tools.known().forms().exactly(file.form());
    return Completeness.of(file, definition).percent();
  }

  /// One case as it is listed.
  ///
  /// @param percent completeness, 0 to 100
  record Line(
      CaseRow row,
      Map<Discipline, ReviewState> states,
      Optional<Agreement> agreement,
      int percent) {
    ReviewState state(Discipline discipline) {
      return states.getOrDefault(discipline, ReviewState.EMPTY);
    }

    /// `none`, `open`, `signed`.
    String panel() {
      return agreement.map(agreed -> agreed.isSigned() ? "signed" : "open").orElse("none");
    }

    /// The agreed risk level's code; empty before the panel has agreed one.
    Optional<String> risk() {
      return agreement.flatMap(agreed -> agreed.answers().code(ItemKey.of(FormKeys.RISK)));
    }

    ObjectNode json() {
      ObjectNode json = Terminal.object();
      json.put("case_code", row.code().toString());
      json.put("group", row.groupKey());
      ObjectNode status = json.putObject("status");
      for (Discipline discipline : Discipline.values()) {
        status.put(discipline.key(), state(discipline).name().toLowerCase(Locale.ROOT));
      }
      status.put("panel", panel());
      json.put("risk", risk().orElse(null));
      json.put("completeness", percent);
      return json;
    }

    String status(Texts texts) {
      StringBuilder status = new StringBuilder();
      for (Discipline discipline : Discipline.values()) {
        status
            .append(discipline.title(texts.language()))
            .append(' ')
            .append(word(state(discipline), texts))
            .append(", ");
      }
      return status.append(texts.get("cases.panel", panel(texts))).toString();
    }

    private static String word(ReviewState state, Texts texts) {
      return switch (state) {
        case EMPTY -> texts.get("cases.empty");
        case DRAFT -> texts.get("cases.draft");
        case SENT -> texts.get("cases.sent");
      };
    }

    private String panel(Texts texts) {
      return switch (panel()) {
        case "signed" -> texts.get("cases.signed");
        case "open" -> texts.get("cases.open");
        default -> texts.get("cases.none");
      };
    }
  }
}
