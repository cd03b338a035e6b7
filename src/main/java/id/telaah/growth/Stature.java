package id.telaah.growth;

import org.jspecify.annotations.Nullable;

/// A length made comparable with the standard of the child's age: WHO's 0.7 cm between lying and
/// standing.
///
/// @param cm the length to compute with; NaN where none was measured
/// @param standingTooEarly measured standing before nine months: the posture was not believed and
///   nothing was added
public record Stature(double cm, boolean standingTooEarly) {
  /// How much shorter a child is standing than lying.
  static final double STANDING_LOSS_CM = 0.7;

  /// Adds 0.7 cm to a child under 731 days who stood, takes it from an older one who lay; leaves
  /// the length alone where posture or age is unknown.
  public static Stature of(@Nullable Double lengthCm, Posture posture, @Nullable Age age) {
    if (lengthCm == null || !(lengthCm > 0)) {
      return new Stature(Double.NaN, false);
    }
    if (age == null || posture == Posture.UNKNOWN) {
      return new Stature(lengthCm, false);
    }
    if (posture == Posture.LYING) {
      return new Stature(age.byHeight() ? lengthCm - STANDING_LOSS_CM : lengthCm, false);
    }
    if (age.beforeStanding()) {
      return new Stature(lengthCm, true);
    }
    return new Stature(age.byHeight() ? lengthCm : lengthCm + STANDING_LOSS_CM, false);
  }
}
