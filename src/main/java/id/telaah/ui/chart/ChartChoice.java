package id.telaah.ui.chart;

import id.telaah.growth.ChartKind;
import id.telaah.growth.GrowthCourse;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// The charts of a child as toggles, one of them chosen.
final class ChartChoice {
  private final List<ChartKind> kinds;
  private final FlowPane node;
  private final ToggleGroup group = new ToggleGroup();
  private final Consumer<ChartKind> shown;
  private ChartKind chosen;

  /// @param id id of the choice, and beginning of the toggles' ids
  /// @param shown is told the chosen chart, each time it is chosen
  ChartChoice(String id, GrowthCourse course, Language language, Consumer<ChartKind> shown) {
    kinds = ChartKind.all(course);
    chosen = kinds.getFirst();
    this.shown = shown;
    Texts texts = Texts.beside(ChartChoice.class, language);
    node = Controls.named(Panes.flow(Gap.HALF), id, texts.get("pane.choice"));
    for (ChartKind kind : kinds) {
      node.getChildren().add(toggle(id, kind, language));
    }
  }

  FlowPane node() {
    return node;
  }

  ChartKind chosen() {
    return chosen;
  }

  void choose(ChartKind kind) {
    chosen = kind;
    group.getToggles().stream()
        .filter(it -> it.getUserData().equals(kind))
        .forEach(it -> it.setSelected(true));
    shown.accept(kind);
  }

  /// Chooses a neighbour of the chosen chart.
  ///
  /// @param steps 1 the next, −1 the one before; goes round at the ends
  void step(int steps) {
    choose(kinds.get(Math.floorMod(kinds.indexOf(chosen) + steps, kinds.size())));
  }

  private ToggleButton toggle(String id, ChartKind kind, Language language) {
    ToggleButton toggle = Controls.toggle(id + "-" + key(kind), kind.code().in(language));
    toggle.setAccessibleText(kind.title().in(language));
    toggle.setUserData(kind);
    toggle.setToggleGroup(group);
    // Choosing the chosen one again keeps it: there is always a chart.
    toggle.setOnAction(event -> choose(kind));
    return toggle;
  }

  private static String key(ChartKind kind) {
    String name = kind.indicator().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind.byHeight() ? name + "-by-height" : name;
  }
}
