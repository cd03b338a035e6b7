package id.telaah.privacy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The titles and words after which a name follows.
final class Titles {
  /// Abbreviations that are never a word of their own: what follows is a name, however it is
  /// written.
  private static final Set<String> SURE =
      Set.of("ny", "nn", "tn", "sdr", "sdri", "bpk", "hj", "nyai");

  /// Forms of address and professions: a name follows where the next word is capitalised and none
  /// of the words that often follow them.
  private static final Set<String> OPEN =
      Set.of(
          "an",
          "by",
          "bp",
          "bapak",
          "ibu",
          "pak",
          "bu",
          "dr",
          "drg",
          "bidan",
          "kader",
          "dokter",
          "perawat",
          "suster",
          "mbak",
          "mas",
          "mbah",
          "ananda",
          "nyonya",
          "tuan",
          "nona",
          "saudara",
          "saudari",
          "nenek",
          "kakek",
          "bude",
          "pakde",
          "ustadz",
          "ustadzah",
          "ustad",
          "ust",
          "psikolog",
          "kh",
          "prof",
          "habib",
          "kyai",
          "kiai",
          "gus",
          "ners",
          "ns",
          "bd",
          "bulek",
          "bulik",
          "paklek",
          "paklik",
          "budhe",
          "pakdhe",
          "mbok",
          "simbah",
          "kang",
          "cak",
          "neng",
          "bunda",
          "mbakyu",
          "yu");

  /// Words for family members: a name follows only where it cannot be an abbreviation or a shout.
  private static final Set<String> KIN =
      Set.of(
          "anak",
          "bayi",
          "ayah",
          "suami",
          "istri",
          "adik",
          "kakak",
          "paman",
          "tante",
          "mama",
          "mamah",
          "mamak",
          "emak",
          "papa",
          "umi",
          "ummi",
          "abi",
          "eyang",
          "mamanya",
          "ibunya",
          "ayahnya",
          "bapaknya",
          "anaknya",
          "suaminya",
          "istrinya",
          "neneknya",
          "kakaknya",
          "adiknya",
          "dik",
          "dek",
          "adek",
          "kak",
          "om",
          "oma",
          "opa",
          "mak",
          "wak",
          "nduk",
          "lek");

  /// Forms of address, after which even capital letters throughout mean a name.
  private static final Set<String> ADDRESSING =
      Set.of("pak", "bu", "mbak", "mas", "mbah", "dr", "drg", "an", "by", "bp", "ananda");

