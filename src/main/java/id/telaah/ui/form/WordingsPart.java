package id.telaah.ui.form;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The way from a text to ready wordings for it: a button and Ctrl+Space open them under the text.
final class WordingsPart {
  private final Field field;
  private final TextInputControl control;
  private final Stack question;
  private final Button button;
  private @Nullable Node open;

  private WordingsPart(Field field, TextInputControl control, Stack question) {
    this.field = field;
    this.control = control;
    this.question = question;
    button =
        Controls.quiet(field.id("frasa"), Icons.TABLE, field.texts().get("wordings"), this::toggle);
    button.setAccessibleText(field.name(field.texts().get("wordings")));
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Adds them to a question, where the screen offers any for its text.
  static void attach(Field field, Input input, Stack question) {
    if (input.node() instanceof TextInputControl control
        && field.options().additions().offersWordings(field.key().linkId())) {
      question.getChildren().add(new WordingsPart(field, control, question).button);
    }
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.SPACE) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    if (open == null) {
      open = field.options().additions().wordings(field.key(), control, this::close);
      question.getChildren().add(question.getChildren().indexOf(button) + 1, open);
    } else {
      close();
    }
  }

  private void close() {
    question.getChildren().remove(open);
    open = null;
    control.requestFocus();
  }
}
