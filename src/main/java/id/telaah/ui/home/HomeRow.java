package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.language.Words;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One case in the matrix: states only, never what anybody wrote.
///
/// @param village name of the desa/kelurahan
/// @param group name of the target group
/// @param reviews the state of each discipline's review
/// @param panel how far the panel is
/// @param signs empty until computed
public record HomeRow(
    CaseCode code,
    String village,
    Words group,
    Map<Discipline, ReviewState> reviews,
    Panel panel,
    Optional<Signs> signs) {
  /// @param signed disciplines whose signature stands under the agreed text
  /// @param sheetIssued whether the case's sheet has been issued
  public record Panel(Set<Discipline> signed, boolean sheetIssued) {
    public Panel {
      signed = Set.copyOf(signed);
    }
  }

  public HomeRow {
    reviews = Map.copyOf(reviews);
  }

  ReviewState review(Discipline discipline) {
    return reviews.getOrDefault(discipline, ReviewState.EMPTY);
  }

  long sent() {
    return reviews.values().stream().filter(state -> state == ReviewState.SENT).count();
  }

  boolean isReadyForPanel() {
    return sent() == Discipline.values().length;
  }

  boolean isAgreed() {
    return panel.signed().size() == Discipline.values().length;
  }

  boolean isToDecide() {
    return isReadyForPanel() && !isAgreed();
  }

  /// Whether a discipline waits for data before the panel has agreed.
  boolean isLacking() {
    return !isAgreed()
        && signs.stream()
            .anyMatch(it -> Arrays.stream(Discipline.values()).anyMatch(one -> it.open(one) > 0));
  }

  HomeRow with(Signs found) {
    return new HomeRow(code, village, group, reviews, panel, Optional.of(found));
  }
}
