package id.telaah.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Makes controls that have their id and accessible text from the first moment.
public final class Controls {
  private static final double LETTER_EM = 0.56;
  private static final double ARROW_EM = 3.5;

  private Controls() {}

  /// An ordinary button.
  public static Button button(String id, String text, Runnable act) {
    Button button = named(new Button(text), id, text);
    button.setOnAction(event -> act.run());
    // A button that is cut says nothing: it keeps the width of its word.
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return button;
  }

  public static Button button(String id, Icons icon, String text, Runnable act) {
    Button button = button(id, text, act);
    button.setGraphic(icon.node());
    return button;
  }

  /// The one act that a place is for; at most one in view.
  public static Button primary(String id, String text, Runnable act) {
    Button button = button(id, text, act);
    button.getStyleClass().add("accent");
    return button;
  }

  /// A button without a frame, for acts beside the main one.
  public static Button quiet(String id, String text, Runnable act) {
    Button button = button(id, text, act);
    button.getStyleClass().add("flat");
    return button;
  }

  public static Button quiet(String id, Icons icon, String text, Runnable act) {
    Button button = quiet(id, text, act);
    button.setGraphic(icon.node());
    return button;
  }

  /// A link that leads to another spot.
  public static Hyperlink link(String id, String text, Runnable act) {
    Hyperlink link = named(new Hyperlink(text), id, text);
    link.setOnAction(event -> act.run());
    return link;
  }

  /// One line of text.
  public static TextField field(String id, String name) {
    return named(new TextField(), id, name);
  }

  /// Several lines of text; Tab leaves it, as everywhere else.
  public static TextArea area(String id, String name, int rows) {
    TextArea area = named(new TextArea(), id, name);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.addEventFilter(
        javafx.scene.input.KeyEvent.KEY_PRESSED, event -> TabLeaves.handle(event, area));
    return area;
  }

  /// One of a list, shown by a wording.
  public static <T> ComboBox<T> choice(String id, String name, Function<T, String> wording) {
    ComboBox<T> box = named(new ComboBox<>(), id, name);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : wording.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("not typed into");
          }
        });
    return box;
  }

  /// Fills a choice as soon as the place it stands in has been drawn: measuring every option would
  /// hold that up.
  public static <T> void offer(ComboBox<T> box, List<T> options) {
    int longest =
        options.stream().mapToInt(it -> box.getConverter().toString(it).length()).max().orElse(0);
    Panes.width(LETTER_EM * longest + ARROW_EM, box);
    Pulses.afterFrame(() -> box.getItems().setAll(options));
  }

  public static CheckBox check(String id, String text) {
    return named(new CheckBox(text), id, text);
  }

  public static RadioButton radio(String id, String text) {
    return named(new RadioButton(text), id, text);
  }

  public static ToggleButton toggle(String id, String text) {
    return named(new ToggleButton(text), id, text);
  }

  /// A control under its label, 4 px apart.
  public static VBox labelled(String text, Node control) {
    Label label = new Label(text);
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    return Panes.column(Gap.HALF, label, control);
  }

  /// Gives a node its id and accessible text; for controls that are made elsewhere.
  public static <N extends Node> N named(N node, String id, String name) {
    node.setId(id);
    node.setAccessibleText(name);
    return node;
  }
}
