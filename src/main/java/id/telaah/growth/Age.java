package id.telaah.growth;

/// A child's age as WHO's standards count it: whole days for the tables, unrounded for the limits.
///
/// @param days age in days, not negative, fractions allowed
public record Age(double days) {
  /// Days in a month, as WHO Anthro counts.
  public static final double DAYS_PER_MONTH = 30.4375;

  private static final int FIRST_HEIGHT_DAY = 731;

  public Age {
    if (!(days >= 0) || Double.isInfinite(days)) {
      throw new IllegalArgumentException("not an age in days");
    }
  }

  public static Age ofDays(double days) {
    return new Age(days);
  }

  /// An age in months of 30.4375 days, fractions kept.
  public static Age ofMonths(double months) {
    return new Age(months * DAYS_PER_MONTH);
  }

  /// The row of the day tables: rounded half up.
  public int wholeDays() {
    return Math.clamp(Math.round(days), 0, Integer.MAX_VALUE);
  }

  /// Unrounded months.
  public double months() {
    return days / DAYS_PER_MONTH;
  }

  /// Months as shown to people: cut, not rounded, to one decimal, so that a child of 11.99 months
  /// is not called one year old.
  public double shownMonths() {
    return Math.floor(months() * 10) / 10;
  }

  /// Completed months, as Permenkes 2/2020 counts.
  public int fullMonths() {
    return (int) months();
  }

  /// Whether the child is read by height (day 731 and later) instead of by length.
  public boolean byHeight() {
    return wholeDays() >= FIRST_HEIGHT_DAY;
  }

  /// Younger than nine months: a child who does not stand yet.
  boolean beforeStanding() {
    return months() < 9;
  }

  /// Younger than sixty months: the end of the standards.
  boolean underFive() {
    return months() < 60;
  }
}
