package id.telaah.privacy;

import java.util.regex.Pattern;

/// Full dates as field workers write them: `12-05-2025`, `12/5/25`, `12 Mei 2025`, `2025-05-12`.
final class Dates {
  private static final String MONTH =
      "(?:jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun(?:i|e)?|jul(?:i|y)?"
          + "|agu(?:stus|st)?|agt|ags|aug(?:ust)?|sep(?:tember|t)?|okt(?:ober)?|oct(?:ober)?"
          + "|nov(?:ember|p)?|nop(?:ember)?|des(?:ember)?|dec(?:ember)?)";

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final String WITH_YEAR =
      "(?<!\\d)"
          + DAY
          + "\\s?[-/. ]\\s?(?:0?[1-9]|1[0-2]|"
          + MONTH
          + "\\.?)\\s?[-/., ]\\s?(?:(?:tahun|thn|th)\\.?\\s?)?";

  private static final String YEAR_FIRST =
      "(?<!\\d)" + YEAR + "[-/.](?:0?[1-9]|1[0-2])[-/.]" + DAY + "(?!\\d)";

  /// A regular expression, case-insensitive, without groups that capture.
  static final String FULL =
      "(?:"
          + WITH_YEAR
          + "(?:"
          + YEAR
          + "|\\d{2})(?!\\d)|"
          + YEAR_FIRST
          + "|(?<!\\d)"
          + DAY
          + "\\s?(?:bln|bulan)\\.?\\s?(?:\\d{1,2}|"
          + MONTH
          + ")\\s?(?:thn|th|tahun)\\.?\\s?(?:"
          + YEAR
          + "|\\d{2})(?!\\d)|(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])"
          + YEAR
          + "(?!\\d)|(?<!\\d)"
          + YEAR
          + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)|(?<!\\p{L})"
          + MONTH
          + "\\s\\d{1,2},?\\s"
          + YEAR
          + "(?!\\d))";

  /// Day and month without a year: `12 Mei`.
  static final String DAY_AND_MONTH =
      "(?:"
          + "(?:(?<!\\d)"
          + DAY
          + "\\s?[-/."
          + " ]?\\s?|(?<!\\p{L})(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se)"
          + "(?:\\s?belas|\\s?puluh(?:\\s(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?)?)\\s)"
          + MONTH
          + "(?!\\p{L})"
          + "|(?<!\\p{L})"
          + MONTH
          + "\\s(?:tgl|tanggal)\\.?\\s?"
          + DAY
          + "(?!\\d))";

  /// Day and month in digits, or with the year in six: `12/5`, `120525`. Only the words right
  /// before tell these from other numbers.
  static final String BRIEF =
      "(?:(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}(?!\\d)|(?<!\\d)"
          + DAY
          + "\\s?[-/]\\s?(?:0?[1-9]|1[0-2])(?![-/.,]?\\d))";

  private static final Pattern ONLY =
      Pattern.compile(WITH_YEAR + YEAR + "|" + YEAR_FIRST, Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /// A full date with letters drawn like digits in it: `l2-O5-2O25`.
  static final String DRAWN =
      "(?<![\\p{L}\\d])(?=[\\dOoIl/. -]{0,10}\\d)[\\dOoIl]{1,2}\\s?[-/. ]\\s?[\\dOoIl]{1,2}\\s?[-/."
          + " ]\\s?[\\dOoIl]{4}(?![\\p{L}\\d])";

  private static final Pattern ANY =
      Pattern.compile(FULL + "|" + DAY_AND_MONTH, Pattern.CASE_INSENSITIVE);

  /// Whether the whole text is one date, however short its year.
  static boolean isDate(String text) {
    return ANY.matcher(text.strip()).matches();
  }

  /// Whether the whole text is one date with its year in full.
  static boolean isOnly(String text) {
    return ONLY.matcher(text.strip()).matches();
  }
}
