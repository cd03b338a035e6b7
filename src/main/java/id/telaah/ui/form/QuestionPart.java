package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A question: its words, its control, the missing answers it takes, help, and what is wrong.
final class QuestionPart implements Part {
  private final Field field;
  private final Input input;
  private final @Nullable Circles missing;
  private final Label gloss = Labels.strong("");
  private final Stack node = new Stack();
  private @Nullable Label wrong;

  QuestionPart(Field field) {
    this.field = field;
    this.input = Inputs.of(field);
    this.missing = field.item().parts().missingReasons().isEmpty() ? null : missing();
    node.getStyleClass().add("question");
    node.getChildren().addAll(question(), input.node());
    WordingsPart.attach(field, input, node);
    if (missing != null) {
      Pane pane = missing.pane();
      pane.getStyleClass().add("missing");
      node.getChildren().add(pane);
    }
    gloss.managedProperty().bind(gloss.visibleProperty());
    if (takesGloss(field.item().type())) {
      node.getChildren().add(gloss);
    }
    field.help().ifPresent(text -> node.getChildren().add(Labels.caption(text)));
  }

  private static boolean takesGloss(ItemType type) {
    return type == ItemType.STRING || type == ItemType.CHOICE;
  }

  private Optional<Words> meaningHere() {
    return field.values().stream()
        .map(value -> value instanceof Value.Coded(String code) ? code : "")
        .filter(code -> !code.isEmpty())
        .findFirst()
        .flatMap(code -> field.options().additions().meaning(field.key().linkId(), code));
  }

  private Label question() {
    String text =
        field.item().limits().required()
            ? field.texts().get("required", field.name())
            : field.name();
    Label label = new Label(text);
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setLabelFor(input.node());
    return label;
  }

  private Circles missing() {
    Circles circles = new Circles(field.name(), this::say);
    for (MissingReason reason : MissingReason.values()) {
      if (field.item().parts().missingReasons().contains(reason)) {
        circles.add(field.id(reason.code()), reason.code(), reason.words().in(field.language()));
      }
    }
    return circles;
  }

  private void say(@Nullable String code) {
    for (MissingReason reason : MissingReason.values()) {
      if (reason.code().equals(code)) {
        field.model().answer(field.key(), new Answer.Missing(reason));
        return;
      }
    }
    if (field.answer().filter(Answer.Missing.class::isInstance).isPresent()) {
      field.model().clear(field.key());
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {
    input.show(field.values());
    if (missing != null) {
      missing.show(
          field.answer().orElse(null) instanceof Answer.Missing(MissingReason reason)
              ? reason.code()
              : null);
    }
    String meaning =
        field
            .model()
            .glossOf(field.key())
            .or(this::meaningHere)
            .map(words -> words.in(field.language()))
            .orElse("");
    gloss.setText(meaning);
    gloss.setVisible(!meaning.isEmpty());
    Optional<Words> problem = field.model().shownWrong(field.key());
    input.mark(problem.isPresent());
    showWrong(problem.map(words -> words.in(field.language())).orElse(""));
  }

  private void showWrong(String text) {
    if (text.isEmpty()) {
      if (wrong != null) {
        node.getChildren().remove(wrong);
      }
      return;
    }
    if (wrong == null) {
      wrong = Controls.named(Labels.wrong(text), field.id("salah"), text);
    }
    wrong.setText(text);
    wrong.setAccessibleText(text);
    if (!node.getChildren().contains(wrong)) {
      node.getChildren().add(wrong);
    }
  }

  @Override
  public void focus() {
    input.focus();
  }

  @Override
  public void commit() {
    input.commit();
  }
}
