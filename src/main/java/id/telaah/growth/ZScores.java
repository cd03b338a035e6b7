package id.telaah.growth;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The six z-scores of one measuring by the WHO Child Growth Standards, rounded to two decimals
/// before anything is judged on them; NaN where there is none.
///
/// The rules are those of WHO Anthro, documented in `docs/growth.md`.
public record ZScores(
    double lengthForAge,
    double weightForAge,
    double weightForLength,
    double bmiForAge,
    double headForAge,
    double armForAge) {
  private static final ZScores NONE =
      new ZScores(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /// Reads a measuring against the standards.
  ///
  /// @param sex null where unknown: then there are no scores
  /// @param age null where unknown: then only weight-for-length has a score
  public static ZScores of(@Nullable Sex sex, @Nullable Age age, Body body) {
    return sex == null ? NONE : Standards.score(sex, age, body);
  }

  public OptionalDouble of(Indicator indicator) {
    double z = raw(indicator);
    return Double.isNaN(z) ? OptionalDouble.empty() : OptionalDouble.of(z);
  }

  /// Whether the score is there and beyond WHO's limits; it is still shown.
  public boolean implausible(Indicator indicator) {
    return indicator.implausible(raw(indicator));
  }

  /// The score, NaN where there is none.
  public double raw(Indicator indicator) {
    return switch (indicator) {
      case LENGTH_FOR_AGE -> lengthForAge;
      case WEIGHT_FOR_AGE -> weightForAge;
      case WEIGHT_FOR_LENGTH -> weightForLength;
      case BMI_FOR_AGE -> bmiForAge;
      case HEAD_FOR_AGE -> headForAge;
      case ARM_FOR_AGE -> armForAge;
    };
  }
}
