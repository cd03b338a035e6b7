package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;

/// Finds names by the title before them: "Ny. S", "Bu Bidan Sri", "an. budi", "bernama Siti", and
/// by bin or binti between two of them.
final class NameDetector implements Detector {
  private static final int LONGEST_NAME = 5;

  @Override
  public boolean concerns(Passage passage) {
    return !passage.words().isEmpty();
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    List<Word> words = passage.words();
    BareNames.scan(passage, found);
    if (!passage.has(Cue.TITLE)) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      if (passage.is(at, Cue.TITLE)) {
        int next = Titles.isPatronymic(words.get(at)) ? at : titled(text, words, at, found);
        at = next == at ? patronymic(text, words, at, found) : next;
      }
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
    int apart = apart(text, words, last);
    if (apart > 0) {
      found.accept(leak(text, words, at, apart, nameEnd(text, words, apart)));
      return apart;
    }
    if (last + 1 >= words.size()
        || !leads(text, words.get(last), words.get(last + 1))
        || Titles.isHonour(words.get(at)) && BareNames.isFacility(text, words, at)
        || !Titles.isName(text, words.get(last), words.get(last + 1))) {
      return at;
    }
    int end = nameEnd(text, words, last + 1);
    found.accept(leak(text, words, at, last + 1, end));
    return end;
  }

  /// Also over the end of a line, after what is never a word of its own: "Ny." / "Siti".
  private static boolean leads(String text, Word title, Word next) {
    return title.leadsTo(text, next)
        || Titles.isSure(title) && next.isCapital() && title.leadsOverLine(text, next);
  }

  private static Leak leak(String text, List<Word> words, int title, int name, int end) {
    int start = words.get(title).start();
    String shown = text.substring(start, words.get(name).start());
    return new Leak(
        LeakKind.NAME, start, words.get(end).end(), Mask.word(shown, words.get(name).text()));
  }

  /// The word of a name set apart by a comma or a bracket: "anak kedua, Rizki,", "ibu (Siti)"; 0
  /// where there is none.
  private static int apart(String text, List<Word> words, int title) {
    if (!Titles.isPerson(words.get(title))) {
      return 0;
    }
    int last = title;
    while (last + 1 < words.size()
        && last - title < 2
        && words.get(last).standsBefore(text, words.get(last + 1))
        && Titles.isOrdinal(words.get(last + 1))) {
      last++;
    }
    if (last + 1 >= words.size() || !words.get(last).opens(text, words.get(last + 1))) {
      return 0;
    }
    Word next = words.get(last + 1);
    boolean name =
        GivenNames.contains(next) && (next.isCapital() || GivenNames.isSure(next.lower()));
    return name && !CommonWords.isCommon(next) ? last + 1 : 0;
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
