package id.telaah.workbook;

import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.ReadBook.ReadSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads small workbooks whole: lists that come back filled in.
public final class ReadingBook {
  private static final int MOST_CELLS = 100_000;

  private ReadingBook() {}

  /// The workbook; empty where the bytes are none, are broken, or hold more than any list.
  public static Optional<ReadBook> read(byte[] bytes) {
    try (OpenBook book = OpenBook.open(Packed.channel(bytes))) {
      List<ReadSheet> sheets = new ArrayList<>();
      int cells = 0;
      for (SheetPart sheet : book.sheets()) {
        List<ReadRow> rows = new ArrayList<>();
        try (SheetRows each = book.rows(sheet)) {
          for (Optional<ReadRow> row = each.next(); row.isPresent(); row = each.next()) {
            cells += row.get().cells().size();
            if (cells > MOST_CELLS) {
              return Optional.empty();
            }
            rows.add(row.get());
          }
        }
        sheets.add(new ReadSheet(sheet.name(), rows));
      }
      return Optional.of(new ReadBook(sheets));
    } catch (BookException e) {
      // To the person who picked the file, every fault is one.
      return Optional.empty();
    }
  }
}
