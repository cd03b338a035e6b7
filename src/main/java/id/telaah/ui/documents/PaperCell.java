package id.telaah.ui.documents;

import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A document in the list: its tick box, what it is, how far it is.
final class PaperCell extends ListCell<PaperRow> {
  private final RowWords words;

  PaperCell(RowWords words) {
    this.words = words;
    // The list's width decides, not the longest agency's name.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PaperRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String id = "paper-" + row.paperwork().fileName().replace(".pdf", "");
    setId(id);
    setAccessibleText(words.aloud(row));
    CheckBox tick = Controls.named(new CheckBox(), id + "-tick", words.tick(row));
    tick.setFocusTraversable(false);
    tick.setSelected(row.tickedProperty().get());
    tick.setDisable(!row.isReady());
    tick.setOnAction(event -> row.tickedProperty().set(tick.isSelected()));
    Label name = Labels.strong(words.name(row));
    name.setWrapText(true);
    VBox text = Panes.grow(Panes.column(Gap.NONE, name, Labels.caption(words.detail(row))));
    text.setMinWidth(0);
    setGraphic(Panes.padded(Gap.ONE, Panes.row(Gap.ONE, tick, text, mark(row))));
  }

  private StatusMark mark(PaperRow row) {
    if (row.issued().isPresent()) {
      return StatusMark.agreed(words.status(row));
    }
    return row.isReady() ? StatusMark.sent(words.status(row)) : StatusMark.draft(words.status(row));
  }
}
