package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is odd about the case, what is not known, and who it is.
final class SummaryTab {
  private SummaryTab() {}

  /// @param facts the case's head, drawn from its definition
  static VBox of(Opened opened, Discipline discipline, Texts texts, Node facts) {
    VBox summary =
        Panes.column(
            Gap.THREE,
            new FindingsPart(opened, texts).node(),
            new GapsPart(opened.view().data(), discipline, texts).node(),
            facts);
    String criteria = opened.shelf().ofRound().criteria();
    if (!criteria.isEmpty()) {
      String sentence = texts.get("criteria", criteria);
      summary.getChildren().add(Controls.named(Labels.muted(sentence), "case-criteria", sentence));
    }
    return summary;
  }
}