  /// Titles that are written with a full stop; after any other word it ends the sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ny", "nn", "tn", "sdr", "sdri", "bpk", "hj", "an", "by", "bp", "dr", "drg", "h", "bd",
          "ust", "bu", "pak", "kh", "prof", "ns", "alm");

  /// Longest abbreviation that a title is followed by: "ibu KEK", "anak BBLR".
  private static final int LONGEST_ABBREVIATION = 5;

  /// Verbs and nouns that say outright that a name follows.
  private static final Set<String> NAMING =
      Set.of("bernama", "dipanggil", "panggilan", "nama", "namanya", "namane", "jenenge", "disapa");

  /// Words after which only a known given name is one.
  private static final Set<String> GATHERING =
      Set.of(
          "keluarga",
          "pasien",
          "balita",
          "putra",
          "putri",
          "almarhum",
          "almarhumah",
          "alm",
          "istri",
          "kakak",
          "sepupu",
          "keponakan",
          "cucu",
          "menantu");

  /// Roles that may stand between a title and the name: "Pak RT Slamet", "Bu Kader Ani".
  private static final Set<String> ROLES =
      Set.of(
          "rt", "rw", "lurah", "camat", "ketua", "kepala", "guru", "haji", "hj", "h", "kadus",
          "kades", "kiai", "kyai", "ustadz", "desa", "kader", "bidan", "dokter", "dr", "drg", "ny",
          "tn", "an", "perawat", "ibu", "bapak", "bu", "pak", "anak", "ayah", "suami", "istri",
          "pasien", "bayi", "lengkap", "balita", "nenek", "kakek");

  /// What kin is called by, with a name after it or none: "Bu Dhe", "Mbah Putri Siti".
  private static final Set<String> KIN_TITLES = Set.of("dhe", "de", "lik", "puh", "poh", "gedhe");

  private static final Set<String> OF_GRANDPARENTS =
      Set.of("putri", "kakung", "buyut", "lanang", "wedok");

  private static final Set<String> GRANDPARENTS = Set.of("mbah", "eyang", "nenek", "kakek");

  /// Which child it is, on the way to its name: "anak kedua, Rizki".
  private static final Set<String> ORDINALS =
      Set.of(
          "pertama", "kedua", "ketiga", "keempat", "kelima", "sulung", "bungsu", "tengah",
          "kandung", "tiri", "angkat", "pasien", "balita");

  private static final Set<String> HONOURS = Set.of("dr", "drg", "kh", "h", "hj", "prof", "ibu");

  private static final Set<String> PATRONYMICS = Set.of("bin", "binti");

  private Titles() {}

  static boolean isTitle(Word word) {
    String lower = word.lower();
    return SURE.contains(lower)
        || OPEN.contains(lower)
        || KIN.contains(lower)
        || NAMING.contains(lower)
        || GATHERING.contains(lower);
  }

  /// Every word that a name may follow, and those between two names.
  static Set<String> all() {
    return Stream.of(SURE, OPEN, KIN, NAMING, GATHERING, PATRONYMICS)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether hospitals bear the title: "RSUP dr. Kariadi".
  static boolean isHonour(Word word) {
    return HONOURS.contains(word.lower());
  }

  /// Whether a name follows, however it is written.
  static boolean isSure(Word word) {
    return SURE.contains(word.lower());
  }

  static boolean isPatronymic(Word word) {
    return PATRONYMICS.contains(word.lower());
  }

  /// Whether the next word only leads on to the name.
  static boolean isLink(Word title, Word next) {
    String lower = next.lower();
    if (KIN_TITLES.contains(lower)
        || OF_GRANDPARENTS.contains(lower) && GRANDPARENTS.contains(title.lower())) {
      return true;
    }
    return ROLES.contains(lower) && next.text().length() > 1 && !title.text().equals(next.text());
  }

  /// Whether the word says which of several is meant.
  static boolean isOrdinal(Word word) {
    return ORDINALS.contains(word.lower());
  }

  /// Whether a word stands for a person, so that a name may follow in brackets or commas.
  static boolean isPerson(Word word) {
    return OPEN.contains(word.lower()) || KIN.contains(word.lower());
  }

  /// Whether the word after a title is a name.
  static boolean isName(String text, Word title, Word next) {
    String before = title.lower();
    if (isObstetric(text, next)
        || CommonWords.isCommon(next)
        || title.isDotted(text) && !ABBREVIATIONS.contains(before)) {
      return false;
    }
    if (SURE.contains(before)) {
      return true;
    }
    if (before.startsWith("nama") && !next.isCapital()) {
      return text.startsWith(":", title.end()) && GivenNames.contains(next);
    }
    if (GATHERING.contains(before)) {
      return next.isCapital() && GivenNames.contains(next);
    }
    if (before.endsWith("nya")) {
      return next.isCapital() && GivenNames.contains(next);
    }
    if (next.isAllCaps() && !GivenNames.contains(next)) {
      return title.isAllCaps()
          ? ADDRESSING.contains(before)
          : next.text().length() > LONGEST_ABBREVIATION;
    }
    if (next.isCapital()) {
      return !isDari(text, title) || !CommonWords.isPlace(next);
    }
    return GivenNames.contains(next)
        || isBrief(before)
            && title.isDotted(text)
            && (next.text().length() == 1 || next.start() == title.end() + 1);
  }

  /// "G3P2A0" counts pregnancies, births and miscarriages.
  private static boolean isObstetric(String text, Word word) {
    return "gpaGPA".contains(word.text())
        && word.end() < text.length()
        && Character.isDigit(text.charAt(word.end()));
  }

  private static boolean isBrief(String title) {
    return title.equals("an") || title.equals("by") || title.equals("bp");
  }

  /// "dr" without its full stop is how "dari" is often written: "dr Puskesmas".
  private static boolean isDari(String text, Word title) {
    return title.text().equals("dr") && !title.isDotted(text);
  }
}
