package id.telaah.privacy;

import java.util.List;
import java.util.Map;

/// Given names common in Java's towns, by which a name in small letters is still seen after a
/// title, and one in capitals without any.
final class GivenNames {
  private static final WordList LIST =
      WordList.read("given-names.txt").and(WordList.read("more-names.txt"));

  private static final WordList WORDS_TOO = WordList.read("names-like-words.txt");

  /// What names of Java end in and hardly any other word does, by the last letter.
  private static final Map<Character, List<String>> ENDINGS =
      Map.of(
          'i', List.of("yati", "wati", "tini", "mini"),
          'h', List.of("ningsih", "iyah", "inah", "ullah"),
          'o', List.of("yanto", "wanto", "yono", "wono", "sono", "giyo"),
          'm', List.of("iyem", "ningrum"),
          'n', List.of("mijan", "atun", "udin"));

  /// Endings that other words have too.
  private static final WordList ENDED_WORDS = WordList.read("words-ending-like-names.txt");

  private static final int SHORTEST_ENDED = 6;

  private GivenNames() {}

  static boolean contains(Word word) {
    return contains(word.lower());
  }

  static boolean contains(String lower) {
    return LIST.contains(lower) || isEnded(lower);
  }

  private static boolean isEnded(String lower) {
    if (lower.length() < SHORTEST_ENDED) {
      return false;
    }
    for (String ending : ENDINGS.getOrDefault(lower.charAt(lower.length() - 1), List.of())) {
      if (lower.endsWith(ending)) {
        return !ENDED_WORDS.contains(lower);
      }
    }
    return false;
  }

  /// Whether a word is a given name and nothing else.
  static boolean isSure(String lower) {
    return contains(lower) && !WORDS_TOO.contains(lower);
  }

  /// Whether a word is a name even in small letters and alone.
  static boolean isUnmistakable(String lower) {
    return isSure(lower) && isEnded(lower);
  }
}
