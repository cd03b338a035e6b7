package id.telaah.ui.requests;

import java.util.Comparator;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Columns that can be sorted and whose widths follow the text's size.
final class Columns {
  private static final double PADDING_EM = 1.2;

  private final double em;

  /// @param em height of a letter, px
  Columns(double em) {
    this.em = em;
  }

  /// @param draw what stands in the cell
  /// @param order by which a click on the head sorts
  <T> TableColumn<T, T> column(
      String id, String title, double widthEm, Function<T, Node> draw, Comparator<T> order) {
    TableColumn<T, T> column = new TableColumn<>();
    column.setId("column-" + id);
    column.setGraphic(head(title, widthEm));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(it -> new Drawn<>(draw));
    column.setComparator(order);
    column.setPrefWidth(widthEm * em);
    column.setMinWidth(Math.min(widthEm, 9.5) * em);
    column.setReorderable(false);
    return column;
  }

  // A head of two words breaks into two lines rather than being cut.
  private Label head(String title, double widthEm) {
    Label head = new Label(title);
    head.setWrapText(true);
    // The column pads it already.
    head.setStyle("-fx-padding: 0;");
    head.setMaxWidth((widthEm - PADDING_EM) * em);
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  /// Lets the columns share the width there is: nothing scrolls sideways.
  static <T> void fit(TableView<T> table) {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    // Rows keep the height of their first drawing; another width breaks lines elsewhere.
    table.widthProperty().addListener((at, before, now) -> Platform.runLater(table::refresh));
  }

  /// A label that gives up none of its lines where room is short.
  static Label whole(Label label) {
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Text on as many lines as it takes.
  static Node text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static final class Drawn<T> extends TableCell<T, T> {
    private final Function<T, Node> draw;

    Drawn(Function<T, Node> draw) {
      this.draw = draw;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : draw.apply(row));
      // A label's wish for one line must not make the row as high as its narrowest.
      if (getGraphic() instanceof Label label) {
        label.maxWidthProperty().bind(widthProperty().subtract(12));
        setAccessibleText(label.getText());
      }
    }
  }
}
