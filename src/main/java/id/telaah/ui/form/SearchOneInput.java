package id.telaah.ui.form;

import id.telaah.form.Item;
import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// One of many options: a list that typing narrows; Delete empties it.
final class SearchOneInput implements Input {
  private final Item item;
  private final Search search;

  SearchOneInput(Field field) {
    item = field.item();
    search =
        new Search(
            field,
            field.id(),
            option ->
                field.set(option == null ? List.of() : List.of(new Value.Coded(option.code()))));
    Controls.named(search.box(), field.id(), field.name());
    search
        .box()
        .setOnKeyPressed(event -> {
          if (event.getCode() == KeyCode.DELETE && !search.box().isShowing()) {
            search.box().setValue(null);
          }
        });
  }

  @Override
  public Node node() {
    return search.box();
  }

  @Override
  public void show(List<Value> values) {
    search.show(
        !values.isEmpty() && values.getFirst() instanceof Value.Coded(String code)
            ? item.option(code).orElse(null)
            : null);
  }

  @Override
  public void focus() {
    search.box().requestFocus();
  }
}
