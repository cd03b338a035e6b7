package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;

/// Finds names by the title before them: "Ny. S", "Bu Bidan Sri", "an. budi", "bernama Siti", and
/// by bin or binti between two of them.
final class NameDetector implements Detector {
  private static final int LONGEST_NAME = 5;

  @Override
  public void scan(String text, Consumer<Leak> found) {
    List<Word> words = Word.in(text);
    for (int at = 0; at < words.size(); at++) {
      int next = Titles.isTitle(words.get(at)) ? titled(text, words, at, found) : at;
      at = next == at ? patronymic(text, words, at, found) : next;
    }
  }

  /// Reads the name after a title, over further titles ("Bu Bidan Sri"); gives the last word read.
  private static int titled(String text, List<Word> words, int at, Consumer<Leak> found) {
    int last = at;
    while (last + 1 < words.size()
        && words.get(last).leadsTo(text, words.get(last + 1))
        && Titles.isLink(words.get(last), words.get(last + 1))) {
      last++;
    }
    if (last + 1 >= words.size()
        || !words.get(last).leadsTo(text, words.get(last + 1))
        || !Titles.isName(text, words.get(last), words.get(last + 1))) {
      return at;
    }
    int end = nameEnd(text, words, last + 1);
    Word title = words.get(at);
    String shown = text.substring(title.start(), words.get(last + 1).start());
    found.accept(
        new Leak(
            LeakKind.NAME,
            title.start(),
            words.get(end).end(),
            Mask.word(shown, words.get(last + 1).text())));
    return end;
  }

  /// "Ahmad bin Slamet": both sides are names.
  private static int patronymic(String text, List<Word> words, int at, Consumer<Leak> found) {
    if (!Titles.isPatronymic(words.get(at)) || at + 1 >= words.size()) {
      return at;
    }
    boolean before =
        at > 0 && words.get(at - 1).isCapital() && words.get(at - 1).leadsTo(text, words.get(at));
    Word next = words.get(at + 1);
    if (!words.get(at).leadsTo(text, next) || !before && !next.isCapital()) {
      return at;
    }
    int end = nameEnd(text, words, at + 1);
    int start = before ? words.get(at - 1).start() : words.get(at).start();
    found.accept(
        new Leak(
            LeakKind.NAME,
            start,
            words.get(end).end(),
            Mask.word(words.get(at).text(), next.text())));
    return end;
  }

  /// The last word of a name that begins here: capitalised words that no common word interrupts.
  private static int nameEnd(String text, List<Word> words, int first) {
    int end = first;
    while (end + 1 < words.size()
        && end - first + 1 < LONGEST_NAME
        && words.get(end).leadsTo(text, words.get(end + 1))
        && (Titles.isPatronymic(words.get(end + 1))
            || words.get(end + 1).isCapital() && !CommonWords.isCommon(words.get(end + 1)))) {
      end++;
    }
    return end;
  }
}
