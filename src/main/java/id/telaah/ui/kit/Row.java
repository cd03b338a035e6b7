package id.telaah.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row that is as high as its content at its real width.
///
/// An HBox claims the height that its wrapping children would need at their narrowest, and so
/// leaves holes above and below them.
class Row extends HBox {
  Row(Node... nodes) {
    super(nodes);
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }
}
