package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Months and days as people and office programs write them: the year last or first, the day before
/// the month, the month as a word, a number that counts days.
final class CellDate {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern WORD = Pattern.compile("(\\p{L}{3,9})\\.?[-/. ]+(\\d{4})");
  private static final Pattern DAYS =
      Pattern.compile("[34]\\d{4}(\\.\\d+)?|5[0-5]\\d{3}(\\.\\d+)?");

  /// By their first letters, Indonesian and English.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb", "peb"),
          List.of("mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("agu", "ags", "aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov", "nop"),
          List.of("des", "dec"));

  /// Numbers that count days begin where Excel's calendar does.
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private CellDate() {}

  /// `2026-09` for a month, `2026-09-15` for a day; the words as they are where they are neither.
  static String text(Item item, ReadCell cell) {
    if (cell.date().isPresent()) {
      return of(item, cell.date().get());
    }
    if (cell.kind() == Kind.NUMBER && DAYS.matcher(cell.text()).matches()) {
      return of(item, FIRST.plusDays((long) Double.parseDouble(cell.text())));
    }
    String words = cell.text().strip();
    Matcher day = DAY_FIRST.matcher(words);
    if (day.matches()) {
      return day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1));
    }
    return month(words);
  }

  private static String of(Item item, LocalDate date) {
    return item.guidance().monthOnly() ? YearMonth.from(date).toString() : date.toString();
  }

  private static String month(String words) {
    Matcher first = YEAR_FIRST.matcher(words);
    if (first.matches()) {
      return first.group(1) + "-" + two(first.group(2));
    }
    Matcher last = MONTH_FIRST.matcher(words);
    if (last.matches()) {
      return last.group(2) + "-" + two(last.group(1));
    }
    Matcher word = WORD.matcher(words);
    if (word.matches()) {
      String start = word.group(1).toLowerCase(Locale.ROOT).substring(0, 3);
      for (int i = 0; i < MONTHS.size(); i++) {
        if (MONTHS.get(i).contains(start)) {
          return word.group(2) + "-" + two(String.valueOf(i + 1));
        }
      }
    }
    return words;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
