package id.telaah.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Everything that stands in the way, each a link to where it is mended; takes the focus when
/// shown.
public final class ErrorSummary extends VBox {
  /// @param text the same wording that stands beside the field
  /// @param go leads to the field
  public record Problem(String text, Runnable go) {}

  public ErrorSummary(String id) {
    setId(id);
    getStyleClass().add("error-summary");
    setAccessibleRole(AccessibleRole.PARENT);
    setFocusTraversable(true);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Shows the problems under a title that counts them; with none it disappears.
  public void show(String title, List<Problem> problems) {
    getChildren().setAll(Panes.row(Gap.ONE, Icons.WRONG.node(), Labels.strong(title)));
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      Hyperlink link = Controls.link(getId() + "-" + i, problem.text(), problem.go());
      link.setWrapText(true);
      getChildren().add(link);
    }
    setAccessibleText(title);
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
      requestFocus();
    }
  }

  public void clear() {
    getChildren().clear();
    setVisible(false);
  }
}
