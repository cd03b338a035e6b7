package id.telaah.ui.load;

import id.telaah.casefile.CaseCode;
import id.telaah.intake.Reading;
import java.util.Optional;

/// One case in the preview, or one refused file, and what will become, or has become, of it.
///
/// @param reading of one case, where it is accepted
/// @param holder the round's case that holds the same content
public record LoadEntry(Reading reading, Fate fate, Optional<CaseCode> holder) {
  /// What becomes of a file.
  public enum Fate {
    /// A case that the round does not hold yet.
    NEW,
    /// The round holds the same content already.
    SAME,
    /// The code stands for other content in the round.
    TAKEN,
    /// Cannot be received; its problems say why.
    REFUSED,
    /// On its way into the store.
    RECEIVING,
    /// Received.
    STORED
  }

  /// Whether somebody has to mend something before it can be received.
  boolean isHindered() {
    return fate == Fate.REFUSED || fate == Fate.TAKEN;
  }

  LoadEntry with(Fate next) {
    return new LoadEntry(reading, next, holder);
  }

  LoadEntry sameAs(CaseCode code) {
    return new LoadEntry(reading, Fate.SAME, Optional.of(code));
  }

  /// The case that holds the same content under another code.
  Optional<CaseCode> otherHolder() {
    return holder.filter(code -> !reading.code().equals(Optional.of(code)));
  }
}
