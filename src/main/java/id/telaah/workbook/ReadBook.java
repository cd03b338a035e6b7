package id.telaah.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A workbook as it was found: its sheets, hidden ones too, with every cell that holds something.
public record ReadBook(List<ReadSheet> sheets) {
  public ReadBook {
    sheets = List.copyOf(sheets);
  }

  /// @param rows from the top; empty ones left out
  public record ReadSheet(String name, List<ReadRow> rows) {
    public ReadSheet {
      rows = List.copyOf(rows);
    }
  }

  /// @param number as the office program shows it, from 1
  /// @param cells from the left; empty ones left out
  public record ReadRow(int number, List<ReadCell> cells) {
    public ReadRow {
      cells = List.copyOf(cells);
    }

    /// The cell in a column, counted from 0.
    public Optional<ReadCell> cell(int column) {
      return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
  }

  /// @param column from 0
  /// @param address as the office program shows it: `F12`
  /// @param text what it holds: a number with a decimal point, `true` or `false`
  /// @param date where the cell shows its number as a date
  public record ReadCell(
      int column, String address, Kind kind, String text, Optional<LocalDate> date) {}

  /// What a cell holds.
  public enum Kind {
    TEXT,
    NUMBER,
    YES_NO,
    /// Something to be computed, or an error of it.
    FORMULA
  }
}
