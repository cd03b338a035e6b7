package id.telaah.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// How Indonesian offices (and the English interface) write dates and numbers.
public final class Formats {
  private Formats() {}

  /// "25 November 2026".
  public static String day(LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
  }

  /// "November 2026".
  public static String month(YearMonth month, Language language) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(month);
  }

  /// A number with a fixed count of decimals and a true minus sign: "−3,05" in Indonesian, "−3.05"
  /// in English.
  public static String decimal(double number, int decimals, Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
    symbols.setMinusSign('\u2212');
    DecimalFormat format =
        new DecimalFormat("0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
    return format.format(number);
  }

  /// A number as it was given, with the language's decimal mark and no trailing zeros.
  public static String plain(BigDecimal number, Language language) {
    String text = number.stripTrailingZeros().toPlainString().replace('-', '\u2212');
    return language == Language.ID ? text.replace('.', ',') : text;
  }
}
