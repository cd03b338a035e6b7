package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A question and its answer as text, side by side.
final class ReadPart implements Part {
  private final Field field;
  private final Label value = Labels.body("");
  private final HBox node;

  ReadPart(Field field) {
    this.field = field;
    Label question = Labels.muted(field.name());
    question.getStyleClass().add("read-question");
    Panes.grow(value);
    value.setMaxWidth(Double.MAX_VALUE);
    node = new HBox(question, value);
    node.getStyleClass().addAll("gap-1", "read-row");
    Controls.named(node, field.id(), field.name());
    question.setLabelFor(value);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {
    String text =
        field
            .model()
            .glossOf(field.key())
            .map(words -> words.in(field.language()))
            .orElseGet(() -> ValueWords.of(field.item(), field.answer(), field.texts()));
    value.setText(text);
    node.setAccessibleText(field.name(text));
    boolean given = field.answer().filter(Answer.Given.class::isInstance).isPresent();
    value.getStyleClass().setAll("label", given ? "body" : "muted");
  }
}
