package id.telaah.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds names that no title leads to, by a known given name: "Siti Aminah", "M. Rizki", "menurut
/// Wagiyem".
final class BareNames {
  /// Short for names that many bear before their own.
  private static final Set<String> SHORT =
      Set.of("m", "moh", "mohd", "muh", "mhd", "md", "h", "st", "n", "abd");

  /// How far back a facility may stand that bears the name: "RSUD Budi Rahayu".
  private static final int FARTHEST = 3;

  /// Shorter names are too much like other words to be one alone.
  private static final int SHORTEST_ALONE = 4;

  private BareNames() {}

  static void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    List<Word> words = passage.words();
    for (int at = 0; at < words.size(); at++) {
      if (!passage.is(at, Cue.GIVEN)) {
        continue;
      }
      if (at > 0 && isLed(text, words.get(at - 1), words.get(at))) {
        tell(text, words, at - 1, at, found);
      } else if (at + 1 < words.size() && isPair(text, words.get(at), words.get(at + 1))) {
        tell(text, words, at, at + 1, found);
      } else if (isAlone(text, words.get(at))) {
        tell(text, words, at, at, found);
      }
    }
  }

  private static void tell(
      String text, List<Word> words, int first, int last, Consumer<Leak> found) {
    if (!isFacility(text, words, first)) {
      Word one = words.get(first);
      Word end = words.get(last);
      found.accept(new Leak(LeakKind.NAME, one.start(), end.end(), Mask.word("", one.text())));
    }
  }

  private static boolean isLed(String text, Word one, Word given) {
    return isShort(text, one, given) || !GivenNames.contains(one) && isPair(text, one, given);
  }

  private static boolean isShort(String text, Word one, Word next) {
    String lower = one.lower();
    boolean behalf =
        lower.equals("n")
            && one.start() > 1
            && text.regionMatches(true, one.start() - 2, "a", 0, 1);
    return SHORT.contains(lower)
        && (behalf
            || !lower.equals("n")
                && one.isCapital()
                && (one.isDotted(text) || lower.length() > 2)
                && next.isCapital())
        && (one.leadsTo(text, next) || one.standsBefore(text, next));
  }

  private static boolean isAlone(String text, Word word) {
    String lower = word.lower();
    return word.text().length() >= SHORTEST_ALONE
        && (word.isCapital() && GivenNames.isSure(lower) || GivenNames.isUnmistakable(lower))
        && !followsDigit(text, word);
  }

  /// "12 Agus 2026" is a month.
  private static boolean followsDigit(String text, Word word) {
    int at = word.start() - 1;
    while (at >= 0 && " .-/".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && at >= word.start() - 3 && Character.isDigit(text.charAt(at));
  }

  private static boolean isPair(String text, Word one, Word next) {
    boolean first = GivenNames.contains(one);
    boolean second = GivenNames.contains(next);
    if (!first && !second || !one.standsBefore(text, next)) {
      return false;
    }
    boolean sureFirst = GivenNames.isSure(one.lower());
    boolean sureSecond = GivenNames.isSure(next.lower());
    boolean capitals = one.isCapital() && next.isCapital();
    if (first && second) {
      return capitals ? sureFirst || sureSecond : sureFirst && sureSecond;
    }
    return capitals
        && (sureFirst || sureSecond)
        && isNameLike(first ? next : one)
        && isNameLike(first ? one : next);
  }

  private static boolean isNameLike(Word word) {
    return word.text().length() > 1
        && !word.isAllCaps()
        && !CommonWords.isCommon(word)
        && !Titles.isTitle(word);
  }

  /// Whether a health centre, a school of medicine or a street bears what stands here as its name.
  static boolean isFacility(String text, List<Word> words, int at) {
    for (int back = at - 1; back >= 0 && at - back <= FARTHEST; back--) {
      Word before = words.get(back);
      Word after = words.get(back + 1);
      if (!before.standsBefore(text, after) && !before.leadsTo(text, after)) {
        return false;
      }
      if (CommonWords.isFacility(before)) {
        return true;
      }
      if (!before.isCapital()) {
        return false;
      }
    }
    return false;
  }
}
