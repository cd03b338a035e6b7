package id.telaah.growth;

import org.jspecify.annotations.Nullable;

/// Weight-for-length (45 to 110 cm) and weight-for-height (65 to 120 cm), the one standard that
/// needs no age.
final class WeightForLength {
  private static final double HEIGHT_FROM_CM = 87;

  private final LmsTable length = LmsTable.read("wfl", 450, 1100);
  private final LmsTable height = LmsTable.read("wfh", 650, 1200);

  /// The z-score of a weight, unrounded; NaN where the standard has none.
  ///
  /// @param cm length after the 0.7 cm rule
  double z(Sex sex, @Nullable Age age, Posture posture, double cm, double weightKg) {
    LmsTable table = table(age, posture, cm);
    if (!(weightKg > 0) || !within(table, cm) || (age != null && !age.underFive())) {
      return Double.NaN;
    }
    return row(table, sex, cm).restrictedZ(weightKg);
  }

  /// The table by age; without an age by posture; without either by the length itself.
  private LmsTable table(@Nullable Age age, Posture posture, double cm) {
    if (age != null) {
      return table(age.byHeight());
    }
    return switch (posture) {
      case LYING -> length;
      case STANDING -> height;
      case UNKNOWN -> table(cm >= HEIGHT_FROM_CM);
    };
  }

  LmsTable table(boolean byHeight) {
    return byHeight ? height : length;
  }

  private static boolean within(LmsTable table, double cm) {
    return cm >= table.first() / 10.0 && cm <= table.last() / 10.0;
  }

  /// The row at a length, straight between the two neighbouring rows.
  static Lms row(LmsTable table, Sex sex, double cm) {
    int below = (int) (cm * 10);
    if (below >= table.last()) {
      return table.at(sex, table.last());
    }
    return table.at(sex, below).towards(table.at(sex, below + 1), (cm - below / 10.0) / 0.1);
  }
}
