package id.telaah.ui.home;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of the matrix that is drawn as a mark and read aloud as "Sp.A: draf".
final class MarkCell extends TableCell<HomeRow, HomeRow> {
  private final String column;
  private final Function<HomeRow, Node> draw;

  MarkCell(String column, Function<HomeRow, Node> draw, Consumer<HomeRow> open) {
    this.column = column;
    this.draw = draw;
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && getItem() != null) {
        open.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable HomeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    Node mark = draw.apply(row);
    setGraphic(mark);
    String word = mark instanceof Labeled label ? label.getText() : mark.getAccessibleText();
    // What is too long for the column, as some villages are, is read here.
    setTooltip(word == null ? null : new Tooltip(word));
    setAccessibleText(row.code().shortName() + ", " + column + (word == null ? "" : ": " + word));
  }
}
