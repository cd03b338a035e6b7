package id.telaah.ui.form;

import id.telaah.form.Value;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// A line or a few lines that are typed into: words, a number, a date.
final class TypedInput implements Input {
  private final Field field;
  private final Typing typing;
  private final Pause pause;

  TypedInput(Field field, Typing typing) {
    this.field = field;
    this.typing = typing;
    this.pause = new Pause(typing.control(), this::tell);
    if (typing.control() instanceof TextField line) {
      line.setOnAction(event -> pause.commit());
    }
  }

  private void tell() {
    field.set(typed());
  }

  private List<Value> typed() {
    String text = typing.control().getText().strip();
    return text.isEmpty() ? List.of() : List.of(typing.value(text));
  }

  @Override
  public Node node() {
    return typing.node();
  }

  @Override
  public void show(List<Value> values) {
    // What is being typed is newer than anything that the form could show in its place.
    if (!pause.isWaiting() && !values.equals(typed())) {
      typing.control().setText(values.isEmpty() ? "" : typing.text(values.getFirst()));
      pause.forget();
    }
  }

  @Override
  public void focus() {
    typing.control().requestFocus();
  }

  @Override
  public void commit() {
    pause.commit();
  }

  @Override
  public void mark(boolean wrong) {
    List<String> styles = typing.control().getStyleClass();
    if (wrong && !styles.contains("invalid")) {
      styles.add("invalid");
    } else if (!wrong) {
      styles.remove("invalid");
    }
  }
}
