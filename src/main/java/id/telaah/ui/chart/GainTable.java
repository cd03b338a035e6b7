package id.telaah.ui.chart;

import id.telaah.growth.GrowthCourse;
import id.telaah.growth.WeightGain;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What each weighing gained: the health card's letter and WHO's weight velocity, the latest first,
/// and whether the weight falters.
final class GainTable extends VBox {
  /// @param id id of the table; its control gets `<id>-rows`, its judgement `<id>-faltering`
  GainTable(String id, GrowthCourse course, Language language) {
    Texts texts = Texts.beside(GainTable.class, language);
    GainWords words = new GainWords(course, language);
    TableView<WeightGain> rows =
        Controls.named(new TableView<>(), id + "-rows", texts.get("gain.name"));
    rows.getItems().setAll(course.gains().reversed());
    rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Comparator<WeightGain> byAge = Comparator.comparingDouble(it -> it.now().age().days());
    rows.getColumns().add(new TextColumn<>(texts.get("table.head.age"), 6, words::age, byAge));
    rows.getColumns().add(new TextColumn<>(texts.get("gain.head.weight"), 6, words::weight, byAge));
    rows.getColumns()
        .add(
            new TextColumn<>(
                texts.get("gain.head.gain"),
                8,
                words::gain,
                Comparator.comparingInt(WeightGain::gainG)));
    rows.getColumns()
        .add(
            new TextColumn<>(
                texts.get("gain.head.card"),
                9,
                words::card,
                Comparator.comparing(WeightGain::status)));
    rows.getColumns()
        .add(
            new TextColumn<>(
                texts.get("gain.head.velocity"),
                13,
                words::velocity,
                Comparator.comparing(words::velocity)));
    Label faltering = Labels.body(words.faltering());
    faltering.setId(id + "-faltering");
    setId(id);
    getStyleClass().addAll("growth-table", "gap-half");
    getStylesheets()
        .add(Objects.requireNonNull(GainTable.class.getResource("chart.css")).toExternalForm());
    Label note = Labels.caption(words.note());
    note.setMinHeight(Region.USE_PREF_SIZE);
    faltering.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(Labels.strong(texts.get("gain.name")), faltering, rows, note);
  }
}
