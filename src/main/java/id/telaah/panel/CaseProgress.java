package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.util.Map;
import java.util.Set;

/// How far one case of a round is: states only, never what anybody wrote.
///
/// @param groupKey key of its target group: `baduta`
/// @param village code of its desa/kelurahan; empty where the case file has none
/// @param reviews the state of each discipline's review; none where nobody has opened it
/// @param signed disciplines whose signature stands under the agreed text
/// @param sheetIssued whether the case's sheet has been issued
public record CaseProgress(
    CaseCode code,
    String groupKey,
    String village,
    Map<Discipline, ReviewState> reviews,
    Set<Discipline> signed,
    boolean sheetIssued) {
  public CaseProgress {
    reviews = Map.copyOf(reviews);
    signed = Set.copyOf(signed);
  }
}
