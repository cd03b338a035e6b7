package id.telaah.intake;

import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.RequestColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list of requests that came back, as it was read: not yet held against any store.
///
/// @param round as the list names it; empty where the file is no list
/// @param sheet name of the sheet that the rows stand on
/// @param problems that are seen without a store, in the file's order
public record AnswerSheet(
    String file, Optional<String> round, String sheet, List<Row> rows, List<Problem> problems) {
  /// How many rows somebody has written into.
  public long answered() {
    return rows.stream().filter(Row::isAnswered).count();
  }

  /// One row of the list.
  ///
  /// @param number as the office program shows it, from 1
  public record Row(int number, Map<RequestColumn, ReadCell> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /// What stands in a column; empty for nothing.
    String text(RequestColumn column) {
      ReadCell cell = cells.get(column);
      return cell == null ? "" : cell.text();
    }

    Optional<ReadCell> cell(RequestColumn column) {
      return Optional.ofNullable(cells.get(column));
    }

    /// Whether somebody has written into it.
    boolean isAnswered() {
      return !text(RequestColumn.ANSWER).isEmpty()
          || !text(RequestColumn.REASON).isEmpty()
          || cell(RequestColumn.ANSWER).isPresent();
    }
  }

  public AnswerSheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
