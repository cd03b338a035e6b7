package id.telaah.workbook;

import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.ReadBook.ReadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list of requests as a field officer sends it back, in a test: the cells that went out, and
/// what was written over them.
public final class FilledBook {
  private final ReadSheet sheet;
  private final Map<String, Object> written = new HashMap<>();
  private final Map<String, String> formulas = new HashMap<>();

  private FilledBook(ReadSheet sheet) {
    this.sheet = sheet;
  }

  public static FilledBook of(byte[] workbook) {
    return new FilledBook(ReadingBook.read(workbook).orElseThrow().sheets().getFirst());
  }

  /// Writes into a column of the row that asks for a field.
  public FilledBook write(String key, RequestColumn column, Object value) {
    return at(row(key), column, value);
  }

  public FilledBook formula(String key, RequestColumn column, String formula) {
    formulas.put(row(key) + "/" + column.ordinal(), formula);
    return this;
  }

  public FilledBook at(int row, RequestColumn column, Object value) {
    written.put(row + "/" + column.ordinal(), value);
    return this;
  }

  /// Writes over the cell that holds exactly this text, above the head.
  public FilledBook replace(String text, String by) {
    for (ReadRow row : sheet.rows()) {
      for (ReadCell cell : row.cells()) {
        if (cell.text().equals(text)) {
          written.put(row.number() + "/" + cell.column(), by);
        }
      }
    }
    return this;
  }

  /// The number of the row that asks for a field.
  public int row(String key) {
    return sheet.rows().stream()
        .filter(row ->
            row.cell(RequestColumn.KEY.ordinal())
                .filter(cell -> cell.text().equals(key))
                .isPresent())
        .findFirst()
        .orElseThrow()
        .number();
  }

  /// What stands in a column of a row.
  public String text(String key, RequestColumn column) {
    return sheet.rows().stream()
        .filter(row -> row.number() == row(key))
        .findFirst()
        .flatMap(row -> row.cell(column.ordinal()))
        .map(ReadCell::text)
        .orElse("");
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet into = book.newWorksheet(sheet.name());
      for (ReadRow row : sheet.rows()) {
        for (ReadCell cell : row.cells()) {
          written.putIfAbsent(row.number() + "/" + cell.column(), cell.text());
        }
      }
      written.forEach((place, value) -> {
        String[] parts = place.split("/");
        int row = Integer.parseInt(parts[0]) - 1;
        int column = Integer.parseInt(parts[1]);
        switch (value) {
          case Number number -> into.value(row, column, number);
          case Boolean yes -> into.value(row, column, yes);
          default -> into.value(row, column, value.toString());
        }
      });
      formulas.forEach((place, formula) -> {
        String[] parts = place.split("/");
        into.formula(Integer.parseInt(parts[0]) - 1, Integer.parseInt(parts[1]), formula);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
