package id.telaah.ui.form;

import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The items inside a section, group or row, one under the other: those that apply, and no node for
/// the others.
final class Items {
  private final List<Item> items;
  private final int row;
  private final Paper paper;
  private final Stack column = new Stack();

  Items(List<Item> items, int row, Paper paper) {
    this.items = items;
    this.row = row;
    this.paper = paper;
    column.getStyleClass().add(paper.isReading() ? "read-items" : "fill-items");
    arrange();
  }

  Stack node() {
    return column;
  }

  /// Puts in what came to apply and takes out what ceased to; the rest, and the focus, stay.
  void arrange() {
    List<Node> wanted = new ArrayList<>();
    for (Item item : items) {
      ItemKey key = new ItemKey(item.linkId(), row);
      if (paper.model().state().isVisible(key) && paper.draws(item)) {
        wanted.add(paper.part(item, row).node());
      }
    }
    ObservableList<Node> children = column.getChildren();
    if (children.equals(wanted)) {
      return;
    }
    children.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= children.size() || children.get(i) != wanted.get(i)) {
        children.add(i, wanted.get(i));
      }
    }
  }
}
