package id.telaah.ui.panel;

import id.telaah.language.Texts;
import id.telaah.panel.Topic;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the four disciplines say, topic by topic; at first only where they do not say the same.
final class LanesPane {
  private final PanelModel model;
  private final PanelModel.Table.Laid laid;
  private final Texts texts;
  private final ToggleButton all;
  private final VBox list = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));
  private final VBox node;
  private final List<TopicBlock> blocks = new ArrayList<>();

  LanesPane(PanelModel model, PanelModel.Table.Laid laid, Texts texts) {
    this.model = model;
    this.laid = laid;
    this.texts = texts;
    all = Controls.toggle("panel-all", texts.get("lanes.all", laid.comparison().topics().size()));
    all.selectedProperty().addListener((at, before, now) -> draw());
    HBox head =
        Panes.padded(
            Gap.TWO,
            Panes.row(Gap.ONE, Labels.heading(texts.get("lanes.title")), Panes.push(), all));
    node =
        Panes.column(Gap.NONE, head, Panes.scroll("panel-lanes", texts.get("lanes.title"), list));
    laid.form().stateProperty().addListener((at, before, now) -> refresh());
    draw();
  }

  Node node() {
    return node;
  }

  private void draw() {
    List<Topic> shown =
        all.isSelected() ? laid.comparison().topics() : laid.comparison().differing();
    blocks.clear();
    list.getChildren().clear();
    if (shown.isEmpty()) {
      list.getChildren()
          .add(
              States.empty(
                  "panel-same",
                  Icons.DONE,
                  texts.get("lanes.same.title"),
                  texts.get("lanes.same.sentence")));
    }
    for (Topic topic : shown) {
      TopicBlock block = new TopicBlock(model, topic, texts);
      blocks.add(block);
      list.getChildren().add(block.node());
    }
    refresh();
  }

  private void refresh() {
    List<Topic> undecided = model.undecided();
    blocks.forEach(block -> block.refresh(undecided));
  }
}
