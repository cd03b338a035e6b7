package id.telaah.privacy;

import id.telaah.privacy.Digits.Group;
import java.util.List;

/// What a mobile number looks like in Indonesia: 0, 62 or +62, then 8 and 7 to 11 digits more.
final class Phones {
  private static final int LONGEST = 13;

  private static final int SHORTEST_EVEN = 10;

  private Phones() {}

  /// Whether digits without anything between are a mobile number.
  static boolean isNumber(String digits) {
    int national = digits.startsWith("08") ? 1 : digits.startsWith("628") ? 2 : 0;
    if (digits.startsWith("6208")) {
      national = 3;
    }
    int rest = digits.length() - national;
    return national > 0 && rest >= 8 && rest <= 12;
  }

  /// Where a number spread over groups from this one on ends; 0 where none begins.
  static int spread(String text, List<Group> part, int from) {
    int even = evenly(part, from);
    if (even > 0 || !begins(text, part, from)) {
      return even;
    }
    StringBuilder digits = new StringBuilder();
    int end = 0;
    for (int to = from; to < part.size() && digits.length() < 14; to++) {
      digits.append(part.get(to).digits());
      if (to > from && isNumber(digits.toString())) {
        end = to + 1;
      }
    }
    return end;
  }

  /// A number written digit by digit or in pairs: `0 8 1 2 …`, `08 12 33 …`; 0 where none begins.
  private static int evenly(List<Group> part, int from) {
    int size = part.get(from).length();
    boolean begins =
        size == 1
            ? part.get(from).digits().equals("0")
                && from + 1 < part.size()
                && part.get(from + 1).digits().equals("8")
            : size == 2 && part.get(from).digits().equals("08");
    if (!begins) {
      return 0;
    }
    int end = from;
    int digits = 0;
    while (end < part.size() && part.get(end).length() == size && digits < LONGEST) {
      digits += size;
      end++;
    }
    return digits >= SHORTEST_EVEN ? end : 0;
  }

  /// `0812…`, or `0`, `62`, `+62` with a group beginning with 8 (or 08) after it.
  private static boolean begins(String text, List<Group> part, int from) {
    Group first = part.get(from);
    if (first.digits().startsWith("08") || first.digits().startsWith("628")) {
      return first.length() >= 3;
    }
    if (from + 1 >= part.size()) {
      return false;
    }
    Group next = part.get(from + 1);
    boolean mobile = next.digits().startsWith("8") || next.digits().startsWith("08");
    boolean plus = first.start() > 0 && text.charAt(first.start() - 1) == '+';
    return switch (first.digits()) {
      case "62" -> mobile && (plus || next.length() >= 3) || plus && next.digits().equals("0");
      case "0" -> mobile && next.length() >= 2;
      default -> false;
    };
  }
}
