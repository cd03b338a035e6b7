package id.telaah.ui.review;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A table whose columns share the width and whose words break into lines; each row says itself
/// whole to who cannot see it.
final class SideBySide {
  private final double[] shares;
  private final List<String> heads;
  private final VBox node = Panes.column(Gap.HALF);

  /// @param shares per cent of the width, a column each
  /// @param heads a column each
  SideBySide(String id, String name, double[] shares, List<String> heads) {
    this.shares = shares.clone();
    this.heads = List.copyOf(heads);
    Controls.named(node, id, name);
    node.getChildren().add(grid(heads.stream().map(Labels::strong).toArray(Label[]::new)));
  }

  VBox node() {
    return node;
  }

  /// A row whose first column names it.
  void row(String id, String name, String... rest) {
    Label[] cells = new Label[rest.length + 1];
    cells[0] = Labels.muted(name);
    for (int i = 0; i < rest.length; i++) {
      cells[i + 1] = Labels.body(rest[i]);
    }
    node.getChildren().add(Controls.named(grid(cells), id, said(name, rest)));
  }

  /// A row of several lines to a column.
  void row(String id, String name, Region... columns) {
    node.getChildren().add(Controls.named(grid(columns), id, name));
  }

  private String said(String name, String... rest) {
    StringBuilder said = new StringBuilder(name);
    for (int i = 0; i < rest.length; i++) {
      said.append(". ").append(heads.get(i + 1)).append(": ").append(rest[i]);
    }
    return said.toString();
  }

  private GridPane grid(Region... cells) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("finding", "gap-1");
    for (int i = 0; i < cells.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(shares[i]);
      grid.getColumnConstraints().add(column);
      cells[i].setMinHeight(Region.USE_PREF_SIZE);
      cells[i].setMaxWidth(Double.MAX_VALUE);
      if (cells[i] instanceof Label label) {
        label.setWrapText(true);
      }
      GridPane.setValignment(cells[i], VPos.TOP);
      grid.add(cells[i], i, 0);
    }
    return grid;
  }
}
