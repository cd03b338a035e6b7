package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.form.FormState;
import id.telaah.panel.Agreement;
import id.telaah.risk.Thresholds;
import java.util.List;

/// A case and what the panel agreed on it.
///
/// @param thresholds what the findings rest on: those in force when the text froze, or now
/// @param reviews the four reviews that were sent, for what they say of red flags
public record Decision(
    CaseFile file, Agreement agreement, Thresholds thresholds, List<FormState> reviews) {
  public Decision {
    reviews = List.copyOf(reviews);
  }

  /// @param inForce the thresholds of the round, with all their changes
  public static Decision of(
      CaseFile file, Agreement agreement, Thresholds inForce, List<FormState> reviews) {
    return new Decision(
        file, agreement, agreement.frozenAt().map(inForce::at).orElse(inForce), reviews);
  }
}
