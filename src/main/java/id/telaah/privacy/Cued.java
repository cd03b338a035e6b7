package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tries a pattern only where a word stands that it can begin with.
final class Cued {
  /// No identifier with its cue is longer.
  private static final int LONGEST = 220;

  private Cued() {}

  /// Tells each match that begins with a word of the cue.
  static void find(Passage passage, int cue, Pattern pattern, Consumer<Matcher> found) {
    String text = passage.text();
    Matcher matcher = pattern.matcher(text);
    for (int i = 0; i < passage.words().size(); i++) {
      if (passage.is(i, cue)) {
        int start = passage.words().get(i).start();
        matcher.region(start, Math.min(text.length(), start + LONGEST));
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.lookingAt()) {
          found.accept(matcher);
        }
      }
    }
  }
}
