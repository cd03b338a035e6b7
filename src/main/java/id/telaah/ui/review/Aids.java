package id.telaah.ui.review;

import id.telaah.earlier.EarlierAudits;
import id.telaah.phrase.PhraseDesk;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.FamilyFactors;
import id.telaah.request.QuestionDesk;
import id.telaah.request.Requests;
import id.telaah.risk.RuleBook;
import id.telaah.risk.ThresholdEdits;
import id.telaah.round.Rounds;

/// What helps a reviewer to write: the catalogue, the family's factors, the phrase bank, the rules,
/// what the semester brings, and what has come back from the technical team.
public record Aids(
    Catalogue catalogue,
    FamilyFactors factors,
    PhraseDesk phrases,
    RuleBook rules,
    Semester semester,
    TechnicalTeam team) {
  /// What is asked of the technical team and comes back from it.
  public record TechnicalTeam(Requests requests, QuestionDesk questions) {}

  /// What a semester brings: its agencies, its thresholds, and the audits before it.
  public record Semester(Rounds rounds, ThresholdEdits thresholds, EarlierAudits earlier) {}
}
