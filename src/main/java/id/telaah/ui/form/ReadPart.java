package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question and its answer as text, side by side; under a computed one the way to it. The row
/// carries its place as user data, for whoever wants to ask about it.
final class ReadPart implements Part {
  private final Field field;
  private final Label value = Labels.body("");
  private final Label how = Labels.caption("");
  private final HBox node;

  ReadPart(Field field) {
    this.field = field;
    Label question = Labels.muted(field.name());
    question.getStyleClass().add("read-question");
    Panes.grow(value);
    value.setMaxWidth(Double.MAX_VALUE);
    node = new HBox(question, field.item().isCalculated() ? Panes.grow(withHow()) : value);
    node.getStyleClass().addAll("gap-1", "read-row");
    Controls.named(node, field.id(), field.name());
    node.setUserData(field.key());
    question.setLabelFor(value);
  }

  private String said() {
    return field.item().isCalculated() && field.answer().isEmpty()
        ? field.texts().get("calculated.none")
        : ValueWords.of(field.item(), field.answer(), field.texts());
  }

  private VBox withHow() {
    how.setId(field.id("cara"));
    return new VBox(value, how);
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
            .orElseGet(this::said);
    value.setText(text);
    if (field.item().isCalculated()) {
      how.setText(HowWords.of(field));
      text = text + ". " + how.getText();
    }
    node.setAccessibleText(field.name(text));
    boolean given = field.answer().filter(Answer.Given.class::isInstance).isPresent();
    value.getStyleClass().setAll("label", given ? "body" : "muted");
  }
}
