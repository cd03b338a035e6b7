package id.telaah.casefile;

import id.telaah.form.Answer;
import java.util.Optional;

/// How a field that applies to a case stands in its file. Three ways of having no value are told
/// apart, because each asks for something else.
public enum Standing {
  FILLED,
  /// Asked, and nobody knows.
  UNKNOWN,
  /// Said not to have been asked.
  NOT_ASKED,
  /// Said not to apply: an answer, though without a value.
  NOT_APPLICABLE,
  /// Nothing is said at all.
  EMPTY;

  static Standing of(Optional<Answer> answer) {
    return switch (answer.orElse(null)) {
      case null -> EMPTY;
      case Answer.Given given -> FILLED;
      case Answer.Missing missing ->
          switch (missing.reason()) {
            case UNKNOWN -> UNKNOWN;
            case NOT_ASKED -> NOT_ASKED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
          };
    };
  }

  /// Whether whoever needs the field still has to wait for it.
  public boolean isOpen() {
    return this == UNKNOWN || this == NOT_ASKED || this == EMPTY;
  }
}
