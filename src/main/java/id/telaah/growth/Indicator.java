package id.telaah.growth;

import id.telaah.language.Words;
import org.jspecify.annotations.Nullable;

/// A growth indicator, with the limits beyond which WHO takes a score for a mistake of measuring.
public enum Indicator {
  LENGTH_FOR_AGE(
      new Words("PB/U", "LAZ"), new Words("Panjang badan menurut umur", "Length-for-age"), -6, 6),
  WEIGHT_FOR_AGE(
      new Words("BB/U", "WAZ"), new Words("Berat badan menurut umur", "Weight-for-age"), -6, 5),
  WEIGHT_FOR_LENGTH(
      new Words("BB/PB", "WLZ"),
      new Words("Berat badan menurut panjang badan", "Weight-for-length"),
      -5,
      5),
  BMI_FOR_AGE(
      new Words("IMT/U", "BAZ"),
      new Words("Indeks massa tubuh menurut umur", "Body mass index for age"),
      -5,
      5),
  HEAD_FOR_AGE(
      new Words("LK/U", "HCZ"),
      new Words("Lingkar kepala menurut umur", "Head circumference for age"),
      -5,
      5),
  ARM_FOR_AGE(
      new Words("LILA/U", "ACZ"),
      new Words("Lingkar lengan atas menurut umur", "Arm circumference for age"),
      -5,
      5);

  private final Words code;
  private final Words title;
  private final double lowestPlausible;
  private final double highestPlausible;

  Indicator(Words code, Words title, double lowestPlausible, double highestPlausible) {
    this.code = code;
    this.title = title;
    this.lowestPlausible = lowestPlausible;
    this.highestPlausible = highestPlausible;
  }

  /// The short name at an age: "PB/U" while a child is read by length, "TB/U" by height.
  ///
  /// @param age null where unknown
  public Words code(@Nullable Age age) {
    if (age == null || !age.byHeight()) {
      return code;
    }
    return switch (this) {
      case LENGTH_FOR_AGE -> new Words("TB/U", "HAZ");
      case WEIGHT_FOR_LENGTH -> new Words("BB/TB", "WHZ");
      default -> code;
    };
  }

  /// The full name at an age: "Panjang badan menurut umur", by height "Tinggi badan menurut umur".
  ///
  /// @param age null where unknown
  public Words title(@Nullable Age age) {
    if (age == null || !age.byHeight()) {
      return title;
    }
    return switch (this) {
      case LENGTH_FOR_AGE -> new Words("Tinggi badan menurut umur", "Height-for-age");
      case WEIGHT_FOR_LENGTH -> new Words("Berat badan menurut tinggi badan", "Weight-for-height");
      default -> title;
    };
  }

  double lowestPlausible() {
    return lowestPlausible;
  }

  double highestPlausible() {
    return highestPlausible;
  }

  /// Whether a rounded z-score is beyond WHO's limits: "kemungkinan salah ukur". The limit itself
  /// is not.
  public boolean implausible(double z) {
    return z < lowestPlausible || z > highestPlausible;
  }
}
