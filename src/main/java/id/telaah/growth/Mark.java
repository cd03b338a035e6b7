package id.telaah.growth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One measuring on a chart.
///
/// @param at its place; moved to the chart's edge where [#outside]
/// @param readAt the age it stands at: actual, or corrected where the mark is a cross
/// @param reading score and category at that age; null where the standard has none
/// @param doubts why it is probably a mistake; none on the mark that does not count, where a
///   preterm child has two
/// @param outside whether the true value lies beyond the chart
public record Mark(
    Curve.Point at,
    Measuring measuring,
    Age readAt,
    @Nullable Reading reading,
    List<Doubt> doubts,
    boolean outside) {
  public Mark {
    doubts = List.copyOf(doubts);
  }

  /// A measuring set on the chart of an indicator, read at an age.
  ///
  /// @return empty where the indicator was not measured
  static Optional<Mark> of(
      Indicator indicator, GrowthCourse course, Measuring measuring, Age readAt) {
    OptionalDouble value = measuring.value(indicator, readAt);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean overLength = indicator == Indicator.WEIGHT_FOR_LENGTH;
    double x = overLength ? measuring.stature(readAt) : readAt.days();
    Reading reading =
        Reading.all(course.child().sex(), readAt, measuring.body()).stream()
            .filter(it -> it.indicator() == indicator)
            .findFirst()
            .orElse(null);
    Curve.Point at = new Curve.Point(x, value.getAsDouble());
    boolean counts = course.child().at(measuring.age()).counts(readAt);
    List<Doubt> doubts = counts ? course.doubts(measuring, indicator) : List.of();
    return Optional.of(new Mark(at, measuring, readAt, reading, doubts, false));
  }

  /// The mark at the edge of the chart that its true value lies beyond.
  Mark atEdge(Axis y) {
    Curve.Point edge = new Curve.Point(at.x(), y.nearest(at.y()));
    return new Mark(edge, measuring, readAt, reading, doubts, true);
  }

  /// Whether it stands at the corrected age.
  public boolean isCorrected() {
    return !readAt.equals(measuring.age());
  }

  /// "Kemungkinan salah ukur", for any reason.
  public boolean isDoubted() {
    return !doubts.isEmpty();
  }

  /// The measure as computed with, in the unit of the chart.
  public OptionalDouble value(Indicator indicator) {
    return measuring.value(indicator, readAt);
  }
}
