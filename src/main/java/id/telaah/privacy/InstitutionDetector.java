package id.telaah.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds schools, PAUD and posyandu called by their names: in a village that is where a child is
/// found. "Kader posyandu" and "lulus SD" name none.
final class InstitutionDetector implements Detector {
  private static final WordList NAMES = WordList.read("institution-names.txt");
  private static final WordList HARMLESS = WordList.read("no-institution.txt");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])((?i:sdn|smpn|sman|smkn|mtsn|tkn|slbn|sd n|smp n|sma n|sd negeri|smp"
              + " negeri|sma negeri|smk negeri|tk negeri|mi negeri|mts negeri|tk"
              + " pembina)|MIN|MAN)(?:\\s(?:no\\.?|nomor))?[\\s.]{0,2}+(\\d{1,3}|[IVX]{1,4})(?![\\p{L}\\d])");

  /// Abbreviations that are other words too in small letters.
  private static final Set<String> CAPITALS =
      Set.of("ra", "ba", "mi", "ma", "kb", "pp", "tk", "sd", "man", "min", "tpa", "sps");

  private static final Set<String> FREE = Set.of("posyandu", "posy", "yandu", "posbindu");

  private static final int LONGEST_ABBREVIATION = 4;

  @Override
  public boolean concerns(Passage passage) {
    return passage.has(Cue.SCHOOL);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    Cued.find(
        passage,
        Cue.SCHOOL,
        NUMBERED,
        matcher -> tell(matcher.start(), matcher.end(), matcher.group(1), found));
    List<Word> words = passage.words();
    for (int at = 0; at + 1 < words.size(); at++) {
      if (passage.is(at, Cue.SCHOOL) && isNamed(passage, at)) {
        tell(words.get(at).start(), words.get(at + 1).end(), words.get(at).text(), found);
      }
    }
  }

  private static void tell(int start, int end, String keyword, Consumer<Leak> found) {
    found.accept(new Leak(LeakKind.INSTITUTION, start, end, Mask.after(keyword)));
  }

  /// "-3 SD" is a standard deviation.
  private static boolean isDeviation(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && Character.isDigit(text.charAt(before));
  }

  private static boolean isNamed(Passage passage, int at) {
    String text = passage.text();
    Word kind = passage.words().get(at);
    Word name = passage.words().get(at + 1);
    boolean together =
        kind.standsBefore(text, name)
            || isQuoted(text, kind, name)
            || kind.text().length() == 3 && kind.leadsTo(text, name);
    if (!together
        || CAPITALS.contains(kind.lower()) && !kind.isAllCaps()
        || kind.lower().equals("sd") && isDeviation(text, kind.start())
        || HARMLESS.contains(name.lower())
        || kind.lower().equals("pos") && !NAMES.contains(name.lower())) {
      return false;
    }
    if (NAMES.contains(name.lower())) {
      return true;
    }
    boolean shouted = name.isAllCaps() && (kind.isAllCaps() || isAbbreviation(name));
    return name.isCapital()
        && !shouted
        && !CommonWords.isOrdinary(name)
        && (!CommonWords.isPlace(name) || FREE.contains(kind.lower()) || isSchool(kind));
  }

  private static boolean isSchool(Word kind) {
    return Set.of("paud", "tk", "sdn", "sd", "kober").contains(kind.lower());
  }

  private static boolean isAbbreviation(Word word) {
    return word.text().length() <= LONGEST_ABBREVIATION;
  }

  private static boolean isQuoted(String text, Word kind, Word name) {
    return name.start() - kind.end() <= 3
        && text.substring(kind.end(), name.start()).matches("\\s?[\"“']|:\\s?");
  }
}
