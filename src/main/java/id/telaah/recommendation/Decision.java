package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.panel.Agreement;
import id.telaah.risk.Thresholds;

/// A case and what the panel agreed on it.
///
/// @param thresholds what the findings rest on: those in force when the text froze, or now
public record Decision(CaseFile file, Agreement agreement, Thresholds thresholds) {
  /// @param inForce the thresholds of the round, with all their changes
  public static Decision of(CaseFile file, Agreement agreement, Thresholds inForce) {
    return new Decision(file, agreement, agreement.frozenAt().map(inForce::at).orElse(inForce));
  }
}
