package id.telaah.privacy;

import java.util.Set;

/// Words that follow "Ibu", "Bidan" or "dr" in ordinary sentences and are no name.
final class CommonWords {
  private static final WordList WORDS =
      WordList.read("common-words.txt").and(WordList.read("medical-words.txt"));
  private static final WordList PLACES = WordList.read("places.txt");

  /// What bears a person's name in its own.
  private static final Set<String> FACILITIES =
      Set.of(
          "rs",
          "rsi",
          "rsud",
          "rsu",
          "rsia",
          "rsup",
          "rsab",
          "rsj",
          "rsb",
          "rumah",
          "klinik",
          "puskesmas",
          "pkm",
          "pustu",
          "apotek",
          "faskes",
          "laboratorium",
          "lab",
          "kelurahan",
          "desa",
          "kecamatan",
          "universitas",
          "yayasan",
          "sakit",
          "kel",
          "kec",
          "metode",
          "skala",
          "skor",
          "sindrom",
          "hari",
          "idul",
          "program",
          "gerakan",
          "bank",
          "yarsi",
          "pku");

  /// Verbs can be told by their prefix, which matters in text that is all capitals.
  private static final Set<String> PREFIXES =
      Set.of(
          "meng", "meny", "mem", "men", "ber", "ter", "diper", "peng", "pem", "pen", "nge", "ny");

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

  /// Whether what follows may be the name of a house and not of a person.
  static boolean isFacility(Word word) {
    return FACILITIES.contains(word.lower());
  }

  /// A place or facility: "dr Puskesmas" means "from the health centre".
  static boolean isPlace(Word word) {
    return PLACES.contains(word.lower());
  }

  private static boolean isVerb(String lower) {
    if (lower.length() < SHORTEST_VERB || WordList.NAMES_LIKE_VERBS.contains(lower)) {
      return false;
    }
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
