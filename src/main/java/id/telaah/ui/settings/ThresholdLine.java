package id.telaah.ui.settings;

import id.telaah.risk.Threshold;
import java.math.BigDecimal;

/// A line in the table of thresholds.
sealed interface ThresholdLine {
  /// The heading of a subject.
  record Subject(String name) implements ThresholdLine {}

  /// @param number in force
  /// @param changed whether it is not the shipped one
  record One(Threshold threshold, BigDecimal number, boolean changed) implements ThresholdLine {}
}
