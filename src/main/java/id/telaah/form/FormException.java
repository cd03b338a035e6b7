package id.telaah.form;

import id.telaah.language.Words;

/// A definition or data file that cannot be used; the message names the file and the place.
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Words words;

  public FormException(String message) {
    super(message);
    this.words = Words.same(message);
  }

  /// @param where file and place, as both languages write them
  public FormException(String where, Words what) {
    super(where + ": " + what.en());
    this.words = new Words(where + ": " + what.id(), where + ": " + what.en());
  }

  /// @param where file and place, in each language's own way
  public FormException(Words where, Words what) {
    super(where.en() + ": " + what.en());
    this.words = new Words(where.id() + ": " + what.id(), where.en() + ": " + what.en());
  }

  /// The message for those who edit such files.
  public Words words() {
    return words;
  }
}
