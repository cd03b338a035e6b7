package id.telaah.growth;

import java.util.Optional;

/// Whether a child's weight falters, by the two definitions in use; what counts as faltering is a
/// matter of [GrowthLimits].
///
/// @param notGained weighings in a row, up to the latest, that missed the health card's minimum
/// @param latest the latest gain that WHO's weight velocity can be asked about
public record Faltering(int notGained, Optional<Velocity> latest, GrowthLimits limits) {
  /// Not gained as often in a row as the limit says (2T).
  public boolean byHealthCard() {
    return notGained >= limits.notGainedTimes();
  }

  /// The latest gain is below the chosen percentile of WHO's weight velocity.
  public boolean byVelocity() {
    return latest.map(it -> it.reached() < limits.falteringPercentile()).orElse(false);
  }

  /// By either definition.
  public boolean isFaltering() {
    return byHealthCard() || byVelocity();
  }
}
