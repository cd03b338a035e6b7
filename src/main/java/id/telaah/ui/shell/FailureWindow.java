package id.telaah.ui.shell;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The one window for what the machine could not do: a sentence, a code, a copy button.
public final class FailureWindow {
  private FailureWindow() {}

  /// Shows a failure by what was thrown. On the JavaFX thread.
  public static void show(Window owner, Throwable thrown, Language language) {
    show(owner, Failures.describe(thrown, language), thrown, language);
  }

  /// Shows a failure that the caller has put into words.
  public static void show(Window owner, Failure failure, Throwable thrown, Language language) {
    Texts texts = Texts.beside(FailureWindow.class, language);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("failure.title"));
    DialogPane pane = dialog.getDialogPane();
    pane.setId("failure");
    if (owner.getScene() != null) {
      pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    pane.setContent(content(failure, Failures.trace(failure, thrown), texts));
    ButtonType close = new ButtonType(texts.get("failure.close"), ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(close);
    Controls.named(pane.lookupButton(close), "failure-close", texts.get("failure.close"));
    dialog.show();
  }

  private static VBox content(Failure failure, String trace, Texts texts) {
    return Panes.width(
        34,
        Panes.column(
            Gap.TWO,
            Panes.row(Gap.ONE, Icons.WRONG.node(), Labels.heading(texts.get("failure.title"))),
            Controls.named(Labels.body(failure.sentence()), "failure-sentence", failure.sentence()),
            Panes.row(
                Gap.TWO,
                Controls.named(
                    Labels.strong(texts.get("failure.code", failure.code())),
                    "failure-code",
                    texts.get("failure.code", failure.code())),
                Controls.button(
                    "failure-copy", Icons.COPY, texts.get("failure.copy"), () -> copy(trace))),
            Labels.caption(texts.get("failure.note"))));
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
