package id.telaah.phrase;

import id.telaah.language.Wording;
import id.telaah.language.Words;

/// Why a phrase or a file of phrases is not taken.
///
/// @param place where in the file: `contoh.json, frasa 3 (spa-kesimpulan-01)`; empty for a single
///   phrase
public record PhraseProblem(Kind kind, Words place, Words what) {
  /// What can be wrong; the codes are eternal.
  public enum Kind {
    NOT_JSON("TL-801"),
    NOT_PHRASES("TL-802"),
    KEY("TL-803"),
    UNKNOWN_WORD("TL-804"),
    DUPLICATE("TL-805"),
    TEXT("TL-806"),
    IDENTITY("TL-807");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  static final Wording WORDING = Wording.beside(PhraseProblem.class);

  /// The whole sentence: place, what is wrong, code.
  public Words sentence() {
    return place.isEmpty()
        ? WORDING.of("problem", what, kind.code)
        : WORDING.of("problem.at", place, what, kind.code);
  }
}
