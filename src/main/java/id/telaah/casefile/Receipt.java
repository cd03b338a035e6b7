package id.telaah.casefile;

/// What became of a case that was handed to the store.
public sealed interface Receipt {
  CaseCode code();

  /// Whether it keeps its whole file out.
  default boolean isObstacle() {
    return this instanceof CodeTaken;
  }

  /// Stored, with its trail entry.
  record Stored(CaseCode code) implements Receipt {}

  /// The same content is in the round already; nothing changed.
  record SameContent(CaseCode code) implements Receipt {}

  /// The code is taken by other content; nothing changed.
  record CodeTaken(CaseCode code) implements Receipt {}

  /// Another case of its file cannot be received; nothing changed.
  record Withheld(CaseCode code) implements Receipt {}
}
