package id.telaah.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls the pane around a node so far that the node is in view.
public final class Reveal {
  private static final double MARGIN_PX = 24;

  private Reveal() {}

  /// Nothing happens where no pane is around it, or all is in view.
  public static void show(Node node) {
    show(node, node.getBoundsInLocal());
  }

  /// The same for a part of a node, such as a word in a long text.
  ///
  /// @param part in the node's own coordinates
  public static void show(Node node, Bounds part) {
    ScrollPane scroll = around(node);
    if (scroll == null || !(scroll.getContent() instanceof Parent content)) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (room <= 0) {
      return;
    }
    Bounds bounds = content.sceneToLocal(node.localToScene(part));
    double top = scroll.getVvalue() * room;
    double height = scroll.getViewportBounds().getHeight();
    boolean inView = bounds.getMinY() >= top && bounds.getMaxY() <= top + height;
    if (!inView) {
      scroll.setVvalue(Math.clamp((bounds.getMinY() - MARGIN_PX) / room, 0, 1));
    }
  }

  private static @Nullable ScrollPane around(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        return scroll;
      }
    }
    return null;
  }
}
