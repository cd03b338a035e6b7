package id.telaah.risk;

import java.util.List;

/// What became of a wish to change a threshold.
public sealed interface ThresholdOutcome {
  /// Kept; these are in force from now on.
  record Kept(Thresholds inForce) implements ThresholdOutcome {}

  /// No reason was given.
  record NoReason() implements ThresholdOutcome {}

  /// The reason names a person.
  record ReasonHoldsIdentity(List<String> masked) implements ThresholdOutcome {
    public ReasonHoldsIdentity {
      masked = List.copyOf(masked);
    }
  }

  /// A regulation fixes the threshold.
  record Fixed(Threshold threshold) implements ThresholdOutcome {}

  /// Below the least or above the most that may be chosen.
  record OutOfRange(Threshold threshold) implements ThresholdOutcome {}

  /// It would pass or meet a neighbour.
  ///
  /// @param mustStayBelow whether it must stay below the neighbour; else above
  record OutOfOrder(Threshold neighbour, java.math.BigDecimal its, boolean mustStayBelow)
      implements ThresholdOutcome {}

  /// It is in force already.
  record Unchanged() implements ThresholdOutcome {}
}
