package id.telaah.ui.form;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A question whose answer is not for these eyes: it says for whose it is, and nothing more.
final class HiddenPart implements Part {
  private final HBox node;

  HiddenPart(Field field) {
    Label question = Labels.muted(field.name());
    question.getStyleClass().add("read-question");
    String readers =
        field.item().parts().audience().visibleTo().stream()
            .sorted()
            .map(key -> field.texts().get("discipline." + key))
            .collect(Collectors.joining(", "));
    String words = field.texts().get("hidden", readers);
    Label value = Labels.muted(words);
    value.setGraphic(Icons.LOCK.node());
    node = new HBox(question, Panes.grow(value));
    node.getStyleClass().addAll("gap-1", "read-row");
    Controls.named(node, field.id(), field.name(words));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {}
}
