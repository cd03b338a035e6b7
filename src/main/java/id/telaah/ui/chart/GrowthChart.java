package id.telaah.ui.chart;

import id.telaah.growth.ChartPlan;
import id.telaah.growth.ChartWords;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A growth chart on screen: the drawing, its title, and a line that says the mark in focus.
///
/// The chart is one stop of the Tab key; the arrow keys, Home and End walk its marks. Whoever hears
/// it hears the whole series.
public final class GrowthChart extends VBox {
  private final List<MarkNode> marks;
  private final Label readout;
  private final String hint;

  /// @param id id of the chart; its readout gets `<id>-readout`
  public GrowthChart(String id, ChartPlan plan, Language language) {
    ChartWords words = new ChartWords(language);
    Texts texts = Texts.beside(GrowthChart.class, language);
    ChartPane pane = new ChartPane(plan, words, language);
    marks = pane.marks();
    hint = marks.isEmpty() ? texts.get("chart.noMarks") : texts.get("chart.keys");
    readout = Labels.caption(hint);
    readout.setId(id + "-readout");
    setId(id);
    getStyleClass().addAll("growth-chart", "gap-half");
    getStylesheets()
        .add(Objects.requireNonNull(GrowthChart.class.getResource("chart.css")).toExternalForm());
    getChildren().addAll(title(words.title(plan)), Panes.grow(pane), readout);
    if (!plan.marks().corrected().isEmpty()) {
      getChildren().add(Panes.flow(Gap.TWO, Labels.caption(words.cross())));
    }
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.description(plan));
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    marks.forEach(it -> it.focusedProperty().subscribe(focused -> read(it, focused)));
  }

  /// The chart without what only a keyboard can reach.
  GrowthChart forPaper() {
    getChildren().remove(readout);
    return this;
  }

  private static Label title(String text) {
    Label title = Labels.strong(text);
    title.setWrapText(true);
    return title;
  }

  private void read(MarkNode mark, boolean focused) {
    readout.setText(focused ? mark.words() : hint);
  }

  private void walk(KeyEvent event) {
    int last = marks.size() - 1;
    if (last < 0) {
      return;
    }
    int now = focusedMark();
    int next =
        switch (event.getCode()) {
          case RIGHT -> Math.min(last, now + 1);
          case LEFT -> now < 0 ? last : Math.max(0, now - 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      marks.get(next).requestFocus();
      event.consume();
    }
  }

  private int focusedMark() {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
