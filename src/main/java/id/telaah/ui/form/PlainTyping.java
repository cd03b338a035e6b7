package id.telaah.ui.form;

import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Words: one line, or several that grow with what is written.
final class PlainTyping implements Typing {
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_ROWS = 8;
  private static final int LETTERS_PER_ROW = 60;

  private final TextInputControl control;

  PlainTyping(Field field, boolean several) {
    if (several) {
      var area = Controls.area(field.id(), field.name(), FEWEST_ROWS);
      area.textProperty().addListener((at, before, text) -> area.setPrefRowCount(rows(text)));
      control = area;
    } else {
      control = Controls.field(field.id(), field.name());
    }
  }

  private static int rows(String text) {
    int rows = 1;
    for (String line : text.split("\n", -1)) {
      rows += 1 + line.length() / LETTERS_PER_ROW;
    }
    return Math.clamp(rows, FEWEST_ROWS, MOST_ROWS);
  }

  @Override
  public TextInputControl control() {
    return control;
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public Value value(String text) {
    return new Value.Text(text);
  }

  @Override
  public String text(Value value) {
    return value instanceof Value.Text(String text) ? text : "";
  }
}
