package id.telaah.ui.form;

import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Yes or no: two circles, because an empty square would look like a no.
final class FlagInput implements Input {
  private static final String YES = "ya";
  private static final String NO = "tidak";

  private final Circles circles;
  private final Pane node;

  FlagInput(Field field) {
    circles =
        new Circles(
            field.name(),
            code ->
                field.set(code == null ? List.of() : List.of(new Value.Flag(code.equals(YES)))));
    circles.add(field.id(YES), YES, field.texts().get("yes"));
    circles.add(field.id(NO), NO, field.texts().get("no"));
    node = Controls.named(circles.pane(), field.id(), field.name());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(List<Value> values) {
    if (!values.isEmpty() && values.getFirst() instanceof Value.Flag(boolean yes)) {
      circles.show(yes ? YES : NO);
    } else {
      circles.show(null);
    }
  }

  @Override
  public void focus() {
    circles.focus();
  }
}
