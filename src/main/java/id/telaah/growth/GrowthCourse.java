package id.telaah.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A child's growth over time, judged once: the measurings in order, what each weighing gained, and
/// what is doubted. Charts, tables, sheets and rules all read this.
///
/// @param measurings youngest first
/// @param gains the health card's judgement of every weighing, youngest first
/// @param velocities the gains that WHO's weight velocity can be asked about, youngest first
/// @param doubts "kemungkinan salah ukur", youngest first
public record GrowthCourse(
    Child child,
    List<Measuring> measurings,
    GrowthLimits limits,
    List<WeightGain> gains,
    List<Velocity> velocities,
    List<Doubt> doubts) {
  public GrowthCourse {
    measurings = List.copyOf(measurings);
    gains = List.copyOf(gains);
    velocities = List.copyOf(velocities);
    doubts = List.copyOf(doubts);
  }

  /// Judges measurings in any order, by the limits that count where nobody has chosen otherwise.
  public static GrowthCourse of(Child child, List<Measuring> measurings) {
    return of(child, measurings, GrowthLimits.STANDARD);
  }

  /// Judges measurings in any order.
  public static GrowthCourse of(Child child, List<Measuring> measurings, GrowthLimits limits) {
    List<Measuring> byAge =
        measurings.stream().sorted(Comparator.comparingDouble(it -> it.age().days())).toList();
    return new GrowthCourse(
        child,
        byAge,
        limits,
        WeightGain.all(child.sex(), byAge),
        velocities(child, byAge.stream().filter(Measuring::isWeighed).toList()),
        Plausibility.of(child, byAge, limits));
  }

  private static List<Velocity> velocities(Child child, List<Measuring> weighed) {
    List<Velocity> velocities = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      Velocity.upTo(child, weighed.get(i), weighed.subList(0, i)).ifPresent(velocities::add);
    }
    return velocities;
  }

  /// Whether the weight falters up to the latest weighing.
  public Faltering faltering() {
    Optional<Velocity> latest =
        gains.isEmpty() ? Optional.empty() : velocity(gains.getLast().now());
    return new Faltering(WeightGain.notGainedInARow(gains), latest, limits);
  }

  /// The gain up to a weighing, where WHO's weight velocity can be asked about it.
  public Optional<Velocity> velocity(Measuring to) {
    return velocities.stream().filter(it -> it.to() == to).findFirst();
  }

  /// What is doubted about a measuring.
  public List<Doubt> doubts(Measuring measuring) {
    return doubts.stream().filter(it -> it.measuring() == measuring).toList();
  }

  /// What is doubted about a measuring's mark on a chart.
  public List<Doubt> doubts(Measuring measuring, Indicator indicator) {
    return doubts(measuring).stream().filter(it -> it.touches(indicator)).toList();
  }

  /// Reported scores of a measuring that differ from the computed ones by the limit or more.
  public List<ReportedScore> differing(Measuring measuring) {
    return ReportedScore.all(child.sex(), measuring).stream()
        .filter(it -> it.differs(limits))
        .toList();
  }
}
