package id.telaah.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A growth chart before it is drawn: axes, lines and the child's marks in the units of the
/// measures, the same for screen and paper.
///
/// A drawer joins [Marks#actual] by a line and sets a cross at each of [Marks#corrected], writes
/// the SD at the right end of every labelled curve, and notes [#step] where there is one. Words
/// come from [ChartWords].
///
/// @param x age in days, or length in centimetres on the weight-for-length chart
/// @param y the measure: cm, kg, kg/m²
/// @param curves lines of equal z-score, from the top down
public record ChartPlan(
    Indicator indicator, Child child, Axis x, Axis y, List<Curve> curves, Marks marks) {
  /// The young chart goes a little over two years, so that the change to height can be seen coming.
  private static final int YOUNG_MONTHS = 27;

  private static final int ALL_MONTHS = 60;
  private static final double SHORT_CM = 85;
  private static final double STEP_DAY = 730.5;

  /// How far a mark may stretch the chart, as a part of the space between the outer lines; what is
  /// farther is set at the edge.
  private static final double STRETCH = 0.25;

  /// The child's marks, by age.
  ///
  /// @param actual at the actual age, to be joined
  /// @param corrected at the corrected age of a preterm child, crosses
  public record Marks(List<Mark> actual, List<Mark> corrected) {
    public Marks {
      actual = List.copyOf(actual);
      corrected = List.copyOf(corrected);
    }
  }

  public ChartPlan {
    curves = List.copyOf(curves);
  }

  /// Plans a chart; measurings that say nothing about the indicator are left out.
  public static ChartPlan of(Indicator indicator, Child child, List<Measuring> measurings) {
    double oldest = measurings.stream().mapToDouble(it -> it.age().days()).max().orElse(0);
    if (indicator == Indicator.WEIGHT_FOR_LENGTH) {
      return overLength(child, measurings, Age.ofDays(oldest).byHeight());
    }
    Axis days = Axis.ofMonths(oldest <= STEP_DAY ? YOUNG_MONTHS : ALL_MONTHS);
    List<Curve> curves = Curve.overAge(indicator, child.sex(), days);
    return planned(indicator, child, days, curves, measurings);
  }

  /// Where the standard changes from lying to standing, on the age axis; empty where the chart has
  /// no such place.
  public OptionalDouble step() {
    return Curve.steps(indicator) ? OptionalDouble.of(STEP_DAY) : OptionalDouble.empty();
  }

  /// Weight over length, or over height: of the two standards the one of the child's present age.
  private static ChartPlan overLength(Child child, List<Measuring> measurings, boolean byHeight) {
    List<Measuring> read =
        measurings.stream().filter(it -> it.age().byHeight() == byHeight).toList();
    double longest = read.stream().mapToDouble(it -> it.stature(it.age())).max().orElse(0);
    Axis cm = byHeight ? Axis.covering(65, 120) : Axis.covering(45, longest > SHORT_CM ? 110 : 90);
    List<Curve> curves = Curve.overLength(child.sex(), byHeight, cm);
    return planned(Indicator.WEIGHT_FOR_LENGTH, child, cm, curves, read);
  }

  private static ChartPlan planned(
      Indicator indicator, Child child, Axis x, List<Curve> curves, List<Measuring> measurings) {
    List<Measuring> byAge =
        measurings.stream().sorted(Comparator.comparingDouble(it -> it.age().days())).toList();
    List<Mark> actual = marks(indicator, child.sex(), x, byAge, it -> Optional.of(it.age()));
    List<Mark> corrected =
        marks(indicator, child.sex(), x, byAge, it -> child.at(it.age()).corrected());
    Axis y = vertical(curves, Stream.concat(actual.stream(), corrected.stream()));
    Marks within = new Marks(within(actual, y), within(corrected, y));
    return new ChartPlan(indicator, child, x, y, curves, within);
  }

  private static List<Mark> marks(
      Indicator indicator,
      Sex sex,
      Axis x,
      List<Measuring> measurings,
      Function<Measuring, Optional<Age>> readAt) {
    return measurings.stream()
        .flatMap(it -> readAt.apply(it).flatMap(age -> Mark.of(indicator, sex, it, age)).stream())
        .filter(it -> x.holds(it.at().x()))
        .toList();
  }

  private static Axis vertical(List<Curve> curves, Stream<Mark> marks) {
    double[] lines =
        curves.stream().flatMap(it -> it.points().stream()).mapToDouble(Curve.Point::y).toArray();
    double least = DoubleStream.of(lines).min().orElseThrow();
    double greatest = DoubleStream.of(lines).max().orElseThrow();
    double room = (greatest - least) * STRETCH;
    double[] values = marks.mapToDouble(it -> it.at().y()).toArray();
    double lowest = DoubleStream.of(values).min().orElse(least);
    double highest = DoubleStream.of(values).max().orElse(greatest);
    return Axis.covering(
        Math.max(0, Math.clamp(lowest, least - room, least)),
        Math.clamp(highest, greatest, greatest + room));
  }

  private static List<Mark> within(List<Mark> marks, Axis y) {
    return marks.stream().map(it -> y.holds(it.at().y()) ? it : it.atEdge(y)).toList();
  }
}
