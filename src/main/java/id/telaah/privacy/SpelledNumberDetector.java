package id.telaah.privacy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds numbers that are spelled out digit by digit: `kosong delapan satu dua …`, also mixed with
/// digits.
final class SpelledNumberDetector implements Detector {
  private static final Map<String, String> DIGITS =
      Map.ofEntries(
          Map.entry("nol", "0"),
          Map.entry("nul", "0"),
          Map.entry("kosong", "0"),
          Map.entry("o", "0"),
          Map.entry("satu", "1"),
          Map.entry("siji", "1"),
          Map.entry("dua", "2"),
          Map.entry("loro", "2"),
          Map.entry("tiga", "3"),
          Map.entry("telu", "3"),
          Map.entry("empat", "4"),
          Map.entry("papat", "4"),
          Map.entry("lima", "5"),
          Map.entry("limo", "5"),
          Map.entry("enam", "6"),
          Map.entry("enem", "6"),
          Map.entry("tujuh", "7"),
          Map.entry("pitu", "7"),
          Map.entry("delapan", "8"),
          Map.entry("lapan", "8"),
          Map.entry("wolu", "8"),
          Map.entry("sembilan", "9"),
          Map.entry("songo", "9"),
          Map.entry("sanga", "9"));

  /// Nobody counts this many single digits in a row.
  private static final int FEWEST = 8;

  private static final int WIDEST_GAP = 12;

  @Override
  public boolean concerns(Passage passage) {
    return passage.has(Cue.DIGIT);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    List<Word> words = passage.words();
    for (int at = 0; at < words.size(); at++) {
      if (!passage.is(at, Cue.DIGIT)) {
        continue;
      }
      StringBuilder digits = new StringBuilder(DIGITS.get(words.get(at).lower()));
      int last = at;
      while (last + 1 < words.size()
          && passage.is(last + 1, Cue.DIGIT)
          && between(text, words.get(last).end(), words.get(last + 1).start(), digits)) {
        digits.append(DIGITS.get(words.get(++last).lower()));
      }
      if (digits.length() >= FEWEST && last > at + 2) {
        LeakKind kind =
            digits.length() < 14 && Phones.isNumber(digits.toString())
                ? LeakKind.PHONE
                : LeakKind.IDENTITY_NUMBER;
        found.accept(
            new Leak(
                kind,
                words.get(at).start(),
                words.get(last).end(),
                Mask.digits(digits.toString(), 2, 2)));
      }
      at = last;
    }
  }

  /// Takes in digits that stand between two spelled ones; false where anything else does.
  private static boolean between(String text, int from, int to, StringBuilder digits) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    int before = digits.length();
    for (int at = from; at < to; at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else if (" -,.\n\r\t".indexOf(letter) < 0) {
        digits.setLength(before);
        return false;
      }
    }
    return true;
  }
}
