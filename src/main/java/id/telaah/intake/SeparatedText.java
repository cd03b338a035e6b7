package id.telaah.intake;

import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.TextLetters;
import id.telaah.workbook.TextRows;
import id.telaah.workbook.TextTable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;

/// Finds out whether a text is a table with separators, and how it is written.
final class SeparatedText {
  /// Room for a head and some rows.
  private static final int START = 256 * 1024;

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /// A head counts more than any number of cells.
  private static final int HEAD = 100_000;

  private SeparatedText() {}

  /// The table under the name that it has inside another file; empty where the text is none.
  static Optional<TextTable> of(Origin origin) throws IOException {
    TextTable.Opening bytes = () -> Channels.newInputStream(origin.bytes().open());
    TextLetters letters = TextLetters.of(bytes);
    String start = letters.start(bytes, START);
    return isTable(start)
        ? Optional.of(new TextTable(origin.part().file(), bytes, letters, separator(start)))
        : Optional.empty();
  }

  /// JSON begins with a bracket or, where that was lost, with a key; and one word is no table.
  private static boolean isTable(String start) {
    String text = start.stripLeading();
    String line = text.lines().findFirst().orElse("");
    return !text.isEmpty()
        && "{[\uFEFF".indexOf(text.charAt(0)) < 0
        && !line.matches("\"[^\"]{0,80}\"\\s*:.*")
        && SEPARATORS.stream().anyMatch(one -> line.indexOf(one) >= 0);
  }

  /// The one that parts the head best; programs may also say it themselves, `sep=;`.
  private static char separator(String start) {
    if (start.regionMatches(true, 0, "sep=", 0, 4) && start.length() > 4) {
      char said = start.charAt(4);
      if (SEPARATORS.contains(said)) {
        return said;
      }
    }
    char best = ',';
    int most = 0;
    for (char separator : SEPARATORS) {
      int parts =
          TextRows.first(start, separator, CaseHead.WITHIN).stream()
              .mapToInt(SeparatedText::parts)
              .max()
              .orElse(0);
      if (parts > most) {
        best = separator;
        most = parts;
      }
    }
    return best;
  }

  private static int parts(ReadRow row) {
    boolean head = row.cells().stream().anyMatch(cell -> CaseHead.isCode(cell.text()));
    return row.cells().size() + (head ? HEAD : 0);
  }
}
