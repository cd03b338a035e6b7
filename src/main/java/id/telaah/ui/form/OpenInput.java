package id.telaah.ui.form;

import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A choice that also takes words of one's own, on a line below the options.
final class OpenInput implements Input {
  private final Field field;
  private final Input choice;
  private final TextField other;
  private final Pause pause;
  private final VBox node;

  OpenInput(Field field, Input choice) {
    this.field = field;
    this.choice = choice;
    String word = field.texts().get("other");
    other = Controls.field(field.id("lain"), field.name(word));
    pause = new Pause(other, this::tell);
    Label label = Labels.muted(word);
    label.setLabelFor(other);
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    node = Panes.column(Gap.HALF, choice.node(), Panes.row(Gap.ONE, label, Panes.grow(other)));
  }

  private void tell() {
    List<Value> values = new ArrayList<>();
    String text = other.getText().strip();
    if (field.item().limits().repeats() || text.isEmpty()) {
      field.values().stream().filter(Value.Coded.class::isInstance).forEach(values::add);
    }
    if (!text.isEmpty()) {
      values.add(new Value.Text(text));
    }
    field.set(values);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(List<Value> values) {
    choice.show(values);
    String text =
        values.stream()
            .map(value -> value instanceof Value.Text(String words) ? words : "")
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    if (!text.equals(other.getText().strip())) {
      other.setText(text);
      pause.forget();
    }
  }

  @Override
  public void focus() {
    choice.focus();
  }

  @Override
  public void commit() {
    choice.commit();
    pause.commit();
  }
}
