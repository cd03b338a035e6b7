package id.telaah.privacy;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers broken up so that their digits alone no longer show them: `3375 O1…`, blocks
/// parted by commas or words, landlines.
final class BrokenNumberDetector implements Detector {
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\dOoIl](?:[ .\\-]{0,2}+[\\dOoIl]){15}(?![\\p{L}\\p{N}])");

  private static final Pattern LISTED =
      Pattern.compile("(?<!\\d)\\d{4}(?:[,;]\\s?\\d{4}){3}(?!\\d)");

  private static final Pattern JOINED =
      Pattern.compile("(?<!\\d)\\d(?:[ .\\-]?\\d){5,13}\\s(?:dan|lalu|terus)\\s\\d{2,8}(?!\\d)");

  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?<!\\d)(?:\\(0\\d{2,3}\\)\\s?|0\\d{2,3}-)\\d{3,4}[ \\-]?\\d{2,4}(?![\\d/\\-])");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Override
  public void scan(String text, Consumer<Leak> found) {
    identity(LETTERED.matcher(text), LETTER, found);
    identity(JOINED.matcher(text), DIGIT, found);
    Matcher listed = LISTED.matcher(text);
    while (listed.find()) {
      boolean years =
          Arrays.stream(listed.group().split("\\D+"))
              .mapToInt(Integer::parseInt)
              .allMatch(DigitShapes::isYear);
      if (!years) {
        found.accept(leak(LeakKind.IDENTITY_NUMBER, listed, 4));
      }
    }
    Matcher landline = LANDLINE.matcher(text);
    while (landline.find()) {
      found.accept(leak(LeakKind.PHONE, landline, 2));
    }
  }

  private static void identity(Matcher matcher, Pattern needed, Consumer<Leak> found) {
    while (matcher.find()) {
      if (needed.matcher(matcher.group()).find()
          && NumberDetector.isPlausibleNik(digits(matcher))) {
        found.accept(leak(LeakKind.IDENTITY_NUMBER, matcher, 4));
      }
    }
  }

  private static Leak leak(LeakKind kind, Matcher matcher, int shown) {
    return new Leak(
        kind, matcher.start(), matcher.end(), Mask.digits(digits(matcher), shown, shown));
  }

  /// Letters that are drawn like digits count as those.
  private static String digits(Matcher matcher) {
    return matcher.group().replaceAll("[Oo]", "0").replaceAll("[Il]", "1").replaceAll("\\D", "");
  }
}
