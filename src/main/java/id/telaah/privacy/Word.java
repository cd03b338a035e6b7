package id.telaah.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a text and where it stands.
///
/// @param lower the word in small letters
record Word(int start, int end, String text, String lower) {
  private static final int WIDEST_GAP = 4;

  static Word of(int start, int end, String text) {
    return new Word(start, end, text, text.toLowerCase(Locale.ROOT));
  }

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && isPart(text, at, start >= 0);
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(of(start, at, text.substring(start, at)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(String text, int at, boolean inside) {
    char letter = text.charAt(at);
    return letter >= 'a' && letter <= 'z'
        || Character.isLetter(letter)
        || inside
            && letter == '\''
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isAllCaps() {
    if (text.length() < 2 || !isCapital()) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether only a full stop, a colon or blanks stand between this word and the next, so that both
  /// belong together.
  boolean leadsTo(String source, Word next) {
    if (next.start() - end > WIDEST_GAP) {
      return false;
    }
    for (int at = end; at < next.start(); at++) {
      char between = source.charAt(at);
      if (" .:\t".indexOf(between) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The same, with a line's end between.
  boolean leadsOverLine(String source, Word next) {
    return next.start() - end <= WIDEST_GAP
        && source.substring(end, next.start()).matches("[.:]?[ \t]?[\r]?\n[ \t]?");
  }

  /// Whether nothing but blanks stands between this word and the next.
  boolean standsBefore(String source, Word next) {
    if (next.start() - end > WIDEST_GAP) {
      return false;
    }
    for (int at = end; at < next.start(); at++) {
      if (!Character.isWhitespace(source.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a comma or a bracket opens what the next word is called by.
  boolean opens(String source, Word next) {
    int gap = next.start() - end;
    if (gap == 0 || gap > WIDEST_GAP || source.indexOf(',', end) != end && !bracket(source, next)) {
      return false;
    }
    return source.substring(end, next.start()).matches("\\s?[,(]\\s?[\"“(]?");
  }

  private boolean bracket(String source, Word next) {
    for (int at = end; at < next.start(); at++) {
      if ("(,".indexOf(source.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a full stop stands right after the word.
  boolean isDotted(String source) {
    return end < source.length() && source.charAt(end) == '.';
  }
}
