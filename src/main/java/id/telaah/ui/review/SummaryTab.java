package id.telaah.ui.review;

import id.telaah.form.MissingReason;
import id.telaah.language.Texts;
import id.telaah.risk.Finding;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is odd about the case, what is not known, and who it is.
final class SummaryTab {
  private SummaryTab() {}

  /// @param facts the case's head, drawn from its definition
  static VBox of(Opened opened, Discipline discipline, Texts texts, Node facts) {
    return Panes.column(
        Gap.THREE, findings(opened, texts), gaps(opened.view(), discipline, texts), facts);
  }

  private static VBox findings(Opened opened, Texts texts) {
    VBox part = Panes.column(Gap.TWO, Labels.heading(texts.get("findings")));
    List<Finding> findings = opened.view().findings();
    if (findings.isEmpty()) {
      part.getChildren().add(Labels.muted(texts.get("findings.none")));
      return part;
    }
    Optional<FormModel> form =
        opened.access() == Access.FILLING ? opened.form() : Optional.empty();
    Optional<Verdicts> verdicts = form.map(Verdicts::new);
    List<FindingLine> lines =
        findings.stream().map(finding -> new FindingLine(finding, verdicts, texts)).toList();
    lines.forEach(line -> part.getChildren().add(line.node()));
    form.ifPresent(model ->
        model
            .stateProperty()
            .addListener((at, before, now) -> lines.forEach(FindingLine::refresh)));
    return part;
  }

  private static VBox gaps(CaseView view, Discipline discipline, Texts texts) {
    VBox part =
        Panes.column(
            Gap.ONE,
            Labels.heading(texts.get("gaps")),
            Labels.caption(
                texts.get("gaps.percent", view.data().percent(), discipline.title())));
    var open = view.data().gapsOf(discipline.key());
    if (open.isEmpty()) {
      part.getChildren().add(Labels.muted(texts.get("gaps.none", discipline.title())));
    }
    for (var gap : open) {
      String question = gap.item().text().in(texts.language());
      String why =
          gap.reason()
              .map(MissingReason::words)
              .map(words -> words.in(texts.language()))
              .orElse(texts.get("gaps.empty"));
      StatusMark mark = StatusMark.silent(Shape.QUERY, Tone.NEUTRAL, why);
      var line = Labels.body(texts.get("gaps.line", question, why));
      part.getChildren()
          .add(
              Controls.named(
                  Panes.row(Gap.ONE, mark, Panes.grow(line)),
                  "gap-" + gap.item().linkId(),
                  line.getText()));
    }
    return part;
  }
}
