package id.telaah.growth;

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
    ChartKind kind, Child child, Axis x, Axis y, List<Curve> curves, Marks marks) {
  /// The charts' lengths. Each leaves room for the months to come: a newborn's marks would else
  /// stand on one another, and from one year on the change to height can be seen coming.
  private static final List<Span> SPANS =
      List.of(new Span(4, 6), new Span(11, 15), new Span(24, 27), new Span(60, 60));

  private static final List<Double> LENGTHS_CM = List.of(65.0, 90.0, 110.0);
  private static final double ROOM_CM = 5;

  /// Where the standard's lines begin.
  private static final double LEAST_CM = 45;

  private static final double STEP_DAY = 730.5;

  /// How far a mark may stretch the chart, as a part of the space between the outer lines; what is
  /// farther is set at the edge.
  private static final double STRETCH = 0.25;

  /// A chart that is that long while the child is not older than that.
  private record Span(int oldestMonth, int months) {
    boolean holds(double days) {
      return days <= oldestMonth * Age.DAYS_PER_MONTH;
    }
  }

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

  /// Plans the chart of an indicator at the child's present age.
  public static ChartPlan of(Indicator indicator, GrowthCourse course) {
    return of(ChartKind.present(indicator, course), course);
  }

  /// Plans a chart; measurings that say nothing about the indicator are left out.
  public static ChartPlan of(ChartKind kind, GrowthCourse course) {
    if (kind.indicator() == Indicator.WEIGHT_FOR_LENGTH) {
      return overLength(kind, course);
    }
    double oldest = course.measurings().isEmpty() ? 0 : course.measurings().getLast().age().days();
    int months =
        SPANS.stream().filter(it -> it.holds(oldest)).findFirst().orElse(SPANS.getLast()).months();
    Axis days = Axis.ofMonths(months);
    List<Curve> curves = Curve.overAge(kind.indicator(), course.child().sex(), days);
    return planned(kind, course, days, curves, course.measurings());
  }

  public Indicator indicator() {
    return kind.indicator();
  }

  /// Where the standard changes from lying to standing, on the age axis; empty where the chart has
  /// no such place.
  public OptionalDouble step() {
    return Curve.steps(indicator()) && x.holds(STEP_DAY)
        ? OptionalDouble.of(STEP_DAY)
        : OptionalDouble.empty();
  }

  /// Weight over length, or over height, with the measurings that are read by it.
  private static ChartPlan overLength(ChartKind kind, GrowthCourse course) {
    boolean byHeight = kind.byHeight();
    List<Measuring> read =
        course.measurings().stream().filter(it -> it.age().byHeight() == byHeight).toList();
    double[] lengths =
        read.stream()
            .mapToDouble(it -> it.stature(it.age()))
            .filter(it -> !Double.isNaN(it))
            .toArray();
    double shortest = DoubleStream.of(lengths).min().orElse(LEAST_CM);
    double longest = DoubleStream.of(lengths).max().orElse(LEAST_CM);
    Axis cm =
        byHeight
            ? Axis.covering(65, 120)
            : Axis.covering(Math.min(LEAST_CM, shortest), lengthsTo(longest));
    return planned(kind, course, cm, Curve.overLength(course.child().sex(), byHeight, cm), read);
  }

  private static double lengthsTo(double longestCm) {
    return LENGTHS_CM.stream()
        .filter(it -> longestCm <= it - ROOM_CM)
        .findFirst()
        .orElse(LENGTHS_CM.getLast());
  }

  private static ChartPlan planned(
      ChartKind kind, GrowthCourse course, Axis x, List<Curve> curves, List<Measuring> read) {
    Child child = course.child();
    Series series = new Series(kind.indicator(), course, x);
    List<Mark> actual = series.marks(read, it -> Optional.of(it.age()));
    List<Mark> corrected = series.marks(read, it -> child.at(it.age()).corrected());
    Axis y = vertical(curves, Stream.concat(actual.stream(), corrected.stream()));
    Marks within = new Marks(within(actual, y), within(corrected, y));
    return new ChartPlan(kind, child, x, y, curves, within);
  }

  /// The child's measurings as marks of one chart.
  private record Series(Indicator indicator, GrowthCourse course, Axis x) {
    List<Mark> marks(List<Measuring> measurings, Function<Measuring, Optional<Age>> readAt) {
      return measurings.stream()
          .flatMap(
              it -> readAt.apply(it).flatMap(age -> Mark.of(indicator, course, it, age)).stream())
          .filter(it -> x.holds(it.at().x()))
          .toList();
    }
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
