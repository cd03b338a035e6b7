package id.telaah.growth;

import java.util.ArrayList;
import java.util.List;

/// One axis of a growth chart, in the unit of its measure (age in days).
///
/// @param ticks from the least to the greatest
public record Axis(double min, double max, List<Tick> ticks) {
  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50};
  private static final int MOST_STEPS = 10;

  /// A tick.
  ///
  /// @param at place on the axis
  /// @param number what to write there: the months of an age axis, else the measure itself
  /// @param labelled whether the number is written, or only the tick drawn
  public record Tick(double at, double number, boolean labelled) {}

  public Axis {
    ticks = List.copyOf(ticks);
  }

  /// Age in days from birth, with a tick every month or every third; each of a short axis is
  /// labelled, else about every third.
  ///
  /// @param months length of the axis
  static Axis ofMonths(int months) {
    int step = months > 36 ? 3 : 1;
    int labelled = months > 36 ? 6 : months > 6 ? 3 : 1;
    List<Tick> ticks = new ArrayList<>();
    for (int month = 0; month <= months; month += step) {
      ticks.add(new Tick(month * Age.DAYS_PER_MONTH, month, month % labelled == 0));
    }
    return new Axis(0, months * Age.DAYS_PER_MONTH, ticks);
  }

  /// A measure from a round number at or below the least value to one at or above the greatest.
  static Axis covering(double least, double greatest) {
    double step = step(greatest - least);
    double min = Math.floor(least / step) * step;
    double max = Math.ceil(greatest / step) * step;
    List<Tick> ticks = new ArrayList<>();
    int count = (int) Math.round((max - min) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add(new Tick(min + i * step, min + i * step, true));
    }
    return new Axis(min, max, ticks);
  }

  private static double step(double span) {
    for (double step : STEPS) {
      if (span / step <= MOST_STEPS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  boolean holds(double value) {
    return value >= min && value <= max;
  }

  double nearest(double value) {
    return Math.clamp(value, min, max);
  }
}
