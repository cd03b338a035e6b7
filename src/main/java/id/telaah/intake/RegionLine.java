package id.telaah.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits one line of separated values, of which none may go over into the next line.
final class RegionLine {
  private RegionLine() {}

  /// The cells, without the double quotes around them; empty where a quote is left open.
  static Optional<List<String>> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '"') {
        boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (twice) {
          cell.append(letter);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (letter == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return quoted ? Optional.empty() : Optional.of(cells);
  }
}
