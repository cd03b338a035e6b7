package id.telaah.recommendation;

import id.telaah.form.Item;
import id.telaah.risk.Finding;
import java.util.List;

/// How a family factor stands in a case.
///
/// @param findings what the rules see, weightiest first
/// @param known fields that the rules ask about and the file answers
/// @param missing fields that the rules ask about and the file leaves open
public record FactorStanding(
    FamilyFactor factor, List<Finding> findings, List<Item> known, List<Item> missing) {
  /// What can be said of a factor.
  public enum Standing {
    /// A rule sees a risk.
    AT_RISK,
    /// All that the rules ask about is known, and they see none.
    CLEAR,
    /// No rule sees a risk, but something that they ask about is not known.
    OPEN
  }

  public FactorStanding {
    findings = List.copyOf(findings);
    known = List.copyOf(known);
    missing = List.copyOf(missing);
  }

  public Standing standing() {
    if (!findings.isEmpty()) {
      return Standing.AT_RISK;
    }
    return missing.isEmpty() ? Standing.CLEAR : Standing.OPEN;
  }
}
