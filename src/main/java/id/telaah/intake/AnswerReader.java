package id.telaah.intake;

import id.telaah.casefile.RoundId;
import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.OpenBook;
import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.ReadBook.ReadSheet;
import id.telaah.workbook.ReadingBook;
import id.telaah.workbook.RequestColumn;
import id.telaah.workbook.RequestMark;
import id.telaah.workbook.SheetRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads lists of requests that came back filled in. Changes nothing anywhere; safe from any
/// thread.
///
/// Every cell of every sheet passes the privacy gate, also those that nobody asked for.
public final class AnswerReader {
  /// Rows from the top that may hold the mark.
  private static final int MARK_WITHIN = 20;

  private AnswerReader() {}

  /// Whether a file is a list of requests, and so holds answers rather than cases: known by its
  /// mark, whatever the file is called.
  public static boolean isList(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (OpenBook book = OpenBook.open(Files.newByteChannel(path))) {
      for (SheetPart sheet : book.sheets()) {
        try (SheetRows rows = book.rows(sheet)) {
          for (Optional<ReadRow> row = rows.next();
              row.isPresent() && row.get().number() <= MARK_WITHIN;
              row = rows.next()) {
            if (row.get().cells().stream()
                .anyMatch(cell -> cell.text().equals(RequestMark.FORMAT))) {
              return true;
            }
          }
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /// Reads one file. Whatever stands at the path, the answer is a value: nothing is thrown.
  public static AnswerSheet read(Path path) {
    Path last = path.getFileName();
    String file = Place.shown(last == null ? path.toString() : last.toString());
    Problems problems = new Problems(file);
    return SourceFile.bytes(path, problems)
        .map(bytes -> read(file, bytes))
        .orElseGet(() -> none(file, problems));
  }

  /// Reads what stood in a file.
  ///
  /// @param file the file's name, as problems call it
  public static AnswerSheet read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    Optional<ReadBook> book = ReadingBook.read(bytes);
    if (book.isEmpty()) {
      problems.add(ProblemCode.NO_WORKBOOK, Place.FILE, Sentences.of("answers.workbook"));
      return none(file, problems);
    }
    book.get().sheets().forEach(sheet -> guard(sheet, problems));
    for (ReadSheet sheet : book.get().sheets()) {
      Optional<RequestMark> mark = mark(sheet);
      if (mark.isPresent()) {
        return list(file, sheet, mark.get(), problems);
      }
    }
    problems.add(ProblemCode.NO_LIST, Place.FILE, Sentences.of("answers.list"));
    return none(file, problems);
  }

  private static AnswerSheet none(String file, Problems problems) {
    return new AnswerSheet(file, Optional.empty(), "", List.of(), problems.inFileOrder());
  }

  private static AnswerSheet list(
      String file, ReadSheet sheet, RequestMark mark, Problems problems) {
    Optional<RoundId> round = round(mark);
    if (!mark.version().equals(RequestMark.VERSION) || round.isEmpty()) {
      problems.add(ProblemCode.LIST_VERSION, Place.FILE, Sentences.of("answers.version"));
    }
    List<AnswerSheet.Row> rows = new ArrayList<>();
    Optional<ReadRow> head = head(sheet);
    if (head.isEmpty()) {
      problems.add(ProblemCode.NO_LIST, Place.FILE, Sentences.of("answers.list"));
    } else {
      Map<RequestColumn, Integer> columns = columns(head.get(), problems);
      sheet.rows().stream()
          .filter(row -> row.number() > head.get().number())
          .forEach(row -> rows.add(row(row, columns)));
    }
    return new AnswerSheet(
        file, round.map(RoundId::toString), sheet.name(), rows, problems.inFileOrder());
  }

  private static Optional<RoundId> round(RequestMark mark) {
    try {
      return Optional.of(RoundId.parse(mark.round()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The words by which a list says that it is one; the two cells after them are version and round.
  private static Optional<RequestMark> mark(ReadSheet sheet) {
    for (ReadRow row : sheet.rows()) {
      for (ReadCell cell : row.cells()) {
        if (cell.text().equals(RequestMark.FORMAT)) {
          return Optional.of(
              new RequestMark(text(row, cell.column() + 1), text(row, cell.column() + 2)));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(ReadRow row, int column) {
    return row.cell(column).map(ReadCell::text).orElse("");
  }

  private static Optional<ReadRow> head(ReadSheet sheet) {
    return sheet.rows().stream()
        .filter(row ->
            row.cells().stream().anyMatch(cell -> cell.text().equals(RequestColumn.CODE.head())))
        .findFirst();
  }

  private static Map<RequestColumn, Integer> columns(ReadRow head, Problems problems) {
    Map<RequestColumn, Integer> columns = new EnumMap<>(RequestColumn.class);
    for (RequestColumn column : RequestColumn.values()) {
      head.cells().stream()
          .filter(cell -> cell.text().equals(column.head()))
          .findFirst()
          .ifPresentOrElse(
              cell -> columns.put(column, cell.column()),
              () ->
                  problems.add(
                      ProblemCode.COLUMN_MISSING,
                      new Place(new Spot(head.number(), 1), String.valueOf(head.number())),
                      Sentences.of("answers.column", column.head())));
    }
    return columns;
  }

  private static AnswerSheet.Row row(ReadRow row, Map<RequestColumn, Integer> columns) {
    Map<RequestColumn, ReadCell> cells = new EnumMap<>(RequestColumn.class);
    columns.forEach((column, at) -> row.cell(at).ifPresent(cell -> cells.put(column, cell)));
    return new AnswerSheet.Row(row.number(), cells);
  }

  private static void guard(ReadSheet sheet, Problems problems) {
    for (ReadRow row : sheet.rows()) {
      for (ReadCell cell : row.cells()) {
        leaks(cell)
            .forEach(leak ->
                problems.add(
                    ProblemCode.IDENTIFIER,
                    place(sheet.name(), row.number(), cell),
                    Sentences.of("identity.value", leak.kind().words(), leak.masked())));
      }
    }
  }

  private static List<Leak> leaks(ReadCell cell) {
    if (cell.kind() == Kind.NUMBER) {
      return PrivacyGate.scanNumber(new BigDecimal(cell.text())).stream().toList();
    }
    return PrivacyGate.scan(cell.text());
  }

  /// `Permintaan!F12`, as office programs write it.
  static Place place(String sheet, int row, ReadCell cell) {
    Part part = Part.WHOLE.sheet(sheet, 0);
    return Place.FILE.at(new Spot(part, row, cell.column() + 1));
  }
}
