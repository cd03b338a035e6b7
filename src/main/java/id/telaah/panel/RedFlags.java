package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.Sight;
import id.telaah.review.Review;
import id.telaah.review.ReviewKey;
import id.telaah.review.Reviews;
import id.telaah.risk.Finding;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.List;

/// Reads the red flags of a case for a viewer, out of no review that is hidden from the viewer. On
/// the store thread.
public final class RedFlags {
  private final Reviews reviews;
  private final Forms forms;

  public RedFlags(Reviews reviews, Forms forms) {
    this.reviews = reviews;
    this.forms = forms;
  }

  /// @param findings those that the viewer may read
  /// @param viewer outside the panel: all four reviews once they are sent; answers that are kept
  ///   from the viewer are left out of what experts named
  public List<RedFlag> read(RoundId round, CaseCode code, List<Finding> findings, Sight viewer) {
    List<Review> readable = new ArrayList<>();
    viewer
        .discipline()
        .map(Discipline::ofKey)
        .ifPresentOrElse(
            discipline -> {
              readable.addAll(reviews.visibleTo(discipline, round, code));
              readable.removeIf(review -> review.key().discipline() == discipline);
              reviews.find(new ReviewKey(round, code, discipline)).ifPresent(readable::add);
            },
            () -> readable.addAll(reviews.forPanel(round, code)));
    return RedFlag.of(
        findings, readable.stream().map(review -> seen(state(review), viewer)).toList());
  }

  /// The four reviews as they were sent, in no order; none until all are.
  public List<FormState> sent(RoundId round, CaseCode code) {
    return reviews.forPanel(round, code).stream().map(this::state).toList();
  }

  private static FormState seen(FormState state, Sight viewer) {
    Answers answers = state.answers();
    for (ItemKey key : state.answers().all().keySet()) {
      if (state.definition().item(key.linkId()).filter(item -> !viewer.sees(item)).isPresent()) {
        answers = answers.without(key);
      }
    }
    return FormState.of(state.definition(), answers);
  }

  private FormState state(Review review) {
    return FormState.of(forms.exactly(review.form()), review.answers());
  }
}
