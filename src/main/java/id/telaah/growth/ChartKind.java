package id.telaah.growth;

import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.List;

/// One of the charts that a child has: an indicator, and for weight over length which of the two
/// standards.
///
/// @param byHeight height instead of length: what the chart is called by, and for weight over
///   length which standard and which measurings it shows
public record ChartKind(Indicator indicator, boolean byHeight) {
  private static final Age SOME_LENGTH_AGE = Age.ofDays(0);
  private static final Age SOME_HEIGHT_AGE = Age.ofMonths(24);

  /// Every chart of a child, in the order of [Indicator]. Who has been measured on both sides of 24
  /// months has a chart of weight over length and one over height.
  public static List<ChartKind> all(GrowthCourse course) {
    List<ChartKind> kinds = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      ChartKind present = present(indicator, course);
      boolean both =
          indicator == Indicator.WEIGHT_FOR_LENGTH
              && present.byHeight
              && course.measurings().stream()
                  .filter(it -> !it.age().byHeight())
                  .anyMatch(it -> it.value(indicator, it.age()).isPresent());
      if (both) {
        kinds.add(new ChartKind(indicator, false));
      }
      kinds.add(present);
    }
    return List.copyOf(kinds);
  }

  /// The chart of an indicator at the child's present age.
  public static ChartKind present(Indicator indicator, GrowthCourse course) {
    List<Measuring> measurings = course.measurings();
    return new ChartKind(indicator, !measurings.isEmpty() && measurings.getLast().age().byHeight());
  }

  /// "PB/U", by height "TB/U".
  public Words code() {
    return indicator.code(age());
  }

  /// "Panjang badan menurut umur", by height "Tinggi badan menurut umur".
  public Words title() {
    return indicator.title(age());
  }

  private Age age() {
    return byHeight ? SOME_HEIGHT_AGE : SOME_LENGTH_AGE;
  }
}
