package id.telaah.privacy;

import java.util.List;

/// A text made ready to be searched: plain letters and digits, its words, and how much of what is
/// in it, so that a detector that has nothing to find does not look.
final class Passage {
  private final Plain plain;
  private final List<Word> words;
  private final int[] cues;
  private int allCues;
  private int digits;
  private int longestRun;
  private boolean fraction;
  private boolean lettered;
  private boolean exponent;
  private int fours;
  private boolean at;

  Passage(String text) {
    plain = Plain.of(text);
    words = Word.in(plain.text());
    cues = new int[words.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = Cue.of(words.get(i));
      allCues |= cues[i];
    }
    count();
  }

  /// Counts digits, and those of the longest run with nothing but separators between.
  private void count() {
    String text = plain.text();
    int run = 0;
    int drawn = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digits++;
        longestRun = Math.max(longestRun, ++run);
        fours += endsFour(text, i) ? 1 : 0;
        lettered |= drawn > 0 && ++drawn >= DRAWN;
        drawn = Math.max(drawn, 1);
        fraction |= i > 3 && isMark(text.charAt(i - 3)) && isDigit(text.charAt(i - 4));
      } else if (letter == 'E' || letter == 'e') {
        exponent |= i > 0 && isDigit(text.charAt(i - 1));
        run = 0;
        drawn = 0;
      } else if ("OoIlSB|".indexOf(letter) >= 0) {
        lettered |= ++drawn >= DRAWN;
        run = 0;
      } else if (Character.isLetter(letter)) {
        run = 0;
        drawn = 0;
      } else {
        at |= letter == '@';
      }
    }
  }

  /// Digits, and letters drawn like digits, from which a number may be hidden.
  private static final int DRAWN = 10;

  private static boolean endsFour(String text, int at) {
    return at >= 3
        && isDigit(text.charAt(at - 3))
        && isDigit(text.charAt(at - 2))
        && isDigit(text.charAt(at - 1))
        && (at == 3 || !isDigit(text.charAt(at - 4)))
        && (at + 1 == text.length() || !isDigit(text.charAt(at + 1)));
  }

  private static boolean isMark(char letter) {
    return letter == '.' || letter == ',';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /// The text as it is searched; leaks are places in it.
  String text() {
    return plain.text();
  }

  List<Word> words() {
    return words;
  }

  /// Whether any word is a cue for a family of identifiers.
  boolean has(int cue) {
    return (allCues & cue) != 0;
  }

  /// Whether a word is.
  boolean is(int word, int cue) {
    return (cues[word] & cue) != 0;
  }

  int digits() {
    return digits;
  }

  /// Digits with no letter between.
  int longestRun() {
    return longestRun;
  }

  /// Whether a number has a fraction of three digits or more.
  boolean hasFraction() {
    return fraction;
  }

  /// Whether letters drawn like digits stand among digits.
  boolean hasDrawnDigits() {
    return lettered;
  }

  /// Whether a number may be written with an exponent.
  boolean hasExponent() {
    return exponent;
  }

  /// How many groups of four digits there are.
  int fours() {
    return fours;
  }

  boolean hasAt() {
    return at;
  }

  /// A leak in the text as it was given.
  Leak original(Leak found) {
    return plain.isSame()
        ? found
        : new Leak(
            found.kind(), plain.start(found.start()), plain.end(found.end()), found.masked());
  }
}
