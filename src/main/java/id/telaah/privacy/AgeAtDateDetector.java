package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a full date beside an age to the day in one sentence: together they are the birth date.
final class AgeAtDateDetector implements Detector {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n");

  private static final Pattern DATE = Pattern.compile(Dates.FULL, FLAGS);

  private static final Pattern AGE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:ber)?(?:umur|usia)(?:nya)?[\\s:=(]{0,3}+(?:tepat\\s)?"
              + "(?:\\d{1,3}\\s?(?:tahun|thn|th|bulan|bln|minggu|mgg)[\\s,]{1,2}(?:dan\\s)?){0,3}"
              + "\\d{1,4}\\s?(?:hari|hr)|(?:tepat|genap|pas)\\s(?:(?:ber)?(?:umur|usia)\\s)?"
              + "(?:setahun|(?:\\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)"
              + "\\s?(?:bulan|bln|tahun|thn|th)))(?!\\p{L})",
          FLAGS);

  @Override
  public void scan(String text, Consumer<Leak> found) {
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      sentence(text, start, end.start(), found);
      start = end.end();
    }
    sentence(text, start, text.length(), found);
  }

  private static void sentence(String text, int start, int end, Consumer<Leak> found) {
    Matcher age = AGE.matcher(text).region(start, end);
    Matcher date = DATE.matcher(text).region(start, end);
    if (age.find() && date.find()) {
      found.accept(
          new Leak(
              LeakKind.BIRTH_DATE,
              Math.min(age.start(), date.start()),
              Math.max(age.end(), date.end()),
              "umur **** / **-**-****"));
    }
  }
}
