package id.telaah.ui.form;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A line of text between questions.
final class DisplayPart implements Part {
  private final Label label;

  DisplayPart(Field field) {
    label = Controls.named(Labels.body(field.name()), field.id(), field.name());
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public void refresh() {}
}
