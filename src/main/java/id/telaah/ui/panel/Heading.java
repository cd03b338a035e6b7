package id.telaah.ui.panel;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Which case, and how much is still to be decided.
final class Heading {
  private final PanelModel model;
  private final PanelModel.Table.Laid laid;
  private final Texts texts;
  private final HBox mark = Panes.row(Gap.ONE);
  private final Node node;

  Heading(PanelModel model, PanelModel.Table.Laid laid, Texts texts) {
    this.model = model;
    this.laid = laid;
    this.texts = texts;
    mark.setId("panel-decisions");
    HBox row =
        Panes.row(
            Gap.TWO,
            Labels.title(texts.get("title", model.code().shortName())),
            Labels.caption(model.code().value()),
            Panes.push(),
            mark);
    row.getStyleClass().add("line-bottom");
    node = Panes.padded(Gap.TWO, row);
    laid.form().stateProperty().addListener((at, before, now) -> count());
    count();
  }

  Node node() {
    return node;
  }

  private void count() {
    mark.getChildren().setAll(mark(model.undecided().size()));
  }

  private StatusMark mark(int open) {
    if (laid.isFrozen()) {
      int signatures = laid.opened().agreement().signatures().size();
      return StatusMark.agreed(texts.get("decisions.signed", signatures));
    }
    return open == 0
        ? StatusMark.agreed(texts.get("decisions.none"))
        : StatusMark.decide(texts.get("decisions", open));
  }
}
