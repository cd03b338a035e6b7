package id.telaah.ui.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.panel.PanelDesk;
import id.telaah.phrase.PhraseDesk;
import id.telaah.recommendation.Catalogue;
import id.telaah.risk.Finding;
import id.telaah.round.Rounds;
import java.util.List;

/// What the panel's screen reads from and hands over to.
///
/// @param rounds for the district's own agencies
public record PanelPorts(
    PanelDesk desk, Catalogue catalogue, PhraseDesk phrases, Rounds rounds, CaseFindings findings) {
  /// Judges a case by the rules and thresholds in force. On the store thread.
  public interface CaseFindings {
    /// What the rules see in a case, weightiest first, whoever may read it.
    List<Finding> of(RoundId round, CaseCode code);
  }
}
