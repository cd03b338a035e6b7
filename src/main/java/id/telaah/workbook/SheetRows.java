package id.telaah.workbook;

import id.telaah.workbook.BookException.Fault;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of one sheet, one after the other; those without anything in them are passed over, a
/// million of them too.
public final class SheetRows implements TableRows {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_CELLS = 4_000;
  private static final int MOST_MERGES = 50;
  private static final int LETTERS = 26;

  /// As many digits as an office program computes with; what follows is noise.
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_EXPONENT = 60;

  private final XmlPart xml;
  private final SheetStyles styles;
  private final SharedTexts texts;
  private final List<String> merges = new ArrayList<>();
  private int number;
  private boolean ended;

  SheetRows(XmlPart xml, SheetStyles styles, SharedTexts texts) {
    this.xml = xml;
    this.styles = styles;
    this.texts = texts;
  }

  @Override
  public Optional<ReadRow> next() throws BookException {
    while (!ended && xml.next()) {
      if (xml.isStart("row")) {
        ReadRow row = row();
        if (!row.cells().isEmpty()) {
          return Optional.of(row);
        }
      } else if (xml.isStart("mergeCell") && merges.size() < MOST_MERGES) {
        merges.add(xml.attribute("ref"));
      }
    }
    ended = true;
    return Optional.empty();
  }

  @Override
  public List<String> merges() {
    return List.copyOf(merges);
  }

  private ReadRow row() throws BookException {
    String said = xml.attribute("r");
    number = said.matches("\\d{1,7}") ? Integer.parseInt(said) : number + 1;
    if (number < 1 || number > MOST_ROWS) {
      throw new BookException(Fault.BROKEN);
    }
    int row = number;
    boolean hidden = xml.flag("hidden");
    List<ReadCell> cells = new ArrayList<>();
    int column = -1;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        column = column(xml.attribute("r"), column + 1);
        cell(column).ifPresent(cells::add);
        if (cells.size() > MOST_CELLS) {
          throw new BookException(Fault.TOO_MUCH);
        }
      }
    }
    return new ReadRow(row, hidden, cells);
  }

  /// Where a cell stands: as it says, else right of the one before.
  private static int column(String address, int next) throws BookException {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      int letter = Character.toUpperCase(address.charAt(i)) - 'A';
      if (letter < 0 || letter >= LETTERS || column > MOST_COLUMNS) {
        throw new BookException(Fault.BROKEN);
      }
      column = column * LETTERS + letter + 1;
    }
    int found = column == 0 ? next : column - 1;
    if (found >= MOST_COLUMNS) {
      throw new BookException(Fault.BROKEN);
    }
    return found;
  }

  private Optional<ReadCell> cell(int column) throws BookException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    String formula = "";
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        value = xml.text();
      } else if (xml.isStart("f")) {
        String shared = xml.attribute("t");
        String written = xml.text();
        formula = written.isBlank() ? "(" + shared + ")" : written;
      } else if (xml.isStart("is")) {
        value = SharedTexts.rich(xml, "is");
      }
    }
    if (value.isBlank()) {
      // What was computed to nothing is nothing; what was never computed is not known.
      return formula.isEmpty() || type.equals("str")
          ? Optional.empty()
          : Optional.of(error(column, "", formula));
    }
    ReadCell cell = read(column, type, style, value.strip(), formula);
    return cell.text().isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private ReadCell read(int column, String type, String style, String value, String formula)
      throws BookException {
    return switch (type) {
      case "s" -> text(column, texts.get(value).strip(), formula);
      case "str", "inlineStr", "d" -> text(column, value, formula);
      case "b" -> {
        String yes = value.equals("1") || value.equals("true") ? "true" : "false";
        yield new ReadCell(column, Kind.YES_NO, yes, Optional.empty(), formula);
      }
      case "e" -> error(column, value, formula);
      default -> number(column, style, value, formula);
    };
  }

  private static ReadCell text(int column, String text, String formula) {
    return new ReadCell(column, Kind.TEXT, text, Optional.empty(), formula);
  }

  private static ReadCell error(int column, String value, String formula) {
    return new ReadCell(column, Kind.ERROR, value, Optional.empty(), formula);
  }

  private ReadCell number(int column, String style, String value, String formula) {
    if (value.length() > LONGEST_NUMBER) {
      return text(column, value, formula);
    }
    try {
      BigDecimal number = new BigDecimal(value).round(DIGITS);
      if (Math.abs((long) number.scale()) > MOST_EXPONENT) {
        return text(column, value, formula);
      }
      Optional<LocalDate> date = styles.isDate(style) ? day(number) : Optional.empty();
      String plain = number.stripTrailingZeros().toPlainString();
      return new ReadCell(column, Kind.NUMBER, plain, date, formula);
    } catch (NumberFormatException e) {
      return text(column, value, formula);
    }
  }

  /// The day of a number in a month's or a day's field.
  private Optional<LocalDate> day(BigDecimal number) {
    return number.signum() > 0 && number.precision() - number.scale() <= 6
        ? Optional.of(styles.day(number.longValue()))
        : Optional.empty();
  }

  @Override
  public void close() {
    xml.close();
  }
}
