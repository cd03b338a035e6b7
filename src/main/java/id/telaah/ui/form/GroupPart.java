package id.telaah.ui.form;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import javafx.scene.Node;

/// A group inside a section: its name, then its items.
final class GroupPart implements Part {
  private final Stack node = new Stack();

  GroupPart(Field field, Paper paper) {
    node.getStyleClass().add("gap-1");
    Controls.named(node, field.id(), field.name());
    node.getChildren()
        .addAll(
            Labels.strong(field.name()),
            paper.inside(field.key(), field.item().parts().items()).node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {}
}
