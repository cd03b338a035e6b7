package id.telaah.workbook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import id.telaah.workbook.BookException.Fault;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rows of a text with separators. Rows are counted as office programs count them: a line break
/// in quotes begins no new one, an empty line is one.
public final class TextRows implements TableRows {
  private static final int MOST_CELLS = 4_000;

  /// Letters of a cell, as in workbooks.
  private static final int LONGEST_CELL = 40_000;

  private static final int LONGEST_ROW = 4_000_000;
  private static final int BUFFER = 128 * 1024;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private int number;

  /// @param letters closed with the rows
  TextRows(Reader letters, char separator) {
    reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(BUFFER)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(MOST_CELLS)
                    .maxFieldSize(LONGEST_CELL)
                    .maxRecordSize(LONGEST_ROW)
                    .build(),
                new Clean(letters));
    records = reader.iterator();
  }

  /// The first rows of a text's start, up to where it can be read no further.
  public static List<ReadRow> first(String start, char separator, int most) {
    List<ReadRow> first = new ArrayList<>();
    try (TextRows rows = new TextRows(new StringReader(start), separator)) {
      for (Optional<ReadRow> row = rows.next();
          row.isPresent() && row.get().number() <= most;
          row = rows.next()) {
        first.add(row.get());
      }
    } catch (BookException e) {
      // Only a start was looked at: whoever reads the whole is told.
    }
    return first;
  }

  @Override
  public Optional<ReadRow> next() throws BookException {
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        number++;
        List<ReadCell> cells = cells(record);
        if (!cells.isEmpty()) {
          return Optional.of(new ReadRow(number, false, cells));
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw fault(Objects.requireNonNull(e.getCause()));
    } catch (CsvParseException e) {
      throw e.getCause() instanceof IOException cause ? fault(cause) : unparsed(e);
    }
  }

  private static List<ReadCell> cells(CsvRecord record) {
    List<ReadCell> cells = new ArrayList<>();
    for (int column = 0; column < record.getFieldCount(); column++) {
      String text = record.getField(column).strip();
      if (!text.isEmpty()) {
        cells.add(ReadCell.text(column, text));
      }
    }
    return cells;
  }

  private BookException unparsed(CsvParseException e) {
    boolean quote = String.valueOf(e.getMessage()).startsWith("Unclosed");
    return new BookException(quote ? Fault.QUOTE_OPEN : Fault.ROW_TOO_LONG, number + 1, e);
  }

  private BookException fault(IOException e) {
    return switch (e) {
      case ZeroException zero -> new BookException(Fault.ZEROS, number + 1, e);
      case CharacterCodingException letters -> new BookException(Fault.LETTERS, number + 1, e);
      case Packed.BombException bomb -> new BookException(Fault.TOO_MUCH, number + 1, e);
      default -> new BookException(Fault.UNREADABLE, number + 1, e);
    };
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      // It was only read: nothing is lost.
    }
  }

  /// Signals a zero where only letters can be.
  private static final class ZeroException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// Letters among which is no zero: no text has one.
  private static final class Clean extends FilterReader {
    Clean(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      int read = in.read(into, from, most);
      for (int i = from; i < from + read; i++) {
        if (into[i] == 0) {
          throw new ZeroException();
        }
      }
      return read;
    }
  }
}
