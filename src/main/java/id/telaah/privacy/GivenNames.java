package id.telaah.privacy;

import java.util.List;

/// Given names common in Java's towns, by which a name in small letters is still seen after a
/// title.
final class GivenNames {
  private static final WordList LIST = WordList.read("given-names.txt");

  private static final WordList WORDS_TOO = WordList.read("names-like-words.txt");

  /// What names of Java end in and no other word does.
  private static final List<String> ENDINGS =
      List.of("yati", "wati", "ningsih", "yanto", "wanto", "iyem");

  private static final int SHORTEST_ENDED = 6;

  private GivenNames() {}

  static boolean contains(Word word) {
    return contains(word.lower());
  }

  static boolean contains(String lower) {
    return LIST.contains(lower)
        || lower.length() >= SHORTEST_ENDED && ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /// Whether a word is a given name and nothing else.
  static boolean isSure(String lower) {
    return contains(lower) && !WORDS_TOO.contains(lower);
  }
}
