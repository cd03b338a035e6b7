package id.telaah.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text in plain letters: digits of every script, full-width and mathematical forms, and letters
/// that look like Latin ones are brought to those, invisible characters are left out; each keeps
/// its place in the text it came from.
///
/// @param starts for each character, where in the original it begins; null where nothing changed
/// @param ends for each character, where in the original it ends; null where nothing changed
record Plain(String text, int @Nullable [] starts, int @Nullable [] ends) {
  private static final char FIRST_FOREIGN = 0x80;

  /// Greek and Cyrillic letters drawn like Latin ones, and those.
  private static final String DRAWN_ALIKE = "аеорсухіјѕАВЕКМНОРСТХІЅοΑΒΕΖΗΙΚΜΝΟΡΤΧ";

  private static final String LATIN = "aeopcyxijsABEKMHOPCTXISoABEZHIKMNOPTX";

  private static final String DASHES = "‐‑‒–—―−﹘﹣－";
  private static final String APOSTROPHES = "’‘ʼ`´＇";

  static Plain of(String text) {
    int foreign = 0;
    while (foreign < text.length() && text.charAt(foreign) < FIRST_FOREIGN) {
      foreign++;
    }
    return foreign == text.length() ? new Plain(text, null, null) : new Making(text).plain();
  }

  boolean isSame() {
    return starts == null;
  }

  int start(int at) {
    return starts == null ? at : starts[at];
  }

  /// @param at after the last character, at least 1
  int end(int at) {
    return ends == null ? at : ends[at - 1];
  }

  /// A text on its way to plain letters.
  private static final class Making {
    private final String from;
    private final StringBuilder to = new StringBuilder();
    private int[] starts;
    private int[] ends;

    Making(String from) {
      this.from = from;
      starts = new int[from.length() + 16];
      ends = new int[from.length() + 16];
    }

    Plain plain() {
      for (int at = 0; at < from.length(); ) {
        int letter = from.codePointAt(at);
        int next = at + Character.charCount(letter);
        if (letter < FIRST_FOREIGN) {
          put((char) letter, at, next);
        } else {
          foreign(letter, at, next);
        }
        at = next;
      }
      int length = to.length();
      return new Plain(to.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private void foreign(int letter, int at, int next) {
      int digit = Character.digit(letter, 10);
      if (digit >= 0) {
        put((char) ('0' + digit), at, next);
      } else if (isInvisible(letter)) {
        return;
      } else if (Character.isSpaceChar(letter)) {
        put(letter == 0x2028 || letter == 0x2029 ? '\n' : ' ', at, next);
      } else if (DASHES.indexOf(letter) >= 0) {
        put('-', at, next);
      } else if (APOSTROPHES.indexOf(letter) >= 0) {
        put('\'', at, next);
      } else if (DRAWN_ALIKE.indexOf(letter) >= 0) {
        put(LATIN.charAt(DRAWN_ALIKE.indexOf(letter)), at, next);
      } else if (letter >= 0x2070) {
        String folded = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        folded.chars().forEach(one -> put((char) one, at, next));
      } else {
        put((char) letter, at, next);
      }
    }

    /// Zero-width and direction marks, soft hyphens, variation selectors, lone accents.
    private static boolean isInvisible(int letter) {
      int type = Character.getType(letter);
      return type == Character.FORMAT || type == Character.NON_SPACING_MARK || letter == 0x115F;
    }

    private void put(char letter, int start, int end) {
      if (to.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[to.length()] = start;
      ends[to.length()] = end;
      to.append(letter);
    }
  }
}
