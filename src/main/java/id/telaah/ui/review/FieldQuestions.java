package id.telaah.ui.review;

import id.telaah.form.ItemKey;
import id.telaah.language.Texts;
import id.telaah.request.Asking;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Notice;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks the technical team about a field of the case that is on screen, and says what became of it.
final class FieldQuestions implements QuestionsPart.Acts {
  private final CaseQuestions model;
  private final Opened opened;
  private final Texts texts;
  private final Supplier<Window> window;
  private final VBox told = new VBox();

  FieldQuestions(CaseQuestions model, Opened opened, Texts texts, Supplier<Window> window) {
    this.model = model;
    this.opened = opened;
    this.texts = texts;
    this.window = window;
    told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
  }

  /// Where it says why a question was not taken.
  VBox told() {
    return told;
  }

  /// Asks about a field.
  void ask(ItemKey field) {
    String label =
        opened
            .view()
            .form()
            .item(field.linkId())
            .map(item -> item.text().in(texts.language()))
            .orElse(field.toString());
    Dialogs.reason(
        window.get(),
        new Dialogs.Question(
            "ask",
            texts.get("ask.title", label),
            texts.get("ask.sentence"),
            texts.get("ask.yes"),
            texts.get("no")),
        texts.get("ask.words"),
        words -> model.ask(field, words, this::tell));
  }

  private void tell(Asking asking) {
    switch (asking) {
      case Asking.Asked asked -> told.getChildren().clear();
      case Asking.HoldsIdentity holds ->
          told.getChildren()
              .setAll(
                  Notice.danger(
                      "ask-identity",
                      texts.get("ask.identity", String.join(", ", holds.masked()))));
      case Asking.Concluded concluded ->
          told.getChildren().setAll(Notice.warning("ask-concluded", texts.get("ask.concluded")));
    }
  }

  @Override
  public void close(QuestionLine question) {
    model.close(question);
  }

  @Override
  public void again(QuestionLine question) {
    ask(question.key());
  }
}
