package id.telaah.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of the matrix that is drawn as a mark and read aloud as "Sp.A: draf".
///
/// It shows itself what a label would show: a label in each of hundreds of cells would double what
/// JavaFX has to style before the first frame.
final class MarkCell extends TableCell<HomeRow, HomeRow> {
  private final String column;
  private final Function<HomeRow, Node> draw;
  private final List<String> ownStyle;
  private @Nullable String tip;

  MarkCell(String column, Function<HomeRow, Node> draw, Consumer<HomeRow> open) {
    this.column = column;
    this.draw = draw;
    ownStyle = List.copyOf(getStyleClass());
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && getItem() != null) {
        open.accept(getItem());
      }
    });
    // Made when it is looked for: a tooltip is a window of its own, and there are hundreds of
    // cells.
    setOnMouseEntered(event -> setTooltip(tip == null ? null : new Tooltip(tip)));
  }

  @Override
  protected void updateItem(@Nullable HomeRow row, boolean empty) {
    super.updateItem(row, empty);
    wear(new Label());
    if (empty || row == null) {
      setAccessibleText(null);
      tip = null;
      return;
    }
    Node mark = draw.apply(row);
    if (mark instanceof Label label) {
      wear(label);
    } else {
      setGraphic(mark);
    }
    String word = mark instanceof Labeled label ? label.getText() : mark.getAccessibleText();
    // What is too long for the column, as some villages are, is read here.
    tip = word;
    setAccessibleText(row.code().shortName() + ", " + column + (word == null ? "" : ": " + word));
  }

  private void wear(Label label) {
    List<String> style = new ArrayList<>(ownStyle);
    style.addAll(label.getStyleClass());
    style.remove("label");
    if (!getStyleClass().equals(style)) {
      getStyleClass().setAll(style);
    }
    // After the style, by which a shape is drawn.
    setText(label.getText());
    setGraphic(label.getGraphic());
    setContentDisplay(label.getContentDisplay());
    setWrapText(label.isWrapText());
  }
}
