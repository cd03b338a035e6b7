package id.telaah.ui.load;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.Receipt;
import id.telaah.intake.Reading;
import java.util.Optional;

/// One case in the preview, or one refused file, and what will become, or has become, of it.
///
/// @param reading of one case, where it is accepted
/// @param holder the round's case that holds the same content
/// @param file number of its file among those of the preview: a file is received whole or not at
///   all
public record LoadEntry(Reading reading, Fate fate, Optional<CaseCode> holder, int file) {
  /// What becomes of a file.
  public enum Fate {
    /// A case that the round does not hold yet.
    NEW,
    /// The round holds the same content already.
    SAME,
    /// The code stands for other content in the round.
    TAKEN,
    /// Another case of its file cannot be received.
    WITHHELD,
    /// Cannot be received; its problems say why.
    REFUSED,
    /// On its way into the store.
    RECEIVING,
    /// Received.
    STORED
  }

  /// Whether somebody has to mend something before it can be received.
  boolean isHindered() {
    return fate == Fate.REFUSED || fate == Fate.TAKEN || fate == Fate.WITHHELD;
  }

  LoadEntry with(Fate next) {
    return new LoadEntry(reading, next, holder, file);
  }

  /// What became of it in the store.
  LoadEntry after(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Stored stored -> with(Fate.STORED);
      case Receipt.SameContent same -> sameAs(same.code());
      case Receipt.CodeTaken taken -> with(Fate.TAKEN);
      case Receipt.Withheld withheld -> with(Fate.WITHHELD);
    };
  }

  LoadEntry sameAs(CaseCode code) {
    return new LoadEntry(reading, Fate.SAME, Optional.of(code), file);
  }

  /// The case that holds the same content under another code.
  Optional<CaseCode> otherHolder() {
    return holder.filter(code -> !reading.code().equals(Optional.of(code)));
  }
}
