package id.telaah.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Gives the window the size it had, or a first size, and keeps what becomes of it.
final class WindowSize {
  private static final double FIRST_WIDTH_PX = 1366;
  private static final double FIRST_HEIGHT_PX = 768;

  private WindowSize() {}

  static void remember(Stage stage, Preferences preferences) {
    stage.setMinWidth(1024);
    stage.setMinHeight(640);
    stage.setWidth(preferences.number("window.width", FIRST_WIDTH_PX));
    stage.setHeight(preferences.number("window.height", FIRST_HEIGHT_PX));
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    boolean tight = room.getWidth() <= FIRST_WIDTH_PX || room.getHeight() <= FIRST_HEIGHT_PX;
    stage.setMaximized(preferences.get("window.maximised").map("true"::equals).orElse(tight));
    stage.setOnCloseRequest(event -> keep(stage, preferences));
  }

  private static void keep(Stage stage, Preferences preferences) {
    preferences.put("window.maximised", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized()) {
      preferences.put("window.width", Long.toString(Math.round(stage.getWidth())));
      preferences.put("window.height", Long.toString(Math.round(stage.getHeight())));
    }
  }
}
