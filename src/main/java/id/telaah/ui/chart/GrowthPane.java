package id.telaah.ui.chart;

import id.telaah.growth.ChartPlan;
import id.telaah.growth.Child;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A child's growth: one chart at a time, chosen by its index, and the table of all below it.
public final class GrowthPane extends VBox {
  private static final String NAME = "growth";

  private final Child child;
  private final List<Measuring> measurings;
  private final Language language;
  private final StackPane place = new StackPane();
  private final ToggleGroup choice = new ToggleGroup();

  public GrowthPane(Child child, List<Measuring> measurings, Language language) {
    this.child = child;
    this.measurings = List.copyOf(measurings);
    this.language = language;
    Texts texts = Texts.beside(GrowthPane.class, language);
    FlowPane choices = Controls.named(Panes.flow(Gap.HALF), NAME, texts.get("pane.choice"));
    for (Indicator indicator : Indicator.values()) {
      choices.getChildren().add(toggle(indicator));
    }
    GrowthTable table = new GrowthTable("growth-table", child, measurings, language);
    getStyleClass().add("gap-1");
    getChildren().addAll(choices, place, Panes.grow(table));
    show(Indicator.LENGTH_FOR_AGE);
  }

  /// Draws the chart of an indicator.
  public void show(Indicator indicator) {
    choice.getToggles().stream()
        .filter(it -> it.getUserData() == indicator)
        .forEach(it -> it.setSelected(true));
    ChartPlan plan = ChartPlan.of(indicator, child, measurings);
    place.getChildren().setAll(new GrowthChart("growth-chart", plan, language));
  }

  private ToggleButton toggle(Indicator indicator) {
    Measuring latest = latest();
    String code = indicator.code(latest == null ? null : latest.age()).in(language);
    String id = NAME + "-" + indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ToggleButton toggle = Controls.toggle(id, code);
    toggle.setAccessibleText(indicator.title(latest == null ? null : latest.age()).in(language));
    toggle.setUserData(indicator);
    toggle.setToggleGroup(choice);
    // Choosing the chosen one again keeps it: there is always a chart.
    toggle.setOnAction(event -> show(indicator));
    return toggle;
  }

  private @Nullable Measuring latest() {
    return measurings.stream()
        .reduce((a, b) -> a.age().days() > b.age().days() ? a : b)
        .orElse(null);
  }
}
