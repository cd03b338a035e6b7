package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a full date beside an age to the day in one sentence: together they are the birth date.
final class AgeAtDateDetector implements Detector {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n");

  private static final int LONGEST_SENTENCE = 250;

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
  public boolean concerns(Passage passage) {
    return passage.digits() > 2 && passage.has(Cue.AGE);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    Cued.find(passage, Cue.AGE, AGE, age -> around(text, age, found));
  }

  /// A date in the sentence that the age stands in.
  private static void around(String text, Matcher age, Consumer<Leak> found) {
    int from = Math.max(0, age.start() - LONGEST_SENTENCE);
    int to = Math.min(text.length(), age.end() + LONGEST_SENTENCE);
    Matcher end = SENTENCE_END.matcher(text).region(from, to).useTransparentBounds(true);
    while (end.find()) {
      if (end.end() <= age.start()) {
        from = end.end();
      } else if (end.start() >= age.end()) {
        to = end.start();
        break;
      }
    }
    Matcher date = DATE.matcher(text).region(from, to).useTransparentBounds(true);
    if (date.find()) {
      found.accept(
          new Leak(
              LeakKind.BIRTH_DATE,
              Math.min(age.start(), date.start()),
              Math.max(age.end(), date.end()),
              "umur **** / **-**-****"));
    }
  }
}
