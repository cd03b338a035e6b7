package id.telaah.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One indicator of one measuring as it is shown: the score by day, its category, and what has to
/// be said beside it.
///
/// @param age the age it was read at; null where unknown
/// @param z rounded to two decimals
public record Reading(Indicator indicator, Sex sex, @Nullable Age age, Body body, double z) {
  /// All readings that a measuring allows, in the order of [Indicator].
  public static List<Reading> all(Sex sex, @Nullable Age age, Body body) {
    ZScores scores = ZScores.of(sex, age, body);
    List<Reading> readings = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      OptionalDouble z = scores.of(indicator);
      if (z.isPresent()) {
        readings.add(new Reading(indicator, sex, age, body, z.getAsDouble()));
      }
    }
    return List.copyOf(readings);
  }

  /// Permenkes 2/2020, by the day; empty for head and arm.
  public Optional<Category> category() {
    return Category.of(indicator, z);
  }

  /// The category that counting in completed months gives, as posyandu tables do; empty where it
  /// says the same as the one by the day, or where the age is unknown.
  public Optional<Category> differingByFullMonth() {
    if (age == null) {
      return Optional.empty();
    }
    double byMonth = ZScores.of(sex, Age.ofMonths(age.fullMonths()), body).raw(indicator);
    return Category.of(indicator, byMonth).filter(it -> !category().equals(Optional.of(it)));
  }

  /// Beyond WHO's limits: shown with "kemungkinan salah ukur".
  public boolean implausible() {
    return indicator.implausible(z);
  }
}
