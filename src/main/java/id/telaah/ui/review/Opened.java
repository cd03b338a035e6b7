package id.telaah.ui.review;

import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A case and a review as they have been read.
///
/// @param form the review's form; empty where its contents are hidden from the viewer
/// @param states where each discipline stands
/// @param readable other disciplines whose review the viewer may read
/// @param shelf what lies ready beside them
public record Opened(
    CaseView view,
    Access access,
    Optional<FormModel> form,
    Map<Discipline, ReviewState> states,
    Set<Discipline> readable,
    Shelf shelf) {
  public Opened {
    states = Map.copyOf(states);
    readable = Set.copyOf(readable);
  }

  /// How many of the four have been sent.
  int sent() {
    return (int) states.values().stream().filter(ReviewState.SENT::equals).count();
  }
}
