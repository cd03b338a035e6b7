package id.telaah.ui.review;

import id.telaah.earlier.Beside;
import id.telaah.earlier.ScoreChanges;
import id.telaah.earlier.Verdict;
import id.telaah.form.Sight;
import id.telaah.growth.Age;
import id.telaah.growth.Indicator;
import id.telaah.language.Formats;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// The case as it was audited before, beside the case as it is now: what was concluded, what came
/// of it, how the child grew, and which fields changed.
final class EarlierPart {
  private static final String DASH = "–";

  private final Beside beside;
  private final Sight sight;
  private final Texts texts;

  EarlierPart(Beside beside, Sight sight, Texts texts) {
    this.beside = beside;
    this.sight = sight;
    this.texts = texts;
  }

  VBox node() {
    VBox all =
        Panes.column(
            Gap.THREE,
            Panes.column(
                Gap.ONE, Labels.heading(texts.get("earlier", beside.round().title())), verdicts()),
            new OutcomesPart(beside, texts).node());
    beside.scores().map(this::scores).ifPresent(all.getChildren()::add);
    all.getChildren().add(new ChangedFields(beside.fields(), texts).node());
    return Controls.named(all, "earlier", texts.get("earlier", beside.round().title()));
  }

  private VBox verdicts() {
    List<Verdict> said = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(""));
    VBox part = Panes.column(Gap.ONE);
    beside
        .agreed()
        .ifPresentOrElse(
            verdict -> {
              said.add(verdict);
              heads.add(texts.get("earlier.panel"));
            },
            () -> part.getChildren().add(Labels.body(texts.get("earlier.unsigned"))));
    sight
        .discipline()
        .map(Discipline::ofKey)
        .ifPresent(viewer ->
            beside
                .own()
                .ifPresentOrElse(
                    verdict -> {
                      said.add(verdict);
                      heads.add(texts.get("earlier.own", viewer.title(texts.language())));
                    },
                    () ->
                        part.getChildren()
                            .add(
                                Labels.body(
                                    texts.get(
                                        "earlier.not-sent", viewer.title(texts.language()))))));
    if (!said.isEmpty()) {
      part.getChildren().addFirst(verdicts(said, heads));
    }
    return part;
  }

  private VBox verdicts(List<Verdict> said, List<String> heads) {
    double[] shares = said.size() == 2 ? new double[] {22, 39, 39} : new double[] {22, 78};
    SideBySide table =
        new SideBySide("earlier-verdicts", texts.get("earlier.verdicts"), shares, heads);
    verdict(table, "outcome", said, verdict -> in(verdict.outcome()));
    verdict(table, "risk", said, verdict -> in(verdict.risk()));
    verdict(
        table,
        "cause",
        said,
        verdict -> verdict.mainCauses().stream().map(this::in).collect(Collectors.joining("; ")));
    verdict(table, "conclusion", said, verdict -> in(verdict.conclusion()));
    return table.node();
  }

  private void verdict(
      SideBySide table, String what, List<Verdict> said, Function<Verdict, String> words) {
    String name =
        switch (what) {
          case "outcome" -> texts.get("earlier.outcome");
          case "risk" -> texts.get("earlier.risk");
          case "cause" -> texts.get("earlier.cause");
          default -> texts.get("earlier.conclusion");
        };
    String[] cells = said.stream().map(words).map(EarlierPart::orDash).toArray(String[]::new);
    table.row("earlier-" + what, name, cells);
  }

  private VBox scores(ScoreChanges changes) {
    SideBySide table =
        new SideBySide(
            "earlier-scores",
            texts.get("earlier.scores"),
            new double[] {22, 26, 26, 26},
            List.of(
                texts.get("earlier.indicator"),
                texts.get("earlier.then-age", months(changes.then())),
                texts.get("earlier.now-age", months(changes.now())),
                texts.get("earlier.difference")));
    for (ScoreChanges.ScoreChange change : changes.scores()) {
      Indicator indicator = change.indicator();
      table.row(
          "earlier-score-" + indicator.name(),
          in(indicator.code(changes.now())),
          score(change.then()),
          score(change.now()),
          difference(change.difference()));
    }
    return Panes.column(
        Gap.ONE,
        Labels.heading(texts.get("earlier.scores")),
        Labels.caption(texts.get("earlier.scores.note")),
        table.node());
  }

  private String in(Words words) {
    return words.in(texts.language());
  }

  private static String orDash(String text) {
    return text.isEmpty() ? DASH : text;
  }

  private String months(Age age) {
    return Formats.decimal(age.shownMonths(), 1, texts.language());
  }

  private String score(OptionalDouble z) {
    return z.isPresent() ? Formats.decimal(z.getAsDouble(), 2, texts.language()) : DASH;
  }

  private String difference(OptionalDouble by) {
    return (by.isPresent() && by.getAsDouble() >= 0.005 ? "+" : "") + score(by);
  }
}
