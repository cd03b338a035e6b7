package id.telaah.privacy;

import id.telaah.privacy.Digits.Group;
import java.util.List;
import java.util.function.Consumer;

/// Finds NIK, KK, NIP, JKN and telephone numbers by their digits alone.
final class NumberDetector implements Detector {
  /// Digits in a row that the shortest number can have.
  private static final int FEWEST = 8;

  private static final int NIK = 16;
  private static final int NIP = 18;
  private static final int JKN = 13;

  @Override
  public boolean concerns(Passage passage) {
    return passage.longestRun() >= FEWEST;
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    for (List<Group> run : Digits.runs(text)) {
      run.forEach(group -> scanWhole(text, group, found));
      DigitShapes.withoutHarmless(text, run).forEach(part -> scanSpread(text, part, found));
    }
  }

  private static void scanWhole(String text, Group group, Consumer<Leak> found) {
    String digits = group.digits();
    if (Phones.isNumber(digits)) {
      found.accept(new Leak(LeakKind.PHONE, group.start(), group.end(), Mask.digits(digits, 4, 2)));
    } else if (digits.length() >= JKN && !isFraction(text, group)) {
      found.accept(leak(digits, group.start(), group.end()));
    }
  }

  /// A spreadsheet's `-3.0499999999999998` is no identity number, unless it looks like one.
  private static boolean isFraction(String text, Group group) {
    int mark = group.start() - 1;
    return mark > 0
        && ".,".indexOf(text.charAt(mark)) >= 0
        && Character.isDigit(text.charAt(mark - 1))
        && !isPlausibleNik(group.digits());
  }

  private static void scanSpread(String text, List<Group> part, Consumer<Leak> found) {
    for (int from = 0; from < part.size(); from++) {
      int to = spreadFrom(text, part, from);
      if (to > from + 1) {
        List<Group> groups = part.subList(from, to);
        String digits = Digits.joined(groups);
        found.accept(leak(digits, groups.getFirst().start(), groups.getLast().end()));
        from = to - 1;
      }
    }
  }

  /// Where a number that is spread over groups from here on ends; 0 where there is none.
  private static int spreadFrom(String text, List<Group> part, int from) {
    int phone = Phones.spread(text, part, from);
    if (phone > 0) {
      return phone;
    }
    int digits = 0;
    for (int to = from; to < part.size() && digits < NIP; to++) {
      digits += part.get(to).length();
      List<Group> groups = part.subList(from, to + 1);
      if (digits == NIK && isSpreadNik(groups)
          || digits == NIP && isSpreadNip(groups)
          || digits == JKN && groups.getFirst().digits().startsWith("000")) {
        return to + 1;
      }
    }
    return 0;
  }

  private static boolean isSpreadNik(List<Group> groups) {
    boolean years = groups.stream().allMatch(group -> DigitShapes.isYear(group.number()));
    boolean blocks = groups.stream().allMatch(group -> group.length() >= 3);
    return blocks && !years || isPlausibleNik(Digits.joined(groups));
  }

  private static boolean isSpreadNip(List<Group> groups) {
    return groups.size() == 4
        && groups.get(0).length() == 8
        && groups.get(1).length() == 6
        && groups.get(2).length() == 1;
  }

  /// Province 11 to 96, then regency, district, day (+40 for women), month.
  static boolean isPlausibleNik(String digits) {
    if (digits.length() != NIK) {
      return false;
    }
    int province = Integer.parseInt(digits.substring(0, 2));
    int day = Integer.parseInt(digits.substring(6, 8)) % 40;
    int month = Integer.parseInt(digits.substring(8, 10));
    return province >= 11 && province <= 96 && DigitShapes.isDay(day) && DigitShapes.isMonth(month);
  }

  private static Leak leak(String digits, int start, int end) {
    if (Phones.isNumber(digits)) {
      return new Leak(LeakKind.PHONE, start, end, Mask.digits(digits, 4, 2));
    }
    return switch (digits.length()) {
      case JKN -> new Leak(LeakKind.INSURANCE_NUMBER, start, end, Mask.digits(digits, 3, 2));
      // A NIP begins with the birth date, so only its end may show.
      case NIP -> new Leak(LeakKind.CIVIL_SERVANT_NUMBER, start, end, Mask.digits(digits, 0, 3));
      default -> new Leak(LeakKind.IDENTITY_NUMBER, start, end, Mask.digits(digits, 4, 4));
    };
  }
}
