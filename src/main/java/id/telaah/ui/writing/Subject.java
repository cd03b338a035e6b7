package id.telaah.ui.writing;

import id.telaah.risk.Finding;
import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is written about, and by whom.
///
/// @param writer the discipline that writes its review; empty where the panel writes
/// @param group key of the case's target group
/// @param findings those that the text may name, weightiest first
/// @param confirmed who agreed with them
/// @param agencies the district's own
public record Subject(
    Optional<Discipline> writer,
    String group,
    List<Finding> findings,
    Confirmed confirmed,
    List<Agency> agencies) {
  public Subject {
    findings = List.copyOf(findings);
    agencies = List.copyOf(agencies);
  }

  /// Who agreed with a finding, at the moment of asking.
  public interface Confirmed {
    /// The disciplines that confirmed a rule's finding; none where nobody did.
    Set<Discipline> by(String ruleId);
  }

  boolean isOfPanel() {
    return writer.isEmpty();
  }
}
