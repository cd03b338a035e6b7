package id.telaah.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers broken up so that their digits alone no longer show them: `3375 O1…`, blocks
/// parted by commas or words, a spreadsheet's `3,37501E+15`, landlines.
final class BrokenNumberDetector implements Detector {
  /// Digits in a row that the shortest number can have.
  private static final int FEWEST = 8;

  private static final int FOURS = 4;
  private static final int NIK = 16;
  private static final int JKN = 13;
  private static final int SHORTEST_PHONE = 10;

  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\dOoIlSB|](?:[ .\\-]{0,2}+[\\dOoIlSB|]){9,17}(?![\\p{L}\\p{N}])");

  private static final Pattern LISTED =
      Pattern.compile("(?<!\\d)\\d{4}(?:[,;/|]\\s?\\d{4}){3}(?!\\d)");

  private static final Pattern JOINED =
      Pattern.compile(
          "(?<!\\d)\\d(?:["
              + " .\\-]?\\d){5,13}\\s(?:dan|lalu|terus|lanjut|sambung|strip)\\s\\d{2,8}(?!\\d)");

  private static final Set<String> JOINERS =
      Set.of("dan", "lalu", "terus", "lanjut", "sambung", "strip");

  private static final int LONGEST_BLOCK = 30;

  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?<!\\d)(?:\\(0\\d{2,3}\\)\\s?|0\\d{2,3}-)\\d{3,4}["
              + " \\-]?\\d{2,4}(?![\\d/\\-])|(?<![\\d.,/-])0[2-7]\\d{1,2}\\s\\d{6,8}(?![\\d.,/-])");

  /// What a spreadsheet makes of a long number: the digits are gone, the column was one of them.
  private static final Pattern SCIENTIFIC =
      Pattern.compile("(?<![\\d.,])\\d(?:[.,]\\d{1,15})?[Ee]\\s?\\+?\\s?(1\\d)(?!\\d)");

  private static final Pattern LETTER = Pattern.compile("\\p{L}|\\|");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Override
  public boolean concerns(Passage passage) {
    return passage.longestRun() >= FEWEST
        || passage.hasDrawnDigits()
        || passage.hasExponent()
        || passage.fours() >= FOURS;
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    if (passage.hasDrawnDigits()) {
      lettered(LETTERED.matcher(text), found);
    }
    if (passage.longestRun() >= FEWEST) {
      passage.words().forEach(word -> joined(text, word, found));
      landlines(text, found);
    }
    if (passage.fours() >= FOURS) {
      listed(LISTED.matcher(text), found);
    }
    if (passage.hasExponent()) {
      scientific(SCIENTIFIC.matcher(text), found);
    }
  }

  /// Landlines begin with a nought that no digit stands before.
  private static void landlines(String text, Consumer<Leak> found) {
    Matcher matcher = LANDLINE.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf('0'); at >= 0; at = text.indexOf('0', at + 1)) {
      int start = at > 0 && text.charAt(at - 1) == '(' ? at - 1 : at;
      if (matcher.region(start, text.length()).lookingAt()) {
        found.accept(leak(LeakKind.PHONE, matcher, 2));
      }
    }
  }

  /// Two blocks of digits with a word between: "33750141 0725 dan 0003".
  private static void joined(String text, Word word, Consumer<Leak> found) {
    if (word.start() < FEWEST
        || word.end() + 1 >= text.length()
        || !JOINERS.contains(word.lower())
        || !Character.isDigit(text.charAt(word.start() - 2))
        || !Character.isDigit(text.charAt(word.end() + 1))) {
      return;
    }
    Matcher matcher =
        JOINED
            .matcher(text)
            .region(
                Math.max(0, word.start() - LONGEST_BLOCK),
                Math.min(text.length(), word.end() + LONGEST_BLOCK))
            .useTransparentBounds(true);
    while (matcher.find()) {
      if (NumberDetector.isPlausibleNik(digits(matcher)) || Phones.isNumber(digits(matcher))) {
        found.accept(leak(LeakKind.IDENTITY_NUMBER, matcher, 4));
      }
    }
  }

  private static void lettered(Matcher matcher, Consumer<Leak> found) {
    while (matcher.find()) {
      String digits = digits(matcher);
      if (!LETTER.matcher(matcher.group()).find() || count(DIGIT, matcher.group()) < 4) {
        continue;
      }
      if (digits.length() == NIK && NumberDetector.isPlausibleNik(digits)) {
        found.accept(leak(LeakKind.IDENTITY_NUMBER, matcher, 4));
      } else if (digits.length() >= SHORTEST_PHONE && Phones.isNumber(digits)) {
        found.accept(leak(LeakKind.PHONE, matcher, 2));
      } else if (digits.length() == JKN && digits.startsWith("000")) {
        found.accept(leak(LeakKind.INSURANCE_NUMBER, matcher, 2));
      }
    }
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static void listed(Matcher matcher, Consumer<Leak> found) {
    while (matcher.find()) {
      boolean years =
          Arrays.stream(matcher.group().split("\\D+"))
              .mapToInt(Integer::parseInt)
              .allMatch(DigitShapes::isYear);
      if (!years) {
        found.accept(leak(LeakKind.IDENTITY_NUMBER, matcher, 4));
      }
    }
  }

  private static void scientific(Matcher matcher, Consumer<Leak> found) {
    while (matcher.find()) {
      int digits = Integer.parseInt(matcher.group(1)) + 1;
      LeakKind kind =
          switch (digits) {
            case 11, 12 -> LeakKind.PHONE;
            case 18 -> LeakKind.CIVIL_SERVANT_NUMBER;
            default -> LeakKind.IDENTITY_NUMBER;
          };
      found.accept(new Leak(kind, matcher.start(), matcher.end(), Mask.whole()));
    }
  }

  private static Leak leak(LeakKind kind, Matcher matcher, int shown) {
    return new Leak(
        kind, matcher.start(), matcher.end(), Mask.digits(digits(matcher), shown, shown));
  }

  /// Letters that are drawn like digits count as those.
  private static String digits(Matcher matcher) {
    StringBuilder digits = new StringBuilder();
    for (char letter : matcher.group().toCharArray()) {
      switch (letter) {
        case 'O', 'o' -> digits.append('0');
        case 'I', 'l', '|' -> digits.append('1');
        case 'S' -> digits.append('5');
        case 'B' -> digits.append('8');
        default -> {
          if (Character.isDigit(letter)) {
            digits.append(letter);
          }
        }
      }
    }
    return digits.toString();
  }
}
