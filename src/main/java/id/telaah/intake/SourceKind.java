package id.telaah.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is, by its first bytes; its name says nothing.
enum SourceKind {
  /// A workbook (XLSX) or an archive: both are packed files.
  PACKED("PK\u0003\u0004", "PK\u0005\u0006"),
  /// A workbook of old (XLS), or one that a password locks.
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  PDF("%PDF"),
  /// Anything else is taken for text: JSON, or lines with separators.
  TEXT;

  /// Enough for every kind.
  static final int START = 512;

  private final byte[][] marks;

  SourceKind(String... marks) {
    this.marks =
        Arrays.stream(marks)
            .map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1))
            .toArray(byte[][]::new);
  }

  /// @param start of the file, as much as there is up to [#START] bytes
  static SourceKind of(byte[] start) {
    return Arrays.stream(values())
        .filter(kind -> Arrays.stream(kind.marks).anyMatch(mark -> begins(start, mark)))
        .findFirst()
        .orElse(TEXT);
  }

  private static boolean begins(byte[] start, byte[] mark) {
    return start.length >= mark.length
        && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }
}
