package id.telaah.ui.chart;

import id.telaah.growth.ChartKind;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.GrowthCourse;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Theme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The growth charts over the whole screen, for a projector: large text, strong lines, nothing
/// else. Esc leaves; Page Up and Page Down turn to the next chart.
final class LargeChart {
  private static final int TEXT_PERCENT = 170;

  private final GrowthCourse course;
  private final Language language;
  private final StackPane place = new StackPane();
  private final ChartChoice choice;
  private final Stage stage = new Stage();

  /// @param heading whose charts they are; empty where nothing is to be said
  LargeChart(GrowthCourse course, String heading, Language language) {
    this.course = course;
    this.language = language;
    Texts texts = Texts.beside(LargeChart.class, language);
    choice = new ChartChoice("large-growth", course, language, this::draw);
    Label keys = Labels.caption(texts.get("large.keys"));
    keys.setId("large-growth-keys");
    VBox page = Panes.column(Gap.ONE, Panes.row(Gap.TWO, Labels.strong(heading), Panes.push()));
    page.getChildren()
        .addAll(
            Panes.row(
                Gap.ONE,
                Panes.grow(choice.node()),
                Controls.button("large-growth-close", texts.get("large.close"), stage::close)),
            Panes.grow(place),
            keys);
    if (heading.isEmpty()) {
      page.getChildren().removeFirst();
    }
    page.setId("large-growth-page");
    page.getStyleClass().add("large-growth");
    Scene scene = new Scene(Panes.padded(Gap.TWO, page));
    Theme.apply(scene, TEXT_PERCENT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setScene(scene);
    stage.setTitle(texts.get("large.title"));
  }

  /// Opens over a window, at a chart.
  void show(Window owner, ChartKind kind) {
    stage.initOwner(owner);
    choice.choose(kind);
    // The screen that the window stands on, and all of it also where no full screen is granted.
    Rectangle2D screen =
        Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getBounds();
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(screen.getWidth());
    stage.setHeight(screen.getHeight());
    stage.setFullScreenExitHint("");
    // Esc is ours: it leaves at once, and not only the full screen.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.show();
    place.getChildren().getFirst().requestFocus();
  }

  private void draw(ChartKind kind) {
    GrowthChart chart = new GrowthChart("large-chart", ChartPlan.of(kind, course), language);
    place.getChildren().setAll(chart);
    chart.requestFocus();
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE || code == KeyCode.F11) {
      stage.close();
    } else if (code == KeyCode.PAGE_DOWN) {
      choice.step(1);
    } else if (code == KeyCode.PAGE_UP) {
      choice.step(-1);
    } else {
      return;
    }
    event.consume();
  }
}
