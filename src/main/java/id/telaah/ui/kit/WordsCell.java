package id.telaah.ui.kit;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A cell of a list that shows long words, broken into lines, and a small line under them.
public final class WordsCell<T> extends ListCell<T> {
  private static final double SCROLL_BAR = 20;

  private final Function<T, String> says;
  private final Function<T, String> adds;
  private final Label words = Labels.body("");
  private final Label small = Labels.caption("");
  private final VBox node = Panes.column(Gap.NONE, words, small);

  /// @param says the long words
  /// @param adds the small line; empty for none
  public WordsCell(Function<T, String> says, Function<T, String> adds) {
    this.says = says;
    this.adds = adds;
    // As wide as the list, so that long words break instead of running out of it.
    setPrefWidth(0);
    words.setMinHeight(Region.USE_PREF_SIZE);
    small.managedProperty().bind(small.textProperty().isNotEmpty());
  }

  // A graphic that breaks into lines is as high as its width makes it, which a list does not ask.
  @Override
  protected double computePrefHeight(double width) {
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return isEmpty() || inside <= 0
        ? super.computePrefHeight(width)
        : node.prefHeight(inside - SCROLL_BAR) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    words.setText(says.apply(item));
    small.setText(adds.apply(item));
    setGraphic(node);
    setAccessibleText((words.getText() + " " + small.getText()).strip());
  }
}
