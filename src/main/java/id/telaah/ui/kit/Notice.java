package id.telaah.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// One sentence across a place, with its icon and what can be done about it.
public final class Notice extends Row {
  private final Label sentence;

  private Notice(String id, String style, Icons icon, String text, Node... acts) {
    sentence = Panes.grow(Labels.body(text));
    sentence.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("notice", style);
    getChildren().addAll(icon.node(), sentence);
    getChildren().addAll(acts);
    setId(id);
    setAccessibleRole(AccessibleRole.TEXT);
    say(text);
    managedProperty().bind(visibleProperty());
  }

  public static Notice info(String id, String text, Node... acts) {
    return new Notice(id, "info", Icons.INFORM, text, acts);
  }

  public static Notice success(String id, String text, Node... acts) {
    return new Notice(id, "success", Icons.DONE, text, acts);
  }

  public static Notice warning(String id, String text, Node... acts) {
    return new Notice(id, "warning", Icons.WARN, text, acts);
  }

  public static Notice danger(String id, String text, Node... acts) {
    return new Notice(id, "danger", Icons.WRONG, text, acts);
  }

  /// What is shown can be read and not changed, and why.
  public static Notice readOnly(String id, String text, Node... acts) {
    return new Notice(id, "info", Icons.SEEN, text, acts);
  }

  /// Signed, and therefore frozen.
  public static Notice signed(String id, String text, Node... acts) {
    return new Notice(id, "success", Icons.LOCK, text, acts);
  }

  /// Another sentence in the same place.
  public void say(String text) {
    sentence.setText(text);
    setAccessibleText(text);
  }
}
