package id.telaah.phrase;

/// A phrase of the bank and whose it is.
public record BankPhrase(Phrase phrase, Origin origin) {
  /// Whether a phrase came with the program.
  public enum Origin {
    /// As the program brought it.
    SHIPPED,
    /// Brought by the program, changed here.
    CHANGED,
    /// Added here.
    OWN
  }
}
