package id.telaah.intake;

import java.util.Comparator;

/// A position in a file, by which problems are told in the file's order.
///
/// @param line line or row from 1; 0 for the whole part
/// @param column letter or cell from 1; 0 for the whole row
public record Spot(Part part, int line, int column) implements Comparable<Spot> {
  static final Spot FILE = new Spot(0, 0);

  private static final int LETTERS = 26;
  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt((Spot spot) -> spot.part.number())
          .thenComparingInt(Spot::line)
          .thenComparingInt(Spot::column);

  /// A position in a file without parts.
  Spot(int line, int column) {
    this(Part.WHOLE, line, column);
  }

  /// How office programs write it: `Kasus!F12`, `Kasus!12` for a row, `Kasus` for a sheet; `F12` in
  /// a text with separators; empty where there are no cells.
  public String address() {
    if (!part.hasCells() || line == 0) {
      return part.sheet();
    }
    return (part.sheet().isEmpty() ? "" : part.sheet() + "!") + letters(column) + line;
  }

  /// The letters of a column.
  ///
  /// @param column from 1; 0 for none
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
