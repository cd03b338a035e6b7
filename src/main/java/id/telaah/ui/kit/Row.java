package id.telaah.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

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

  @Override
  protected double computePrefHeight(double width) {
    List<Node> growing =
        getManagedChildren().stream()
            .map(Node.class::cast)
            .filter(node -> HBox.getHgrow(node) == Priority.ALWAYS)
            .toList();
    if (width < 0 || growing.isEmpty()) {
      return super.computePrefHeight(width);
    }
    double rest = width - snappedLeftInset() - snappedRightInset();
    rest -= getSpacing() * (getManagedChildren().size() - 1);
    double highest = 0;
    for (Node node : getManagedChildren()) {
      if (!growing.contains(node)) {
        rest -= widthOf(node);
        highest = Math.max(highest, node.prefHeight(-1));
      }
    }
    for (Node node : growing) {
      highest = Math.max(highest, heightOf(node, rest / growing.size()));
    }
    return snappedTopInset() + highest + snappedBottomInset();
  }

  /// A wish counts only between the least and the most that the node takes.
  private static double widthOf(Node node) {
    return Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), node.maxWidth(-1)));
  }

  private static double heightOf(Node node, double width) {
    boolean wraps = node.getContentBias() == Orientation.HORIZONTAL;
    return node.prefHeight(wraps ? Math.max(width, node.minWidth(-1)) : -1);
  }
}
