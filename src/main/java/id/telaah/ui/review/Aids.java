package id.telaah.ui.review;

import id.telaah.phrase.PhraseDesk;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.FamilyFactors;
import id.telaah.request.Requests;
import id.telaah.risk.ThresholdEdits;
import id.telaah.round.Rounds;

/// What helps a reviewer to write: the catalogue, the family's factors, the phrase bank, and which
/// agencies and thresholds the round has, and what has come back from the technical team.
public record Aids(
    Catalogue catalogue,
    FamilyFactors factors,
    PhraseDesk phrases,
    Rounds rounds,
    ThresholdEdits thresholds,
    Requests requests) {}
