package id.telaah.privacy;

import java.util.Locale;

/// Hides identifiers so that the person who wrote them finds them again and nobody else does.
final class Mask {
  private static final String STARS = "****";

  private Mask() {}

  /// A number with some digits kept at both ends: `3375********0003`.
  static String digits(String digits, int head, int tail) {
    int hidden = Math.max(digits.length() - head - tail, STARS.length());
    int keptHead = Math.min(head, Math.max(0, digits.length() - tail - STARS.length()));
    int keptTail = Math.min(tail, Math.max(0, digits.length() - keptHead - STARS.length()));
    return digits.substring(0, keptHead)
        + "*".repeat(Math.min(hidden, 20))
        + digits.substring(digits.length() - keptTail);
  }

  /// A keyword with all that follows hidden: `RM ****`.
  static String after(String keyword) {
    return keyword.strip() + " " + STARS;
  }

  /// A keyword and the first letter of the word after it, the length hidden: `Ny. S****`. A word of
  /// one letter, or one that begins with a digit, is hidden whole.
  static String word(String keyword, String word) {
    int first = word.offsetByCodePoints(0, 1);
    String initial =
        first < word.length() && Character.isLetter(word.codePointAt(0))
            ? word.substring(0, first).toUpperCase(Locale.ROOT)
            : "";
    return keyword.strip() + (keyword.isBlank() ? "" : " ") + initial + STARS;
  }

  static String whole() {
    return STARS;
  }
}
