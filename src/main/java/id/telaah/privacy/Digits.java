package id.telaah.privacy;

import java.util.ArrayList;
import java.util.List;

/// The numbers of a text as groups of digits, and the runs of groups that one number could be
/// spread over: `3375 0112.0596-0003`.
final class Digits {
  private static final String SEPARATORS = " \t\n\r.-/_()'*|";

  /// Separators that one number is broken by: at most so many in a row.
  private static final int WIDEST_GAP = 3;

  private static final int WIDEST_LINE_END = 12;

  private Digits() {}

  /// Digits without anything between.
  ///
  /// @param digits as 0 to 9, whatever the script they were written in
  record Group(int start, int end, String digits) {
    int length() {
      return digits.length();
    }

    int number() {
      return length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
  }

  /// Runs of groups with nothing but separators between, in reading order.
  static List<List<Group>> runs(String text) {
    List<List<Group>> runs = new ArrayList<>();
    List<Group> run = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        Group group = groupAt(text, at);
        if (!run.isEmpty() && !isGap(text, run.getLast().end(), group.start())) {
          runs.add(run);
          run = new ArrayList<>();
        }
        run.add(group);
        at = group.end() - 1;
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static Group groupAt(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      digits.append((char) ('0' + Character.digit(text.charAt(end), 10)));
      end++;
    }
    return new Group(start, end, digits.toString());
  }

  private static boolean isGap(String text, int from, int to) {
    if (to - from > WIDEST_GAP && !isLineEnd(text, from, to)) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (SEPARATORS.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// A number that goes on in the next line may be indented there.
  private static boolean isLineEnd(String text, int from, int to) {
    int end = text.indexOf('\n', from);
    return to - from <= WIDEST_LINE_END && end >= 0 && end < to;
  }

  /// The digits of several groups in a row.
  static String joined(List<Group> groups) {
    StringBuilder digits = new StringBuilder();
    groups.forEach(group -> digits.append(group.digits()));
    return digits.toString();
  }
}
