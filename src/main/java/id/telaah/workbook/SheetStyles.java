package id.telaah.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which styles of a workbook show a number as a date, and what day a number is.
final class SheetStyles {
  private static final Pattern UNSAID = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
  private static final Pattern DATE = Pattern.compile("yy|mmm|d[-/. ]?m|m[-/. ]?d");

  /// Days of the calendar of 1900 are counted as if that had been a leap year.
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
  private static final int MOST_STYLES = 65_536;

  private final BitSet dates = new BitSet();
  private final LocalDate first;

  private SheetStyles(boolean from1904) {
    this.first = from1904 ? FIRST_DAY_1904 : FIRST_DAY;
  }

  static SheetStyles read(Packed packed, String part, boolean from1904) throws IOException {
    SheetStyles styles = new SheetStyles(from1904);
    if (!packed.has(part)) {
      return styles;
    }
    Map<String, String> formats = new HashMap<>();
    try (XmlPart xml = new XmlPart(packed.open(part))) {
      boolean inCells = false;
      int style = 0;
      while (xml.next()) {
        if (xml.isStart("numFmt") && formats.size() < MOST_STYLES) {
          formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
        } else if (xml.isStart("cellXfs")) {
          inCells = true;
        } else if (xml.isEnd("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.isStart("xf") && style < MOST_STYLES) {
          styles.dates.set(style++, isDate(xml.attribute("numFmtId"), formats));
        }
      }
    }
    return styles;
  }

  private static boolean isDate(String id, Map<String, String> formats) {
    String format = formats.get(id);
    if (format != null) {
      String said = UNSAID.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
      return DATE.matcher(said).find();
    }
    return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
  }

  boolean isDate(String style) {
    return style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
  }

  /// @param days that an office program keeps for a date, from 1
  LocalDate day(long days) {
    return first.plusDays(days);
  }
}
