package id.telaah.ui.form;

import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Several of a few options: squares.
final class ManyInput implements Input {
  private final Map<String, CheckBox> squares = new LinkedHashMap<>();
  private final VBox node;

  ManyInput(Field field) {
    node = Controls.named(Panes.column(Gap.HALF), field.id(), field.name());
    for (Option option : field.item().parts().options()) {
      String text = option.text().in(field.language());
      CheckBox square = Controls.check(field.id(option.code()), text);
      square.setAccessibleText(field.name(text));
      square.setWrapText(true);
      square.setOnAction(event -> field.set(chosen(field)));
      squares.put(option.code(), square);
      node.getChildren().add(square);
    }
  }

  /// In the options' order, whatever the order of clicking; a free text beside them stays.
  private List<Value> chosen(Field field) {
    List<Value> values = new ArrayList<>();
    squares.forEach((code, square) -> {
      if (square.isSelected()) {
        values.add(new Value.Coded(code));
      }
    });
    field.values().stream().filter(Value.Text.class::isInstance).forEach(values::add);
    return values;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(List<Value> values) {
    squares.forEach((code, square) -> square.setSelected(values.contains(new Value.Coded(code))));
  }

  @Override
  public void focus() {
    squares.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
  }
}
