package id.telaah.ui.form;

import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// One of a few options: circles.
final class OneInput implements Input {
  private final Circles circles;
  private final Pane node;

  OneInput(Field field) {
    circles =
        new Circles(
            field.name(),
            code -> field.set(code == null ? List.of() : List.of(new Value.Coded(code))));
    for (Option option : field.item().parts().options()) {
      circles.add(field.id(option.code()), option.code(), option.text().in(field.language()));
    }
    node = Controls.named(circles.pane(), field.id(), field.name());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(List<Value> values) {
    circles.show(
        !values.isEmpty() && values.getFirst() instanceof Value.Coded(String code) ? code : null);
  }

  @Override
  public void focus() {
    circles.focus();
  }
}
