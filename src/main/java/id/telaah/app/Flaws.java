package id.telaah.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What is wrong with a drawn screen that can be seen without eyes: words cut short, and controls
/// without an id or a name for a screen reader.
final class Flaws {
  private final List<String> found = new ArrayList<>();

  private Flaws() {}

  /// Looks through everything that shows beneath a node.
  static List<String> of(Node root) {
    Flaws flaws = new Flaws();
    flaws.look(root);
    return flaws.found;
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      cut(labeled);
    }
    if (node instanceof Control control && isActedOn(control)) {
      nameless(control);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private void cut(Labeled labeled) {
    String whole = labeled.getText();
    if (whole == null || whole.isBlank()) {
      return;
    }
    labeled.getChildrenUnmodifiable().stream()
        .filter(it -> it instanceof Text && it != labeled.getGraphic())
        .map(it -> ((Text) it).getText())
        .filter(shown -> !plain(shown).equals(plain(whole)))
        .forEach(shown -> found.add("cut: " + labeled.getId() + " “" + whole + "” → " + shown));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s_]+", "");
  }

  private void nameless(Control control) {
    if (control.getId() == null) {
      found.add("no id: " + control);
    }
    boolean said = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
    boolean written = control instanceof Labeled it && it.getText() != null;
    if (!said && !written) {
      found.add("no name: " + control);
    }
  }

  private static boolean isActedOn(Control control) {
    boolean kind =
        control instanceof ButtonBase
            || control instanceof TextInputControl
            || control instanceof ComboBoxBase
            || control instanceof ListView
            || control instanceof TableView
            || control instanceof ScrollPane;
    // Parts of a control are named by it.
    return kind && control.isFocusTraversable() && !isPart(control);
  }

  private static boolean isPart(Node node) {
    Node at = node.getParent();
    return at instanceof ComboBoxBase || at instanceof TextInputControl;
  }
}
