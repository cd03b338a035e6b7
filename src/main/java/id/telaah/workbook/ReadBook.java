package id.telaah.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A small workbook as it was found, held whole: its sheets, hidden ones too, with every cell that
/// holds something.
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
  /// @param hidden whether it is hidden, as filtered rows are
  /// @param cells from the left; empty ones left out
  public record ReadRow(int number, boolean hidden, List<ReadCell> cells) {
    public ReadRow {
      cells = List.copyOf(cells);
    }

    /// The cell in a column, counted from 0.
    public Optional<ReadCell> cell(int column) {
      return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
  }

  /// @param column from 0
  /// @param text what it holds, or what an office program last computed for it: a number with a
  ///   decimal point, `true` or `false`
  /// @param date where the cell shows its number as a date
  /// @param formula by which it is computed, never to be computed here; empty for none
  public record ReadCell(
      int column, Kind kind, String text, Optional<LocalDate> date, String formula) {
    /// A text as somebody typed it.
    public static ReadCell text(int column, String text) {
      return new ReadCell(column, Kind.TEXT, text, Optional.empty(), "");
    }

    /// Whether it is computed, or an error.
    public boolean isComputed() {
      return kind == Kind.ERROR || !formula.isEmpty();
    }
  }

  /// What a cell holds.
  public enum Kind {
    TEXT,
    NUMBER,
    YES_NO,
    /// `#N/A` and the like, or a formula that was never computed.
    ERROR
  }
}
