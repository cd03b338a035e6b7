package id.telaah.ui.settings;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A typed setting: kept when one leaves the field or presses Enter, never while it is wrong.
final class TextSetting {
  private TextSetting() {}

  /// @param id of the field; the sentence on what is wrong is `<id>-wrong`
  /// @param now the text to begin with
  /// @param wrong what is wrong with a text; empty where nothing is
  /// @param keep takes a text that is right
  record Line(
      String id,
      String name,
      String now,
      Function<String, Optional<String>> wrong,
      Consumer<String> keep) {}

  static VBox field(Line line) {
    TextField field = Controls.field(line.id(), line.name());
    field.setOnAction(event -> keep(line, field));
    return of(line, field);
  }

  /// What was broken over lines to be read, as one line.
  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  static VBox area(Line line, int rows) {
    TextArea area = Controls.area(line.id(), line.name(), rows);
    area.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return of(line, area);
  }

  private static VBox of(Line line, TextInputControl input) {
    input.setText(line.now());
    VBox box = Controls.labelled(line.name(), input);
    Label wrong = Labels.wrong("");
    wrong.setId(line.id() + "-wrong");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.accessibleTextProperty().bind(wrong.textProperty());
    box.getChildren().add(wrong);
    input.textProperty().addListener((at, before, text) -> show(line, input, wrong));
    input
        .focusedProperty()
        .addListener((at, before, focused) -> {
          if (!focused) {
            keep(line, input);
          }
        });
    show(line, input, wrong);
    return box;
  }

  private static void show(Line line, TextInputControl input, Label wrong) {
    String sentence = line.wrong().apply(input.getText().strip()).orElse("");
    wrong.setText(sentence);
    input.getStyleClass().remove("invalid");
    if (!sentence.isEmpty()) {
      input.getStyleClass().add("invalid");
    }
  }

  private static void keep(Line line, TextInputControl input) {
    String text = input.getText().strip();
    if (line.wrong().apply(text).isEmpty()) {
      line.keep().accept(text);
    }
  }
}
