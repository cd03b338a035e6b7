package id.telaah.growth;

import org.jspecify.annotations.Nullable;

/// The six WHO standards, read on first use.
final class Standards {
  static final LengthForAge LENGTH = new LengthForAge();
  static final WeightForAge WEIGHT = new WeightForAge();
  static final WeightForLength WEIGHT_FOR_LENGTH = new WeightForLength();
  static final BmiForAge BMI = new BmiForAge();
  static final HeadForAge HEAD = new HeadForAge();
  static final ArmForAge ARM = new ArmForAge();

  /// How near to the middle of two hundredths a score counts as the middle, in hundredths.
  private static final double AS_GOOD_AS_HALF = 1e-9;

  private Standards() {}

  /// All six scores of a measuring, each rounded to two decimals.
  static ZScores score(Sex sex, @Nullable Age age, Body body) {
    double cm = Stature.of(body.lengthCm(), body.posture(), age).cm();
    double weightKg = body.oedema() ? Double.NaN : orNone(body.weightKg());
    double byLength = WEIGHT_FOR_LENGTH.z(sex, age, body.posture(), cm, weightKg);
    if (age == null) {
      double none = Double.NaN;
      return new ZScores(none, none, rounded(byLength), none, none, none);
    }
    return new ZScores(
        rounded(LENGTH.z(sex, age, cm)),
        rounded(WEIGHT.z(sex, age, weightKg)),
        rounded(byLength),
        rounded(BMI.z(sex, age, bodyMassIndex(weightKg, cm))),
        rounded(HEAD.z(sex, age, orNone(body.headCm()))),
        rounded(ARM.z(sex, age, orNone(body.armCm()))));
  }

  /// Kilograms over square metres; NaN where the length, less 0.7 cm, is none.
  static double bodyMassIndex(double weightKg, double cm) {
    double metres = cm / 100;
    return cm > 0 ? weightKg / (metres * metres) : Double.NaN;
  }

  private static double orNone(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  /// Two decimals, a half to the even hundredth; what overflowed is no score; minus zero is zero.
  private static double rounded(double z) {
    double hundredths = z * 100;
    double below = Math.floor(hundredths);
    // A half is seldom one in binary: its last digits must not decide, nor the processor's.
    boolean half = Math.abs(hundredths - below - 0.5) < AS_GOOD_AS_HALF;
    double nearest = half ? below + Math.abs(below % 2) : Math.rint(hundredths);
    double rounded = nearest / 100 + 0.0;
    return Double.isInfinite(rounded) ? Double.NaN : rounded;
  }
}
