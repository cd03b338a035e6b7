package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds e-mail addresses, walking outwards from each `@`.
final class EmailDetector implements Detector {
  private static final int LONGEST_PART = 100;

  /// Written so that no machine sees it: `bidan(at)contoh.com`, `siti at contoh dot com`.
  private static final Pattern SAID =
      Pattern.compile(
          "[\\p{L}\\d._-]{2,40}+(?:\\s?[\\[(]\\s?(?:at|et)\\s?[\\])]\\s?|\\sat\\s)[\\p{L}\\d-]{2,40}+"
              + "\\s?(?:\\.|\\bdot\\b|\\btitik\\b)\\s?\\p{L}{2,10}",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean concerns(Passage passage) {
    return passage.hasAt() || passage.has(Cue.AT);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    if (passage.has(Cue.AT)) {
      Matcher said = SAID.matcher(text);
      while (said.find()) {
        found.accept(new Leak(LeakKind.EMAIL, said.start(), said.end(), Mask.whole()));
      }
    }
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > 0 && at - start < LONGEST_PART && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST_PART && isPart(text.charAt(end))) {
        end++;
      }
      if (start < at && text.substring(at, end).matches("@[^.@]+\\.[\\p{L}.]*\\p{L}{2,}\\.*")) {
        found.accept(
            new Leak(
                LeakKind.EMAIL, start, end, Mask.word("", text.substring(start, at)) + "@****"));
      }
    }
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter) || "._%+-".indexOf(letter) >= 0;
  }
}
