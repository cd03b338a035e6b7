package id.telaah.ui.documents;

import id.telaah.language.Texts;
import id.telaah.round.Approval;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.converter.LocalDateStringConverter;

/// Asks who approved the round's recommendations, in which position, when, and with what note.
final class ApprovalDialog {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Texts texts;
  private final TextField name;
  private final TextField position;
  private final DatePicker date;
  private final TextArea note;

  ApprovalDialog(Texts texts, String usualPosition, LocalDate today) {
    this.texts = texts;
    name = Controls.field("approval-name", texts.get("approval.name"));
    position = Controls.field("approval-position", texts.get("approval.position"));
    position.setText(usualPosition);
    date = Controls.named(new DatePicker(today), "approval-date", texts.get("approval.date"));
    date.setConverter(new LocalDateStringConverter(DAY, DAY));
    note = Controls.area("approval-note", texts.get("approval.note"), 2);
  }

  void ask(Window owner, Consumer<Approval> given) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(texts.get("approval.title"));
    DialogPane pane = dialog.getDialogPane();
    pane.setId("approval");
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.setContent(content());
    ButtonType yes = new ButtonType(texts.get("approval.yes"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(texts.get("approval.no"), ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    Node act = Controls.named(pane.lookupButton(yes), "approval-yes", yes.getText());
    act.getStyleClass().add("accent");
    Controls.named(pane.lookupButton(no), "approval-no", no.getText());
    act.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::isIncomplete,
                name.textProperty(),
                position.textProperty(),
                date.valueProperty()));
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == yes) {
        given.accept(approval());
      }
    });
    dialog.show();
    name.requestFocus();
  }

  private boolean isIncomplete() {
    return name.getText().isBlank() || position.getText().isBlank() || date.getValue() == null;
  }

  private Approval approval() {
    return new Approval(
        name.getText().strip(),
        position.getText().strip(),
        date.getValue(),
        note.getText().strip());
  }

  private Node content() {
    return Panes.width(
        34,
        Panes.column(
            Gap.TWO,
            Labels.heading(texts.get("approval.title")),
            Labels.body(texts.get("approval.sentence")),
            Controls.labelled(texts.get("approval.name"), name),
            Controls.labelled(texts.get("approval.position"), position),
            Controls.labelled(texts.get("approval.date"), date),
            Controls.labelled(texts.get("approval.note"), note)));
  }
}
