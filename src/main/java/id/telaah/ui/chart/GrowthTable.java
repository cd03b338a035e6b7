package id.telaah.ui.chart;

import id.telaah.growth.Child;
import id.telaah.growth.Measuring;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The growth charts as a table: every measuring with every indicator, its z-score and category in
/// words, the latest first; sortable by any column.
public final class GrowthTable extends VBox {
  private final RowWords words;

  /// @param id id of the table; its control gets `<id>-rows`
  public GrowthTable(String id, Child child, List<Measuring> measurings, Language language) {
    words = new RowWords(language);
    Texts texts = Texts.beside(GrowthTable.class, language);
    TableView<GrowthRow> rows =
        Controls.named(new TableView<>(), id + "-rows", texts.get("table.name"));
    rows.getItems().setAll(GrowthRow.of(child, measurings));
    rows.setPlaceholder(new Label(texts.get("table.empty")));
    rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    addColumns(rows, texts);
    Label byDay = Labels.caption(note(child, texts));
    byDay.setMinHeight(Region.USE_PREF_SIZE);
    setId(id);
    getStyleClass().addAll("growth-table", "gap-half");
    getStylesheets()
        .add(Objects.requireNonNull(GrowthTable.class.getResource("chart.css")).toExternalForm());
    getChildren().addAll(Panes.grow(rows), byDay);
  }

  private static String note(Child child, Texts texts) {
    String byDay = texts.get("table.byDay");
    return child.preterm() ? byDay + " " + texts.get("table.correctedUsed") : byDay;
  }

  private void addColumns(TableView<GrowthRow> rows, Texts texts) {
    Comparator<GrowthRow> byAge = Comparator.comparingDouble(it -> it.age().actual().days());
    Comparator<GrowthRow> byIndicator =
        Comparator.comparing(
            it -> it.reading() == null ? null : it.reading().indicator(),
            Comparator.nullsLast(Comparator.naturalOrder()));
    Comparator<GrowthRow> byZ =
        Comparator.comparingDouble(it -> it.reading() == null ? Double.NaN : it.reading().z());
    rows.getColumns().add(column(texts.get("table.head.age"), 9.5, words::age, byAge));
    rows.getColumns()
        .add(column(texts.get("table.head.indicator"), 7, words::indicator, byIndicator));
    rows.getColumns()
        .add(column(texts.get("table.head.measure"), 7.5, words::measure, byIndicator));
    rows.getColumns().add(column(texts.get("table.head.z"), 6.5, words::z, byZ));
    rows.getColumns()
        .add(
            column(
                texts.get("table.head.category"),
                13,
                words::category,
                Comparator.comparing(words::category)));
  }

  /// A column whose wish for room is given in em of 14 pixels and shared out by the table.
  private static TableColumn<GrowthRow, GrowthRow> column(
      String title, double em, Function<GrowthRow, String> text, Comparator<GrowthRow> order) {
    TableColumn<GrowthRow, GrowthRow> column = new TableColumn<>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(ignored -> new WrappedCell(text));
    column.setComparator(order);
    column.setPrefWidth(em * 14);
    column.setReorderable(false);
    return column;
  }

  /// A cell that breaks its text into lines instead of cutting it.
  private static final class WrappedCell extends TableCell<GrowthRow, GrowthRow> {
    private final Function<GrowthRow, String> text;

    WrappedCell(Function<GrowthRow, String> text) {
      this.text = text;
      setWrapText(true);
      setMinHeight(Region.USE_PREF_SIZE);
      setPrefHeight(Region.USE_COMPUTED_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
      double column = getTableColumn() == null ? width : getTableColumn().getWidth();
      return super.computePrefHeight(column);
    }

    @Override
    protected void updateItem(GrowthRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
      setAccessibleText(getText());
    }
  }
}
