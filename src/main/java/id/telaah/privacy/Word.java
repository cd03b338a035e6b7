package id.telaah.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a text and where it stands.
record Word(int start, int end, String text) {
  private static final int WIDEST_GAP = 4;

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && isPart(text, at, start >= 0);
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(new Word(start, at, text.substring(start, at)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(String text, int at, boolean inside) {
    char letter = text.charAt(at);
    return Character.isLetter(letter)
        || inside
            && "'’`".indexOf(letter) >= 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isAllCaps() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// Whether only a full stop, a colon or blanks stand between this word and the next, so that both
  /// belong together.
  boolean leadsTo(String source, Word next) {
    if (next.start() - end > WIDEST_GAP) {
      return false;
    }
    for (int at = end; at < next.start(); at++) {
      char between = source.charAt(at);
      if (between == '\n' || " .:\t\u00a0".indexOf(between) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether nothing but blanks stands between this word and the next.
  boolean standsBefore(String source, Word next) {
    return next.start() - end <= WIDEST_GAP && source.substring(end, next.start()).isBlank();
  }

  /// Whether a comma or a bracket opens what the next word is called by.
  boolean opens(String source, Word next) {
    return next.start() - end <= WIDEST_GAP
        && source.substring(end, next.start()).matches("\\s?[,(]\\s?[\"“(]?");
  }

  /// Whether a full stop stands right after the word.
  boolean isDotted(String source) {
    return end < source.length() && source.charAt(end) == '.';
  }
}
