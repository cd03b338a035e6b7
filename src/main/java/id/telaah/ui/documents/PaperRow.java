package id.telaah.ui.documents;

import id.telaah.recommendation.Documents.Issued;
import id.telaah.recommendation.Paperwork;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A document in the list.
final class PaperRow {
  private final Paperwork paperwork;
  private final boolean ready;
  private final Optional<Issued> issued;
  private final BooleanProperty ticked = new SimpleBooleanProperty();

  /// @param ready whether it may be issued; else it is a draft
  /// @param issued the newest issue of it
  PaperRow(Paperwork paperwork, boolean ready, Optional<Issued> issued) {
    this.paperwork = paperwork;
    this.ready = ready;
    this.issued = issued;
    ticked.set(ready && issued.isEmpty());
  }

  Paperwork paperwork() {
    return paperwork;
  }

  boolean isReady() {
    return ready;
  }

  Optional<Issued> issued() {
    return issued;
  }

  BooleanProperty tickedProperty() {
    return ticked;
  }
}
