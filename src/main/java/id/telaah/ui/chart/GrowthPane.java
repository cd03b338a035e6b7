package id.telaah.ui.chart;

import id.telaah.growth.ChartKind;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Indicator;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A child's growth: one chart at a time, chosen by its index, and below it what the charts say in
/// tables. F11 shows the chart over the whole screen, Ctrl+C copies it as a picture.
public final class GrowthPane extends VBox {
  private static final KeyCombination LARGE = new KeyCodeCombination(KeyCode.F11);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final GrowthCourse course;
  private final String heading;
  private final Language language;
  private final Texts texts;
  private final StackPane place = new StackPane();
  private final ChartChoice choice;
  private final Label copied;

  /// @param heading whose growth it is, for the large view and the copied picture: the case's code;
  ///   empty where nothing is to be said
  public GrowthPane(GrowthCourse course, String heading, Language language) {
    this.course = course;
    this.heading = heading;
    this.language = language;
    texts = Texts.beside(GrowthPane.class, language);
    choice = new ChartChoice("growth", course, language, this::draw);
    copied = Labels.caption("");
    copied.setId("growth-copied");
    copied.managedProperty().bind(copied.textProperty().isNotEmpty());
    getStyleClass().add("gap-1");
    getChildren().addAll(choice.node(), place, acts());
    if (!course.doubts().isEmpty()) {
      getChildren().add(Notice.warning("growth-doubts", doubts()));
    }
    getChildren().add(new GrowthTable("growth-table", course, language));
    if (!course.gains().isEmpty()) {
      getChildren().add(new GainTable("gain-table", course, language));
    }
    show(Indicator.LENGTH_FOR_AGE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    sceneProperty().subscribe(this::move);
  }

  /// Draws the chart of an indicator at the child's present age.
  public void show(Indicator indicator) {
    choice.choose(ChartKind.present(indicator, course));
  }

  /// What is doubted and why, a line for each.
  private String doubts() {
    String lines =
        course.doubts().stream()
            .map(it -> {
              double months = it.measuring().age().shownMonths();
              String age = Formats.decimal(months, 1, language);
              return texts.get("pane.doubt", age, it.reason().in(language));
            })
            .collect(Collectors.joining("\n"));
    return texts.get("pane.doubts") + "\n" + lines;
  }

  private VBox acts() {
    return Panes.column(
        Gap.HALF,
        Panes.flow(
            Gap.ONE,
            Controls.quiet("growth-large", Icons.LARGE, texts.get("pane.large"), this::enlarge),
            Controls.quiet("growth-copy", Icons.COPY, texts.get("pane.copy"), this::copy)),
        copied);
  }

  private void draw(ChartKind kind) {
    copied.setText("");
    place
        .getChildren()
        .setAll(new GrowthChart("growth-chart", ChartPlan.of(kind, course), language));
  }

  private void enlarge() {
    new LargeChart(course, heading, language).show(getScene().getWindow(), choice.chosen());
  }

  private void copy() {
    ChartPlan plan = ChartPlan.of(choice.chosen(), course);
    ChartPicture.copy(plan, heading, language);
    copied.setText(texts.get("pane.copied", choice.chosen().code().in(language)));
  }

  private void press(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    }
  }

  /// F11 is heard wherever the focus is, as long as the chart is on the screen.
  private void move(@Nullable Scene from, @Nullable Scene to) {
    if (from != null) {
      from.getAccelerators().remove(LARGE);
    }
    if (to != null) {
      to.getAccelerators().put(LARGE, this::enlarge);
    }
  }
}
