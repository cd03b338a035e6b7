package id.telaah.ui.form;

import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One row of a repeating group: its number, its questions, a button to remove it.
final class RowCard {
  private final Field field;
  private final Paper paper;
  private final Label title = Labels.strong("");
  private final Button remove;
  private final Stack node = new Stack();

  /// @param field the group at this row
  RowCard(Field field, Paper paper, Runnable removed) {
    this.field = field;
    this.paper = paper;
    this.remove =
        Controls.quiet(field.id("hapus"), Icons.REMOVE, field.texts().get("rows.remove"), removed);
    HBox head = Panes.row(Gap.ONE, title, Panes.push());
    if (!paper.isReading()) {
      head.getChildren().add(remove);
    }
    Controls.named(node, field.id(), field.name());
    node.getStyleClass().addAll("row-card", "gap-1");
    node.getChildren().addAll(head, paper.inside(field.key(), field.item().parts().items()).node());
  }

  Node node() {
    return node;
  }

  /// Says which row it is, counted from 1.
  void number(int position) {
    String text = field.texts().get("rows.title", field.name(), position);
    title.setText(text);
    node.setAccessibleText(text);
    remove.setAccessibleText(field.texts().get("rows.remove.named", text));
  }

  /// The first question takes the focus.
  void focus() {
    for (Item item : field.item().parts().items()) {
      ItemKey key = new ItemKey(item.linkId(), field.key().row());
      if (item.type().isQuestion() && field.model().state().isVisible(key)) {
        paper.drawn(key).ifPresent(Part::focus);
        return;
      }
    }
  }
}
