package id.telaah.privacy;

import id.telaah.privacy.Digits.Group;
import java.util.ArrayList;
import java.util.List;

/// Numbers that stand beside each other without being one number: dates, decimals, region codes.
final class DigitShapes {
  private DigitShapes() {}

  /// The run cut where a date, a decimal or a region code stands; those parts are left out.
  static List<List<Group>> withoutHarmless(String text, List<Group> run) {
    List<List<Group>> parts = new ArrayList<>();
    List<Group> part = new ArrayList<>();
    for (int at = 0; at < run.size(); at++) {
      int harmless = harmlessAt(text, run, at);
      if (harmless == 0) {
        part.add(run.get(at));
      } else {
        parts.add(part);
        part = new ArrayList<>();
        at += harmless - 1;
      }
    }
    parts.add(part);
    return parts;
  }

  /// How many groups from here on are a date, a decimal or a region code; 0 where none begins.
  private static int harmlessAt(String text, List<Group> run, int at) {
    if (isChained(text, run, at - 1)) {
      return 0;
    }
    if (isRegion(text, run, at)) {
      return 4;
    }
    if (isDate(text, run, at)) {
      return 3;
    }
    return isDecimal(text, run, at) ? 2 : 0;
  }

  private static boolean isDecimal(String text, List<Group> run, int at) {
    return gap(text, run, at).equals(".")
        && run.get(at).length() <= 3
        && run.get(at + 1).length() <= 2
        && !isChained(text, run, at + 1);
  }

  private static boolean isDate(String text, List<Group> run, int at) {
    String gap = gap(text, run, at);
    if (!isMark(gap) || !gap.equals(gap(text, run, at + 1)) || isChained(text, run, at + 2)) {
      return false;
    }
    int first = run.get(at).number();
    int last = run.get(at + 2).number();
    return isMonth(run.get(at + 1).number())
        && (isDay(first) && isYear(last) || isYear(first) && isDay(last));
  }

  private static boolean isRegion(String text, List<Group> run, int at) {
    for (int part = 0; part < 3; part++) {
      if (!gap(text, run, at + part).equals(".") || run.get(at + part).length() != 2) {
        return false;
      }
    }
    return run.get(at + 3).length() == 4 && !isChained(text, run, at + 3);
  }

  /// What stands between a group and the next; empty at the run's ends.
  private static String gap(String text, List<Group> run, int at) {
    return at < 0 || at + 1 >= run.size()
        ? ""
        : text.substring(run.get(at).end(), run.get(at + 1).start());
  }

  private static boolean isChained(String text, List<Group> run, int at) {
    return isMark(gap(text, run, at));
  }

  private static boolean isMark(String gap) {
    return gap.length() == 1 && ".-/".contains(gap);
  }

  static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }
}
