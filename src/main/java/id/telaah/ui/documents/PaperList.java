package id.telaah.ui.documents;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Panes;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The left side: the documents, their paper, and what can be done with the ticked ones.
final class PaperList {
  private final DocumentsModel model;
  private final Texts texts;
  private final ListView<PaperRow> list;

  PaperList(DocumentsModel model, Texts texts, RowWords words) {
    this.model = model;
    this.texts = texts;
    list = Controls.named(new ListView<>(model.rows()), "papers-list", texts.get("list"));
    list.setCellFactory(view -> new PaperCell(words));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickBySpace);
    model.rows().addListener((ListChangeListener<PaperRow>) change -> keepSelection());
  }

  ListView<PaperRow> list() {
    return list;
  }

  VBox node(Node approval, Runnable issue, Runnable saveTicked) {
    Button issueButton = Controls.primary("papers-issue", issueText(), issue);
    issueButton.textProperty().bind(Bindings.createStringBinding(this::issueText, model.rows()));
    issueButton.accessibleTextProperty().bind(issueButton.textProperty());
    issueButton
        .disableProperty()
        .bind(
            model
                .busyProperty()
                .or(
                    Bindings.createBooleanBinding(
                        () -> !model.mayIssue() || model.toIssue().isEmpty(), model.rows())));
    Button save =
        Controls.quiet("papers-save-ticked", Icons.SAVE, texts.get("save-all"), saveTicked);
    save.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(Bindings.createBooleanBinding(() -> model.toIssue().isEmpty(), model.rows())));
    Panes.grow(list);
    return Panes.column(Gap.TWO, approval, list, Panes.flow(Gap.ONE, issueButton, save));
  }

  private String issueText() {
    int count = model.toIssue().size();
    return count == 0 ? texts.get("issue.none") : texts.get("issue", count);
  }

  private void tickBySpace(KeyEvent event) {
    PaperRow row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && row != null && row.isReady()) {
      row.tickedProperty().set(!row.tickedProperty().get());
      list.refresh();
      event.consume();
    }
  }

  private void keepSelection() {
    if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }
}
