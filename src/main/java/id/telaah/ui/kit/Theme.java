package id.telaah.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The one look of every window: Primer Light, our stylesheet over it, Inter, and the text size.
public final class Theme {
  /// Body text at 100 %, pixels.
  public static final double BODY_PX = 14;

  /// Smallest and largest text size that can be set, per cent.
  public static final int MIN_PERCENT = 80;

  public static final int MAX_PERCENT = 200;

  private static final List<String> FONTS = List.of("Regular", "SemiBold", "Bold", "Italic");
  private static boolean loaded;

  private Theme() {}

  /// Dresses a scene; may be called again with another text size.
  ///
  /// @param textPercent 80 to 200; what lies outside is brought to the nearest
  public static void apply(Scene scene, int textPercent) {
    prepare();
    int percent = Math.clamp(textPercent, MIN_PERCENT, MAX_PERCENT);
    scene.getStylesheets().setAll(sheet(), scale(percent));
  }

  /// Reads fonts and stylesheet ahead of the first scene. On the JavaFX thread.
  public static synchronized void prepare() {
    if (loaded) {
      return;
    }
    FONTS.forEach(Theme::font);
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    loaded = true;
  }

  private static void font(String weight) {
    try (InputStream in = Theme.class.getResourceAsStream("fonts/Inter-" + weight + ".otf")) {
      Font.loadFont(Objects.requireNonNull(in), BODY_PX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sheet() {
    return Objects.requireNonNull(Theme.class.getResource("telaah.css")).toExternalForm();
  }

  // A stylesheet and not an inline style: popups and dialogues copy a scene's sheets, not styles.
  private static String scale(int percent) {
    double body = BODY_PX * percent / 100;
    String css = ".root { -fx-font-size: %spx; }".formatted(body);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
