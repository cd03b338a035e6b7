package id.telaah.workbook;

import id.telaah.workbook.EntryBook.Entry;

/// Formulas of our own templates, in words that every office program knows whatever its language.
final class Spreadsheet {
  private static final int LETTERS = 26;

  private Spreadsheet() {}

  /// `F5`.
  ///
  /// @param row from 0
  /// @param column from 0
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().append(row + 1).toString();
  }

  /// Whether a cell holds a number within limits, written with comma or point. Checks may have 255
  /// letters, so limits and wholeness are one comparison.
  static String number(String cell, Entry.Number limits) {
    String value = "_xlfn.NUMBERVALUE(SUBSTITUTE(" + cell + ",\",\",\".\"),\".\",\"'\")";
    String least = limits.min().isEmpty() ? "-1E9" : limits.min();
    String most = limits.max().isEmpty() ? "1E9" : limits.max();
    String own = limits.whole() ? "INT(" + value + ")" : value;
    return "IFERROR(MEDIAN(" + least + "," + own + "," + most + ")=" + value + ",FALSE)";
  }

  /// Whether a cell holds `09-2026`, `2026-09`, or a date of the program's own.
  static String month(String cell) {
    return "ISNUMBER(%1$s),IFERROR(AND(LEN(%1$s)=7,OR(MID(%1$s,3,1)=\"-\",MID(%1$s,5,1)=\"-\"),ISNUMBER(VALUE(SUBSTITUTE(%1$s,\"-\",\"\")))),FALSE)"
        .formatted(cell);
  }
}
