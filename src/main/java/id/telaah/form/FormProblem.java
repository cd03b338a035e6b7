package id.telaah.form;

import id.telaah.language.Words;

/// One thing that stops a form from being sent, where it is, and in words for the person who fills
/// it in.
///
/// @param text whole sentence that names the question: the same under the question and in a summary
public record FormProblem(ItemKey key, Kind kind, Words text) {
  /// What is wrong; the names are eternal codes.
  public enum Kind {
    REQUIRED,
    /// A missing reason that the question does not take.
    REASON_NOT_TAKEN,
    NOT_A_NUMBER,
    NOT_WHOLE,
    TOO_SMALL,
    TOO_LARGE,
    TOO_LONG,
    NOT_A_DATE,
    UNKNOWN_OPTION,
    TOO_MANY,
    /// A value that no question of this type can have; files only, never typing.
    WRONG_TYPE
  }
}
