package id.telaah.ui.review;

import id.telaah.form.ItemKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The fields that one tab of the case shows, as places that can be pointed at: a context menu on
/// each, and with the keyboard up and down from one to the next.
final class FieldRows {
  private static final String ROW = ".read-row";

  private final Region content;
  private final Consumer<ItemKey> ask;
  private final ContextMenu menu;

  /// @param wording of the menu's entry
  /// @param ask told of which field
  FieldRows(Region content, String wording, Consumer<ItemKey> ask) {
    this.content = content;
    this.ask = ask;
    MenuItem item = new MenuItem(wording);
    item.setId("ask-field");
    menu = new ContextMenu(item);
    content.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    content.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Asks about the field that one stands on; where one stands on none, goes to the first.
  void askOrEnter() {
    Optional<Node> here = focused();
    if (here.isPresent()) {
      ask(here.get());
    } else {
      rows().stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private List<Node> rows() {
    return content.lookupAll(ROW).stream().filter(node -> key(node).isPresent()).toList();
  }

  private Optional<Node> focused() {
    return rows().stream().filter(Node::isFocused).findFirst();
  }

  private static Optional<ItemKey> key(Node node) {
    return node.getUserData() instanceof ItemKey key ? Optional.of(key) : Optional.empty();
  }

  private void ask(Node row) {
    key(row).ifPresent(ask);
  }

  private void menu(ContextMenuEvent event) {
    Node row = row(event.getTarget() instanceof Node node ? node : null);
    if (row != null) {
      row.requestFocus();
      menu.getItems().getFirst().setOnAction(chosen -> ask(row));
      menu.show(row, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private @Nullable Node row(@Nullable Node inside) {
    Node at = inside;
    while (at != null && at != content && key(at).isEmpty()) {
      at = at.getParent();
    }
    return at == content ? null : at;
  }

  private void key(KeyEvent event) {
    List<Node> rows = rows();
    int here = focused().map(rows::indexOf).orElse(-1);
    if (here < 0) {
      return;
    }
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      Node next = rows.get(Math.clamp(here + step, 0, rows.size() - 1));
      next.requestFocus();
      id.telaah.ui.kit.Reveal.show(next);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      ask(rows.get(here));
      event.consume();
    }
  }
}
