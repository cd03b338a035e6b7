package id.telaah.ui.chart;

import id.telaah.growth.ChartPlan;
import id.telaah.language.Language;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// A growth chart as a picture for slides and letters, always of one size, however small it stands
/// on the screen.
///
/// On the JavaFX thread.
final class ChartPicture {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;
  private static final int TEXT_PERCENT = 120;
  private static final double SCALE = 2;

  private ChartPicture() {}

  /// Draws a chart at 2000 × 1280 pixels.
  ///
  /// @param heading whose it is; empty where nothing is to be said
  static WritableImage of(ChartPlan plan, String heading, Language language) {
    VBox page = Panes.padded(Gap.TWO, Panes.column(Gap.HALF));
    if (!heading.isEmpty()) {
      page.getChildren().add(Labels.caption(heading));
    }
    GrowthChart chart = new GrowthChart("chart-picture", plan, language);
    page.getChildren().add(Panes.grow(chart.forPaper()));
    Theme.apply(new Scene(page, WIDTH, HEIGHT), TEXT_PERCENT);
    page.applyCss();
    page.layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.WHITE);
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return page.snapshot(parameters, null);
  }

  /// Puts a chart's picture on the clipboard.
  static void copy(ChartPlan plan, String heading, Language language) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(of(plan, heading, language));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
