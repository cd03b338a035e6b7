package id.telaah.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The icons in use, by what they mean here; each stands beside its word, never in its place.
public enum Icons {
  HOME,
  DOCUMENTS,
  SETTINGS,
  HELP,
  PERSON,
  LOAD,
  ADD,
  REMOVE,
  NEXT,
  BACK,
  SEARCH,
  SEND,
  SIGN,
  LOCK,
  PRINT,
  SAVE,
  COPY,
  RETRY,
  DONE,
  INFORM,
  WARN,
  WRONG,
  SEEN,
  HIDDEN,
  CHART,
  LARGE,
  TABLE,
  EXPAND,
  FOLD;

  // Without area: they hold the outline in the square that it is drawn in.
  private static final String CORNERS = "M0 0L0 0ZM24 24L24 24Z";

  /// A new picture of the icon, at the size of the text beside it.
  public Node node() {
    SVGPath outline = new SVGPath();
    outline.setContent(CORNERS + Outlines.of(this));
    Region icon = new Region();
    icon.setShape(outline);
    icon.getStyleClass().add("icon");
    return icon;
  }

  /// A new picture, large, for a whole-place state.
  public Node large() {
    Node icon = node();
    icon.getStyleClass().add("large");
    return icon;
  }

  /// Read once, when the first icon is drawn.
  private static final class Outlines {
    private static final Properties ALL = read();

    private static String of(Icons icon) {
      return Objects.requireNonNull(ALL.getProperty(icon.name().toLowerCase(Locale.ROOT)));
    }

    private static Properties read() {
      try (InputStream in = Icons.class.getResourceAsStream("icons.properties")) {
        Properties read = new Properties();
        read.load(Objects.requireNonNull(in));
        return read;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
