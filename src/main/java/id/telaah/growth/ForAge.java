package id.telaah.growth;

/// A WHO standard of a measure against age in days.
abstract sealed class ForAge permits LengthForAge, WeightForAge, BmiForAge, HeadForAge, ArmForAge {
  private final LmsTable table;

  ForAge(LmsTable table) {
    this.table = table;
  }

  /// The z-score of a measure, unrounded; NaN where the standard has none.
  final double z(Sex sex, Age age, double value) {
    int day = age.wholeDays();
    if (!(value > 0) || !age.underFive() || !table.has(day)) {
      return Double.NaN;
    }
    return score(table.at(sex, day), value);
  }

  abstract double score(Lms row, double value);

  final LmsTable table() {
    return table;
  }
}
