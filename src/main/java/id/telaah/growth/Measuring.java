package id.telaah.growth;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One measuring of a child, as charts and readings take it.
///
/// @param age actual age on the day
/// @param noted what the case file says beside the figures
public record Measuring(Age age, Body body, Noted noted) {
  /// A measuring of which nothing but the figures is known.
  public Measuring(Age age, Body body) {
    this(age, body, Noted.NOTHING);
  }

  /// The measure that an indicator is about, in the unit of its chart: length and height after the
  /// 0.7 cm rule of the age it is read at.
  ///
  /// @param readAt the actual age, or the corrected one
  /// @return empty where it was not measured, or where oedema makes the weight meaningless
  public OptionalDouble value(Indicator indicator, Age readAt) {
    double cm = stature(readAt);
    double value =
        switch (indicator) {
          case LENGTH_FOR_AGE -> cm;
          case WEIGHT_FOR_AGE, WEIGHT_FOR_LENGTH -> weightKg();
          case BMI_FOR_AGE -> Standards.bodyMassIndex(weightKg(), cm);
          case HEAD_FOR_AGE -> orNone(body.headCm());
          case ARM_FOR_AGE -> orNone(body.armCm());
        };
    return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// Whether there is a weight that says something about nutrition.
  boolean isWeighed() {
    return weightKg() > 0;
  }

  /// The weight; only where the child [#isWeighed].
  int grams() {
    return (int) Math.round(weightKg() * 1000);
  }

  /// Length or height after the 0.7 cm rule; NaN where it was not measured.
  double stature(Age readAt) {
    return Stature.of(body.lengthCm(), body.posture(), readAt).cm();
  }

  private double weightKg() {
    return body.oedema() ? Double.NaN : orNone(body.weightKg());
  }

  private static double orNone(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
