package id.telaah.casefile;

/// What became of a case that was handed to the store.
public sealed interface Receipt {
  CaseCode code();

  /// Stored, with its trail entry.
  record Stored(CaseCode code) implements Receipt {}

  /// The same content is in the round already; nothing changed.
  record SameContent(CaseCode code) implements Receipt {}

  /// The code is taken by other content; nothing changed.
  record CodeTaken(CaseCode code) implements Receipt {}
}
