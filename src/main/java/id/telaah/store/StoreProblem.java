package id.telaah.store;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Why a store cannot be used, or could not keep a change: a sentence that names the file and what
/// to do, and a code that can be read aloud.
public record StoreProblem(Path file, Kind kind) implements Opening {
  /// What can be wrong; the codes are eternal.
  public enum Kind {
    MISSING("TL-501", "missing"),
    FOLDER("TL-502", "folder"),
    NOT_A_STORE("TL-503", "not-a-store"),
    NEWER("TL-504", "newer"),
    LOCKED("TL-505", "locked"),
    READ_ONLY("TL-506", "read-only"),
    NO_SPACE("TL-507", "no-space"),
    BROKEN("TL-508", "broken"),
    NOT_MIGRATED("TL-509", "not-migrated"),
    DISK("TL-510", "disk"),
    REFUSED("TL-511", "refused");

    private final String code;
    private final String text;

    Kind(String code, String text) {
      this.code = code;
      this.text = text;
    }
  }

  public String code() {
    return kind.code;
  }

  /// What is wrong with which file, and what to do.
  public String sentence(Language language) {
    return Texts.beside(StoreProblem.class, language).get("problem." + kind.text, file);
  }

  /// What a failure inside SQLite or the file system means.
  static StoreProblem of(Path file, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException e) {
        return new StoreProblem(file, kindOf(e.getResultCode()));
      }
      if (cause instanceof IOException || cause instanceof ReadOnlyFileSystemException) {
        return new StoreProblem(file, kindOf((Exception) cause));
      }
    }
    return new StoreProblem(file, Kind.REFUSED);
  }

  private static Kind kindOf(Exception e) {
    if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
      return Kind.READ_ONLY;
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space")) {
      return Kind.NO_SPACE;
    }
    return message.contains("read-only") ? Kind.READ_ONLY : Kind.DISK;
  }

  private static Kind kindOf(SQLiteErrorCode code) {
    // The low byte is the plain result, the rest says more about it.
    return switch (code.code & 0xff) {
      case 5, 6 -> Kind.LOCKED;
      case 3, 8, 14 -> Kind.READ_ONLY;
      case 13 -> Kind.NO_SPACE;
      case 11 -> Kind.BROKEN;
      case 26 -> Kind.NOT_A_STORE;
      case 10 -> Kind.DISK;
      default -> Kind.REFUSED;
    };
  }
}
