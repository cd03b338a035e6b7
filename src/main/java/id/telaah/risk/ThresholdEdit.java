package id.telaah.risk;

import java.math.BigDecimal;
import java.time.Instant;

/// A change of a threshold in one round, as the store holds it.
///
/// @param by id of the member who made it
public record ThresholdEdit(Wish wish, String by, Instant at) {
  /// What is to change, and why.
  ///
  /// @param id the threshold's key
  /// @param from the number in force until then
  /// @param reason not blank
  public record Wish(String id, BigDecimal from, BigDecimal to, String reason) {}
}
