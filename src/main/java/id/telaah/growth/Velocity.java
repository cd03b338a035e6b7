package id.telaah.growth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A gain of weight held against WHO's weight velocity standard (2009).
///
/// WHO's tables are for whole months, so an interval is read that is at most a week longer or
/// shorter than one, two or three of them; the ages are corrected for a preterm child.
///
/// @param months the interval it was read as
public record Velocity(Measuring from, Measuring to, int months, VelocityTable.Row row) {
  private static final double MOST_DAYS_OFF = 7;
  private static final int LONGEST_MONTHS = 3;

  /// The gain up to a weighing over the shortest interval that WHO's tables hold.
  ///
  /// @param earlier the weighings before it
  static Optional<Velocity> upTo(Child child, Measuring to, List<Measuring> earlier) {
    return IntStream.rangeClosed(1, LONGEST_MONTHS)
        .boxed()
        .flatMap(months -> over(child, months, to, earlier).stream())
        .findFirst();
  }

  private static Optional<Velocity> over(
      Child child, int months, Measuring to, List<Measuring> earlier) {
    return earlier.stream()
        .filter(it -> off(months, it, to) <= MOST_DAYS_OFF)
        .min((a, b) -> Double.compare(off(months, a, to), off(months, b, to)))
        .flatMap(
            from -> row(child, months, from, to).map(row -> new Velocity(from, to, months, row)));
  }

  private static double off(int months, Measuring from, Measuring to) {
    return Math.abs(to.age().days() - from.age().days() - months * Age.DAYS_PER_MONTH);
  }

  private static Optional<VelocityTable.Row> row(
      Child child, int months, Measuring from, Measuring to) {
    int daysEarly = child.at(to.age()).daysEarly();
    double days = from.age().days() - daysEarly;
    return days < 0
        ? Optional.empty()
        : VelocityTable.row(child.sex(), months, (int) Math.round(days / Age.DAYS_PER_MONTH));
  }

  public int gainG() {
    return to.grams() - from.grams();
  }

  /// Days between the two weighings.
  public int days() {
    return to.age().wholeDays() - from.age().wholeDays();
  }

  /// The score by WHO's formula; empty where more was lost than its formula can hold.
  public OptionalDouble z() {
    int shifted = gainG() + row.deltaG();
    return shifted > 0
        ? OptionalDouble.of(Math.rint(row.lms().z(shifted) * 100) / 100)
        : OptionalDouble.empty();
  }

  /// The gain at a percentile of WHO's table: 3, 5, 15, 25 or 50; grams.
  public int gainG(int percentile) {
    return row.gainsG().get(VelocityTable.PERCENTILES.indexOf(percentile));
  }

  /// The highest percentile of WHO's table that the gain reaches: 50, 25, 15, 5, 3, or 0 where it
  /// stays below all.
  public int reached() {
    return VelocityTable.PERCENTILES.stream()
        .filter(it -> gainG() >= gainG(it))
        .mapToInt(it -> it)
        .max()
        .orElse(0);
  }
}
