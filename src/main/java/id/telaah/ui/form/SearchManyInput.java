package id.telaah.ui.form;

import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Several of many options: a list that typing narrows, and what is chosen below it, each with a
/// way to take it out.
final class SearchManyInput implements Input {
  private final Field field;
  private final Search search;
  private final FlowPane chosen = Panes.flow(Gap.HALF);
  private final VBox node;

  SearchManyInput(Field field) {
    this.field = field;
    search = new Search(field, field.id("cari"), this::add);
    node = Controls.named(Panes.column(Gap.HALF, search.box(), chosen), field.id(), field.name());
  }

  private void add(@Nullable Option option) {
    if (option == null) {
      return;
    }
    List<Value> values = new ArrayList<>(field.values());
    Value value = new Value.Coded(option.code());
    if (!values.contains(value)) {
      values.add(value);
      field.set(values);
    }
    // The box is in the midst of taking this value: it can be emptied only afterwards.
    Platform.runLater(() -> search.show(null));
  }

  private void remove(Value value) {
    List<Value> values = new ArrayList<>(field.values());
    values.remove(value);
    search.box().requestFocus();
    field.set(values);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(List<Value> values) {
    chosen.getChildren().clear();
    for (Value value : values) {
      if (value instanceof Value.Coded(String code)) {
        String text = ValueWords.of(field.item(), value, field.texts());
        Node button = Controls.button(field.id(code), Icons.REMOVE, text, () -> remove(value));
        button.setAccessibleText(field.texts().get("takeout", text));
        chosen.getChildren().add(button);
      }
    }
  }

  @Override
  public void focus() {
    search.box().requestFocus();
  }
}
