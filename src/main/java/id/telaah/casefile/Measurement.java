package id.telaah.casefile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// One weighing and measuring of a child.
///
/// Age in days with the month only: with a full date it would give the birth date away.
///
/// @param ageDays age on the day, in days, 0 to 1856
/// @param month month of the measurement, where known
/// @param body the figures taken
public record Measurement(int ageDays, @Nullable YearMonth month, Body body) {
  /// The figures; each may be missing.
  ///
  /// @param weightKg kilograms
  /// @param lengthCm length or height, centimetres, as measured
  /// @param headCm head circumference
  /// @param armCm mid-upper-arm circumference
  /// @param oedema bilateral pitting oedema seen
  public record Body(
      @Nullable Double weightKg,
      @Nullable Double lengthCm,
      Position position,
      @Nullable Double headCm,
      @Nullable Double armCm,
      boolean oedema) {}
}
