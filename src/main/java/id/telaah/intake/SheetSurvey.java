package id.telaah.intake;

import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.BookException;
import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.TableRows;
import id.telaah.workbook.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Goes through a sheet once before it is read, and tells what a person would not see or not
/// expect: hidden rows, joined cells, formulas, errors, cells under no head.
final class SheetSurvey {
  /// Formulas that reach out of the workbook: to other files, programs or addresses.
  private static final Pattern REACHING =
      Pattern.compile(
          "[|]|\\[\\d|https?:|file:|\\b(WEBSERVICE|RTD|DDE|CALL|REGISTER|FILTERXML|HYPERLINK|IMAGE"
              + "|IMPORT\\w+)\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  private final Tables book;
  private final Problems problems;

  SheetSurvey(Tables book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  /// The first rows, among which a head may stand.
  static List<ReadRow> first(Tables book, SheetPart sheet) throws BookException {
    List<ReadRow> first = new ArrayList<>();
    try (TableRows rows = book.rows(sheet)) {
      for (Optional<ReadRow> row = rows.next();
          row.isPresent() && row.get().number() <= CaseHead.WITHIN;
          row = rows.next()) {
        first.add(row.get());
      }
    }
    return first;
  }

  /// A sheet that is read.
  ///
  /// @param each sees every row under the head
  void known(SheetPart sheet, RowNodes nodes, Consumer<ReadRow> each) throws BookException {
    Found found = new Found();
    try (TableRows rows = book.rows(sheet)) {
      for (Optional<ReadRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (row.get().number() > nodes.head().row()) {
          found.row(row.get(), nodes);
          each.accept(row.get());
        }
      }
      for (String merge : rows.merges()) {
        joined(merge, nodes);
      }
    }
    Place whole = Place.FILE.at(new Spot(nodes.part(), 0, 0));
    if (sheet.hidden()) {
      problems.note(whole, Sentences.of("sheet.hidden", nodes.part().called()));
    }
    if (found.hidden > 0) {
      problems.note(whole, Sentences.of("sheet.rows.hidden", found.hidden, found.firstHidden));
    }
    if (found.formulas > 0) {
      problems.note(whole, Sentences.of("sheet.formulas", found.formulas, found.firstFormula));
    }
  }

  /// A sheet that no field is read from: nobody's name may stand on it either.
  void strange(SheetPart sheet, Part part) throws BookException {
    Place whole = Place.FILE.at(new Spot(part, 0, 0));
    boolean empty = true;
    try (TableRows rows = book.rows(sheet)) {
      for (Optional<ReadRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        empty = false;
        for (ReadCell cell : row.get().cells()) {
          Place place = Place.FILE.at(new Spot(part, row.get().number(), cell.column() + 1));
          leaks(cell)
              .forEach(leak ->
                  problems.add(
                      ProblemCode.IDENTIFIER,
                      place,
                      Sentences.of("identity.value", leak.kind().words(), leak.masked())));
        }
      }
    }
    if (!empty) {
      problems.note(
          whole,
          Sentences.of(sheet.hidden() ? "sheet.unread.hidden" : "sheet.unread", part.called()));
    }
  }

  private static List<Leak> leaks(ReadCell cell) {
    return cell.kind() == Kind.NUMBER
        ? PrivacyGate.scanNumber(new BigDecimal(cell.text())).stream().toList()
        : PrivacyGate.scan(cell.text());
  }

  /// Of joined cells only the first holds anything: the others would be empty without a word.
  private void joined(String merge, RowNodes nodes) {
    String digits = merge.replaceAll(":.*", "").replaceAll("\\D", "");
    int row = digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    if (row > nodes.head().row()) {
      problems.add(
          ProblemCode.CELLS_JOINED,
          Place.FILE.at(new Spot(nodes.part(), row, 0)),
          Sentences.of("sheet.joined", merge.replaceAll("[^A-Z0-9:$]", "")));
    }
  }

  /// What one sheet was found to hold.
  private final class Found {
    private final Set<Integer> headless = new HashSet<>();
    private int hidden;
    private int firstHidden;
    private int formulas;
    private String firstFormula = "";

    void row(ReadRow row, RowNodes nodes) {
      if (row.hidden() && hidden++ == 0) {
        firstHidden = row.number();
      }
      for (ReadCell cell : row.cells()) {
        Spot spot = new Spot(nodes.part(), row.number(), cell.column() + 1);
        if (!nodes.head().covers(cell.column())) {
          if (headless.add(cell.column())) {
            problems.add(ProblemCode.NO_HEAD, Place.FILE.at(spot), Sentences.of("sheet.headless"));
          }
        } else if (cell.kind() == Kind.ERROR) {
          problems.add(ProblemCode.CELL_ERROR, Place.FILE.at(spot), Sentences.of("sheet.error"));
        } else if (REACHING.matcher(cell.formula()).find()) {
          problems.add(
              ProblemCode.FORMULA_REACHES, Place.FILE.at(spot), Sentences.of("sheet.reaching"));
        } else if (!cell.formula().isEmpty() && formulas++ == 0) {
          firstFormula = spot.address();
        }
      }
    }
  }
}
