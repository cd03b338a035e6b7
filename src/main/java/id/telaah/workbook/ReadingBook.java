package id.telaah.workbook;

import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.ReadBook.ReadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads workbooks that anybody may have made. Formulas are never computed, what a workbook links
/// to is never fetched, and one that unpacks to more than a list can hold is not unpacked.
public final class ReadingBook {
  private static final long MOST_BYTES = 40L * 1024 * 1024;
  private static final int MOST_PARTS = 200;
  private static final int MOST_SHEETS = 20;
  private static final int MOST_CELLS = 100_000;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private ReadingBook() {}

  /// Whether bytes begin as a workbook does, or any other packed file.
  public static boolean isPacked(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /// The workbook; empty where the bytes are none, are broken, or hold more than any list.
  public static Optional<ReadBook> read(byte[] bytes) {
    try {
      if (!isPacked(bytes) || !isHarmless(bytes)) {
        return Optional.empty();
      }
      try (ReadableWorkbook book =
              new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
          Stream<Sheet> sheets = book.getSheets()) {
        return Optional.of(new ReadBook(new Reading().sheets(sheets.toList())));
      }
    } catch (IOException
        | ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | java.io.UncheckedIOException e) {
      // The library says broken files in many ways; to the person it is one.
      return Optional.empty();
    }
  }

  // Java's own reader of packed files stumbles over the way in which our own writer packs them;
  // this
  // one is what the workbooks are read with.
  private static boolean isHarmless(byte[] bytes) throws IOException {
    long unpacked = 0;
    int parts = 0;
    byte[] buffer = new byte[16 * 1024];
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(part)) {
          byte[] start = in.readNBytes(buffer.length);
          if (++parts > MOST_PARTS || declares(start)) {
            return false;
          }
          unpacked += start.length;
          for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) {
              return false;
            }
          }
        }
      }
    }
    return parts > 0;
  }

  /// A document type could name entities that grow or that lie elsewhere; no office program writes
  /// one.
  private static boolean declares(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
  }

  /// One reading, with the cells counted.
  private static final class Reading {
    private int cells;

    List<ReadSheet> sheets(List<Sheet> sheets) throws IOException {
      if (sheets.size() > MOST_SHEETS) {
        throw new IOException("too many sheets");
      }
      List<ReadSheet> read = new ArrayList<>();
      for (Sheet sheet : sheets) {
        read.add(new ReadSheet(sheet.getName(), rows(sheet)));
      }
      return read;
    }

    private List<ReadRow> rows(Sheet sheet) throws IOException {
      List<ReadRow> rows = new ArrayList<>();
      try (Stream<Row> stream = sheet.openStream()) {
        for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
          Row row = each.next();
          List<ReadCell> found = cells(row);
          if (!found.isEmpty()) {
            rows.add(new ReadRow(row.getRowNum(), found));
          }
        }
      }
      return rows;
    }

    private List<ReadCell> cells(Row row) throws IOException {
      List<ReadCell> found = new ArrayList<>();
      for (Cell cell : row) {
        if (cell != null && holds(cell)) {
          if (++cells > MOST_CELLS) {
            throw new IOException("too many cells");
          }
          found.add(read(cell));
        }
      }
      return found;
    }
  }

  private static boolean holds(Cell cell) {
    return cell.getType() != CellType.EMPTY && (cell.getFormula() != null || !text(cell).isBlank());
  }

  private static ReadCell read(Cell cell) {
    Kind kind =
        cell.getFormula() != null
            ? Kind.FORMULA
            : switch (cell.getType()) {
              case NUMBER -> Kind.NUMBER;
              case BOOLEAN -> Kind.YES_NO;
              case FORMULA, ERROR -> Kind.FORMULA;
              case STRING, EMPTY -> Kind.TEXT;
            };
    return new ReadCell(
        cell.getColumnIndex(),
        cell.getAddress().toString(),
        kind,
        text(cell).strip(),
        kind == Kind.NUMBER ? date(cell) : Optional.empty());
  }

  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof java.math.BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  private static Optional<LocalDate> date(Cell cell) {
    String format = cell.getDataFormatString();
    boolean dated =
        format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|mmm|d[-/. ]m|m[-/. ]d).*");
    try {
      return dated ? Optional.of(cell.asDate().toLocalDate()) : Optional.empty();
    } catch (DateTimeException | ExcelReaderException e) {
      return Optional.empty();
    }
  }
}
