package id.telaah.ui.form;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A set of circles of which one is chosen; the chosen one is given up by a second click or by
/// Delete.
final class Circles {
  /// A wording longer than this stands on a line of its own.
  private static final int SHORT = 24;

  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, RadioButton> byCode = new LinkedHashMap<>();
  private final String name;
  private boolean showing;

  /// @param name the question, read aloud before each circle's own word
  /// @param chosen told the code that a person chose, or null where it was given up
  Circles(String name, Consumer<@Nullable String> chosen) {
    this.name = name;
    // Arrow keys choose without an action, so the group is what is listened to.
    group
        .selectedToggleProperty()
        .addListener((at, before, circle) -> {
          if (!showing) {
            chosen.accept(circle == null ? null : (String) circle.getUserData());
          }
        });
  }

  RadioButton add(String id, String code, String text) {
    RadioButton circle = Controls.radio(id, text);
    circle.setAccessibleText(name + ": " + text);
    circle.setToggleGroup(group);
    circle.setWrapText(true);
    circle.setUserData(code);
    // The second click on a chosen circle fires no action: what was on at the press is what counts.
    boolean[] wasOn = new boolean[1];
    circle.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wasOn[0] = circle.isSelected());
    circle.setOnMouseClicked(event -> {
      if (wasOn[0]) {
        group.selectToggle(null);
      }
    });
    circle.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        group.selectToggle(null);
        event.consume();
      }
    });
    byCode.put(code, circle);
    return circle;
  }

  /// Beside each other where the wordings are short, else one under the other.
  Pane pane() {
    boolean brief = byCode.values().stream().allMatch(circle -> circle.getText().length() <= SHORT);
    RadioButton[] all = byCode.values().toArray(RadioButton[]::new);
    if (!brief) {
      return Panes.column(Gap.HALF, all);
    }
    for (RadioButton circle : all) {
      circle.setMinWidth(Region.USE_PREF_SIZE);
    }
    return Panes.flow(Gap.TWO, all);
  }

  /// Shows a choice without telling that it was made.
  void show(@Nullable String code) {
    showing = true;
    try {
      group.selectToggle(code == null ? null : byCode.get(code));
    } finally {
      showing = false;
    }
  }

  /// The focus goes to the chosen circle, or else to the first.
  void focus() {
    if (group.getSelectedToggle() instanceof RadioButton selected) {
      selected.requestFocus();
    } else {
      byCode.values().stream().findFirst().ifPresent(RadioButton::requestFocus);
    }
  }
}
