package id.telaah.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds names that no title leads to, by a known given name: "Siti Aminah", "M. Rizki".
final class BareNames {
  /// Short for names that many bear before their own.
  private static final Set<String> SHORT =
      Set.of("m", "moh", "mohd", "muh", "mhd", "md", "h", "st");

  /// How far back a facility may stand that bears the name: "RSUD Budi Rahayu".
  private static final int FARTHEST = 3;

  private BareNames() {}

  static void scan(String text, List<Word> words, Consumer<Leak> found) {
    for (int at = 0; at + 1 < words.size(); at++) {
      Word one = words.get(at);
      Word next = words.get(at + 1);
      if ((isShort(text, one, next) || isPair(text, one, next)) && !isFacility(text, words, at)) {
        found.accept(new Leak(LeakKind.NAME, one.start(), next.end(), Mask.word("", one.text())));
      }
    }
  }

  private static boolean isShort(String text, Word one, Word next) {
    return SHORT.contains(one.lower())
        && one.isCapital()
        && one.isDotted(text)
        && one.leadsTo(text, next)
        && next.isCapital()
        && GivenNames.contains(next);
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
      return capitals ? !one.isAllCaps() || sureFirst || sureSecond : sureFirst && sureSecond;
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

  private static boolean isFacility(String text, List<Word> words, int at) {
    for (int back = at - 1; back >= 0 && at - back <= FARTHEST; back--) {
      if (!words.get(back).standsBefore(text, words.get(back + 1))) {
        return false;
      }
      if (CommonWords.isPlace(words.get(back))) {
        return true;
      }
      if (!words.get(back).isCapital()) {
        return false;
      }
    }
    return false;
  }
}
