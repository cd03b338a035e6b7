package id.telaah.ui.chart;

import java.util.Comparator;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

/// A column of words that break into lines instead of being cut.
final class TextColumn<T> extends TableColumn<T, T> {
  private static final double EM_PX = 14;

  /// Part of the width that lines are reckoned for: a line too many is air, one too few is cut.
  private static final double SURE = 0.88;

  /// @param em its wish for room, shared out by the table
  TextColumn(String title, double em, Function<T, String> text, Comparator<T> order) {
    super(title);
    setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    setCellFactory(ignored -> new Wrapped<>(text));
    setComparator(order);
    setPrefWidth(em * EM_PX);
    // Rows keep the height of their first drawing; another width breaks lines elsewhere.
    widthProperty()
        .addListener((at, before, now) ->
            Platform.runLater(() -> {
              if (getTableView() != null) {
                getTableView().refresh();
              }
            }));
    setReorderable(false);
  }

  /// A cell that grows with its text.
  private static final class Wrapped<T> extends TableCell<T, T> {
    private final Function<T, String> text;

    Wrapped(Function<T, String> text) {
      this.text = text;
      setWrapText(true);
      setMinHeight(Region.USE_PREF_SIZE);
      setPrefHeight(Region.USE_COMPUTED_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
      double column = getTableColumn() == null ? width : getTableColumn().getWidth();
      return super.computePrefHeight(column * SURE);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
      setAccessibleText(getText());
    }
  }
}
