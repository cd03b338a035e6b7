package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names under which people are on social networks: `@siti_aminah`.
final class AccountDetector implements Detector {
  private static final Pattern PATTERN =
      Pattern.compile("(?<![\\p{L}\\p{N}._%+\\-])@(\\p{L}[\\p{L}\\p{N}._]{2,30}+)");

  @Override
  public boolean concerns(Passage passage) {
    return passage.hasAt();
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    Matcher matcher = PATTERN.matcher(text);
    while (matcher.find()) {
      found.accept(
          new Leak(
              LeakKind.NAME, matcher.start(), matcher.end(), Mask.word("@", matcher.group(1))));
    }
  }
}
