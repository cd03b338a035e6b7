package id.telaah.cli;

import id.telaah.language.Texts;

/// What is wrong at one place of a file of measurements. The value itself is never shown: it may be
/// somebody's number in the wrong column.
///
/// @param line line of the file, the first is 1; 0 where the file as a whole is meant
/// @param column name of the column, empty where the row as a whole is meant
public record ZscoreProblem(long line, String column, Kind kind) {
  /// The kinds of trouble.
  public enum Kind {
    NO_SUCH_FILE("TL-721"),
    IS_A_FOLDER("TL-722"),
    SAME_FILE("TL-723"),
    NO_FOLDER_FOR_OUTPUT("TL-724"),
    EMPTY_FILE("TL-725"),
    MISSING_COLUMN("TL-726"),
    UNKNOWN_COLUMN("TL-727"),
    WRONG_COUNT("TL-728"),
    OPEN_QUOTE("TL-729"),
    LINE_TOO_LONG("TL-730"),
    NOT_A_NUMBER("TL-731"),
    NEGATIVE_AGE("TL-732"),
    NOT_A_SEX("TL-733"),
    NOT_A_POSITION("TL-734"),
    NOT_OEDEMA("TL-735");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The code as it is shown: `TL-721`. It never changes.
    public String code() {
      return code;
    }
  }

  /// One sentence: "Baris 12, kolom sex: harus M atau F, atau kosong."
  public String sentence(Texts texts) {
    if (line == 0) {
      return what(texts);
    }
    return column.isEmpty()
        ? texts.get("zscore.at.line", Long.toString(line), what(texts))
        : texts.get("zscore.at.column", Long.toString(line), column, what(texts));
  }

  private String what(Texts texts) {
    return switch (kind) {
      case NO_SUCH_FILE -> texts.get("zscore.noSuchFile");
      case IS_A_FOLDER -> texts.get("zscore.isAFolder");
      case SAME_FILE -> texts.get("zscore.sameFile");
      case NO_FOLDER_FOR_OUTPUT -> texts.get("zscore.noFolderForOutput");
      case EMPTY_FILE -> texts.get("zscore.emptyFile");
      case MISSING_COLUMN -> texts.get("zscore.missingColumn");
      case UNKNOWN_COLUMN -> texts.get("zscore.unknownColumn");
      case WRONG_COUNT -> texts.get("zscore.wrongCount");
      case OPEN_QUOTE -> texts.get("zscore.openQuote");
      case LINE_TOO_LONG -> texts.get("zscore.lineTooLong");
      case NOT_A_NUMBER -> texts.get("zscore.notANumber");
      case NEGATIVE_AGE -> texts.get("zscore.negativeAge");
      case NOT_A_SEX -> texts.get("zscore.notASex");
      case NOT_A_POSITION -> texts.get("zscore.notAPosition");
      case NOT_OEDEMA -> texts.get("zscore.notOedema");
    };
  }
}
