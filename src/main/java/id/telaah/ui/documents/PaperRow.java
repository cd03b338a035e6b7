package id.telaah.ui.documents;

import id.telaah.recommendation.Documents.Issued;
import id.telaah.recommendation.Paperwork;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A document in the list.
final class PaperRow {
  private final Paperwork paperwork;
  private final boolean ready;
  private final Optional<Issued> issued;
  private final Optional<Issued> outdated;
  private final BooleanProperty ticked = new SimpleBooleanProperty();

  private PaperRow(
      Paperwork paperwork, boolean ready, Optional<Issued> issued, Optional<Issued> outdated) {
    this.paperwork = paperwork;
    this.ready = ready;
    this.issued = issued;
    this.outdated = outdated;
    ticked.set(ready && issued.isEmpty());
  }

  /// @param ready whether it may be issued; else it is a draft
  /// @param newest the newest issue of it
  /// @param signed when a text it rests on was signed last
  static PaperRow of(
      Paperwork paperwork, boolean ready, Optional<Issued> newest, Optional<Instant> signed) {
    Optional<Issued> holds =
        newest.filter(it -> ready && signed.filter(at -> at.isAfter(it.at())).isEmpty());
    return new PaperRow(paperwork, ready, holds, holds.isPresent() ? Optional.empty() : newest);
  }

  Paperwork paperwork() {
    return paperwork;
  }

  boolean isReady() {
    return ready;
  }

  /// The issue that says what is agreed and approved now.
  Optional<Issued> issued() {
    return issued;
  }

  /// The issue that holds no longer: its text was unlocked since.
  Optional<Issued> outdated() {
    return outdated;
  }

  BooleanProperty tickedProperty() {
    return ticked;
  }
}
