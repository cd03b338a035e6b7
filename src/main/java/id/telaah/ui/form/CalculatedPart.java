package id.telaah.ui.form;

import id.telaah.form.Calculated;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What the program computes while the form is filled in: the number, and under it the way to it or
/// what it waits for.
final class CalculatedPart implements Part {
  private final Field field;
  private final Label value;
  private final Label how;
  private final Stack node = new Stack();

  CalculatedPart(Field field) {
    this.field = field;
    Label question = new Label(field.name());
    question.getStyleClass().add("field-label");
    question.setWrapText(true);
    value = Labels.strong("");
    value.setId(field.id("nilai"));
    value.managedProperty().bind(value.visibleProperty());
    how = Labels.caption("");
    how.setId(field.id("cara"));
    Controls.named(node, field.id(), field.name());
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.getStyleClass().add("question");
    node.getChildren().addAll(question, value, how);
    field.help().ifPresent(text -> node.getChildren().add(Labels.caption(text)));
    question.setLabelFor(value);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {
    Optional<Calculated> computed = field.model().state().calculated(field.key());
    String number =
        computed.map(_ -> ValueWords.of(field.item(), field.answer(), field.texts())).orElse("");
    value.setText(number);
    value.setVisible(!number.isEmpty());
    how.setText(HowWords.of(field));
    node.setAccessibleText(field.name((number + " " + how.getText()).strip()));
  }
}
