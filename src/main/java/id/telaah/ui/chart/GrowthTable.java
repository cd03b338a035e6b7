package id.telaah.ui.chart;

import id.telaah.growth.Child;
import id.telaah.growth.GrowthCourse;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The growth charts as a table: every measuring with every indicator, its z-score and category in
/// words, the latest first; sortable by any column.
public final class GrowthTable extends VBox {
  private final RowWords words;

  /// @param id id of the table; its control gets `<id>-rows`
  public GrowthTable(String id, GrowthCourse course, Language language) {
    words = new RowWords(course, language);
    Texts texts = Texts.beside(GrowthTable.class, language);
    TableView<GrowthRow> rows =
        Controls.named(new TableView<>(), id + "-rows", texts.get("table.name"));
    rows.getItems().setAll(GrowthRow.of(course.child(), course.measurings()));
    rows.setPlaceholder(new Label(texts.get("table.empty")));
    rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    addColumns(rows, texts);
    Label byDay = Labels.caption(note(course.child(), texts));
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
    rows.getColumns().add(new TextColumn<>(texts.get("table.head.age"), 8, words::age, byAge));
    rows.getColumns()
        .add(
            new TextColumn<>(
                texts.get("table.head.indicator"), 6.5, words::indicator, byIndicator));
    rows.getColumns()
        .add(new TextColumn<>(texts.get("table.head.measure"), 7, words::measure, byIndicator));
    rows.getColumns().add(new TextColumn<>(texts.get("table.head.z"), 4.5, words::z, byZ));
    rows.getColumns()
        .add(
            new TextColumn<>(
                texts.get("table.head.category"),
                18,
                words::category,
                Comparator.comparing(words::category)));
  }
}
