package id.telaah.privacy;

import java.util.Set;

/// Words that follow "Ibu", "Bidan" or "dr" in ordinary sentences and are no name.
final class CommonWords {
  private static final WordList WORDS = WordList.read("common-words.txt");
  private static final WordList PLACES = WordList.read("places.txt");

  /// Verbs can be told by their prefix, which matters in text that is all capitals.
  private static final Set<String> PREFIXES = Set.of("meng", "meny", "mem", "men", "ber", "ter");

  private static final int SHORTEST_VERB = 7;

  private CommonWords() {}

  static boolean isCommon(Word word) {
    String lower = word.lower();
    return WORDS.contains(lower) || PLACES.contains(lower) || isVerb(lower);
  }

  /// A word of the language, no place.
  static boolean isOrdinary(Word word) {
    return WORDS.contains(word.lower()) || isVerb(word.lower());
  }

  /// A place or facility: "dr Puskesmas" means "from the health centre".
  static boolean isPlace(Word word) {
    return PLACES.contains(word.lower());
  }

  private static boolean isVerb(String lower) {
    return lower.length() >= SHORTEST_VERB
        && PREFIXES.stream().anyMatch(lower::startsWith)
        && !WordList.NAMES_LIKE_VERBS.contains(lower);
  }
}
