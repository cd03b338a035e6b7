package id.telaah.intake;

import id.telaah.workbook.BookException;
import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.TableRows;
import id.telaah.workbook.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet that belong to cases standing on the main sheet, handed out case by case.
///
/// A sheet in the order of the main sheet is read along with it; any other has to be held whole,
/// and so may not be endless.
final class JoinedRows implements AutoCloseable {
  /// Cells of a sheet in another order: some 2,000 cases with all their measurements.
  private static final int MOST_CELLS = 500_000;

  private final SheetPart sheet;
  private final RowNodes nodes;
  private final Map<String, Integer> order;
  private final Problems problems;
  private final Map<String, List<ReadRow>> held = new HashMap<>();
  private boolean sorted = true;
  private int last;
  private long cells;
  private @Nullable TableRows rows;
  private Optional<ReadRow> ahead = Optional.empty();

  /// @param order of the cases on the main sheet, by code
  JoinedRows(SheetPart sheet, RowNodes nodes, Map<String, Integer> order, Problems problems) {
    this.sheet = sheet;
    this.nodes = nodes;
    this.order = order;
    this.problems = problems;
  }

  RowNodes nodes() {
    return nodes;
  }

  /// Takes note of a row on the way through the sheet before it is read.
  void survey(ReadRow row) {
    if (!nodes.isFilled(row)) {
      return;
    }
    Integer at = order.get(nodes.head().codeOf(row));
    if (at == null) {
      Place place = Place.FILE.at(nodes.codeSpot(row));
      problems.add(ProblemCode.ROW_WITHOUT_CASE, place, Sentences.of("sheet.orphan"));
      return;
    }
    sorted &= at >= last;
    last = at;
    cells += row.cells().size();
  }

  /// Begins to read; after the survey.
  ///
  /// @return false where the sheet cannot be held, with the problem noted
  boolean open(Tables book) throws BookException {
    if (!sorted && cells > MOST_CELLS) {
      problems.add(
          ProblemCode.SHEET_UNSORTED,
          Place.FILE.at(new Spot(nodes.part(), 0, 0)),
          Sentences.of("sheet.unsorted", nodes.part().called()));
      return false;
    }
    rows = book.rows(sheet);
    if (!sorted) {
      for (step(); ahead.isPresent(); step()) {
        held.computeIfAbsent(nodes.head().codeOf(ahead.get()), none -> new ArrayList<>())
            .add(ahead.get());
      }
    } else {
      step();
    }
    return true;
  }

  /// The rows of a case; to be asked for in the order of the main sheet, once each.
  List<ReadRow> of(String code) throws BookException {
    if (!sorted) {
      return Optional.ofNullable(held.remove(code)).orElse(List.of());
    }
    List<ReadRow> its = new ArrayList<>();
    int at = order.getOrDefault(code, -1);
    // A row whose case stands on no row of the main sheet was told of already.
    while (ahead.isPresent() && order.getOrDefault(nodes.head().codeOf(ahead.get()), -1) <= at) {
      if (nodes.head().codeOf(ahead.get()).equals(code)) {
        its.add(ahead.get());
      }
      step();
    }
    return its;
  }

  private void step() throws BookException {
    TableRows open = java.util.Objects.requireNonNull(rows);
    do {
      ahead = open.next();
    } while (ahead.isPresent()
        && (ahead.get().number() <= nodes.head().row() || !nodes.isFilled(ahead.get())));
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
