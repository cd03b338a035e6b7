package id.telaah.ui.kit;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// Questions that a window asks: each button says what it does, and Escape does nothing.
///
/// They do not block the caller: the answer comes back through a callback on the JavaFX thread.
public final class Dialogs {
  /// Room for a letter of a button.
  private static final double WORD_EM = 0.56;

  private Dialogs() {}

  /// @param id id of the dialogue; its buttons are `<id>-yes` and `<id>-no`
  /// @param title what is asked
  /// @param sentence what will happen
  /// @param yes wording of the button that does it: "Kirim telaah"
  /// @param no wording of the button that does not: "Belum"
  public record Question(String id, String title, String sentence, String yes, String no) {}

  /// Asks before something is done.
  public static void confirm(Window owner, Question question, Runnable act) {
    show(owner, question, new VBox(), act);
  }

  /// Asks for a reason before something is done; the button works once one is written.
  public static void reason(Window owner, Question question, String label, Consumer<String> given) {
    TextArea area = Controls.area(question.id() + "-reason", label, 3);
    VBox part = Controls.labelled(label, area);
    Dialog<ButtonType> dialog =
        show(owner, question, part, () -> given.accept(area.getText().strip()));
    yes(dialog)
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> area.getText().isBlank(), area.textProperty()));
    area.requestFocus();
  }

  private static Dialog<ButtonType> show(Window owner, Question question, VBox part, Runnable act) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(question.title());
    DialogPane pane = dialog.getDialogPane();
    pane.setId(question.id());
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.setContent(content(question, part));
    pane.getButtonTypes().setAll(types(question));
    name(yes(dialog), question.id() + "-yes", question.yes());
    name(pane.lookupButton(pane.getButtonTypes().get(1)), question.id() + "-no", question.no());
    keepWords(pane);
    yes(dialog).getStyleClass().add("accent");
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == pane.getButtonTypes().getFirst()) {
        act.run();
      }
    });
    dialog.show();
    return dialog;
  }

  // Each button is as wide as its words; the toolkit would cut the longer of two.
  private static void keepWords(DialogPane pane) {
    for (ButtonType type : pane.getButtonTypes()) {
      Button button = (Button) pane.lookupButton(type);
      ButtonBar.setButtonUniformSize(button, false);
      Panes.between(WORD_EM * button.getText().length() + 2, 60, button);
    }
  }

  private static VBox content(Question question, VBox part) {
    VBox content =
        Panes.column(Gap.TWO, Labels.heading(question.title()), Labels.body(question.sentence()));
    if (!part.getChildren().isEmpty()) {
      content.getChildren().add(part);
    }
    return Panes.width(32, content);
  }

  private static java.util.List<ButtonType> types(Question question) {
    return java.util.List.of(
        new ButtonType(question.yes(), ButtonData.OK_DONE),
        new ButtonType(question.no(), ButtonData.CANCEL_CLOSE));
  }

  private static Node yes(Dialog<ButtonType> dialog) {
    DialogPane pane = dialog.getDialogPane();
    return pane.lookupButton(pane.getButtonTypes().getFirst());
  }

  private static void name(Node node, String id, String text) {
    Controls.named(node, id, text);
  }
}
