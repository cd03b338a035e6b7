package id.telaah.growth;

import java.util.ArrayList;
import java.util.List;

/// A line of equal z-score, as points to be joined.
///
/// Where a standard changes from length to height, each side is a curve of its own, so that no line
/// is ever drawn through the step.
///
/// @param sd the z-score: −3, −2, 0, 2, 3, on some charts also −1 and 1
/// @param labelled whether the label stands at this curve's right end: true for the last one of a
///   z-score
/// @param points from left to right, in the units of the axes
public record Curve(int sd, boolean labelled, List<Point> points) {
  private static final List<Integer> LINES = List.of(3, 2, 0, -2, -3);
  private static final List<Integer> LINES_WITH_ONE = List.of(3, 2, 1, 0, -1, -2, -3);
  private static final int DAYS_APART = 7;
  private static final int FIRST_WEEKS = 28;
  private static final int LAST_LENGTH_DAY = 730;

  /// A place on the chart.
  public record Point(double x, double y) {}

  public Curve {
    points = List.copyOf(points);
  }

  /// The place of the label.
  public Point end() {
    return points.getLast();
  }

  /// The lines of a chart over age.
  static List<Curve> overAge(Indicator indicator, Sex sex, Axis days) {
    LmsTable table = table(indicator);
    int last = (int) Math.min(table.last(), days.max());
    List<Curve> curves = new ArrayList<>();
    for (int sd : lines(indicator)) {
      if (steps(indicator) && last > LAST_LENGTH_DAY) {
        curves.add(new Curve(sd, false, points(table, sex, table.first(), LAST_LENGTH_DAY, sd)));
        curves.add(new Curve(sd, true, points(table, sex, LAST_LENGTH_DAY + 1, last, sd)));
      } else {
        curves.add(new Curve(sd, true, points(table, sex, table.first(), last, sd)));
      }
    }
    return curves;
  }

  /// The lines of the chart of weight over length or height.
  static List<Curve> overLength(Sex sex, boolean byHeight, Axis cm) {
    LmsTable table = Standards.WEIGHT_FOR_LENGTH.table(byHeight);
    List<Curve> curves = new ArrayList<>();
    for (int sd : LINES_WITH_ONE) {
      List<Point> points = new ArrayList<>();
      for (int key = table.first(); key <= Math.min(table.last(), cm.max() * 10); key += 10) {
        points.add(new Point(key / 10.0, table.at(sex, key).valueAt(sd)));
      }
      curves.add(new Curve(sd, true, points));
    }
    return curves;
  }

  /// Whether the indicator's standard changes from length to height at 24 months.
  static boolean steps(Indicator indicator) {
    return indicator == Indicator.LENGTH_FOR_AGE || indicator == Indicator.BMI_FOR_AGE;
  }

  private static List<Point> points(LmsTable table, Sex sex, int first, int last, int sd) {
    List<Point> points = new ArrayList<>();
    for (int day = first; day < last; day += day < FIRST_WEEKS ? 2 : DAYS_APART) {
      points.add(new Point(day, table.at(sex, day).valueAt(sd)));
    }
    points.add(new Point(last, table.at(sex, last).valueAt(sd)));
    return points;
  }

  private static List<Integer> lines(Indicator indicator) {
    return switch (indicator) {
      case WEIGHT_FOR_LENGTH, BMI_FOR_AGE, ARM_FOR_AGE -> LINES_WITH_ONE;
      default -> LINES;
    };
  }

  private static LmsTable table(Indicator indicator) {
    return switch (indicator) {
      case LENGTH_FOR_AGE -> Standards.LENGTH.table();
      case WEIGHT_FOR_AGE -> Standards.WEIGHT.table();
      case BMI_FOR_AGE -> Standards.BMI.table();
      case HEAD_FOR_AGE -> Standards.HEAD.table();
      case ARM_FOR_AGE -> Standards.ARM.table();
      case WEIGHT_FOR_LENGTH -> throw new IllegalArgumentException("not over age");
    };
  }
}
