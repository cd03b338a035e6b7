package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.risk.Finding;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
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
        Gap.THREE,
        findings(opened, texts),
        new GapsPart(opened.view().data(), discipline, texts).node(),
        facts);
  }

  private static VBox findings(Opened opened, Texts texts) {
    VBox part = Panes.column(Gap.TWO, Labels.heading(texts.get("findings")));
    List<Finding> findings = opened.view().findings();
    if (findings.isEmpty()) {
      part.getChildren().add(Labels.muted(texts.get("findings.none")));
      return part;
    }
    Optional<FormModel> form = opened.access() == Access.FILLING ? opened.form() : Optional.empty();
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
}
