package id.telaah.review;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import java.time.Instant;
import java.util.List;

/// Where a discipline reviews a case: opens the form, keeps each step, sends, reopens. On the store
/// thread.
public final class ReviewDesk {
  private final Reviews reviews;
  private final Forms forms;
  private final IdentityGuard<ReviewKey> guard;

  public ReviewDesk(Reviews reviews, Forms forms, IdentityScan scan) {
    this.reviews = reviews;
    this.forms = forms;
    this.guard = new IdentityGuard<>(scan);
  }

  /// Opens a review; a new one is pinned to the newest version of the group's form for the
  /// discipline.
  ///
  /// @throws IllegalArgumentException where the group has no form for the discipline
  public OpenReview open(ReviewKey key, TargetGroup group, String actor) {
    String name = group.reviewForms().get(key.discipline().key());
    if (name == null) {
      throw new IllegalArgumentException(group.key() + " has no form for " + key.discipline());
    }
    guard.forget(key);
    Review review = reviews.open(key, forms.newest(name).ref(), actor);
    return new OpenReview(review, forms.exactly(review.form()));
  }

  /// Keeps steps in the order they were made; an answer that names a person is withheld.
  ///
  /// @throws ReviewClosedException where the review has been sent or the case is signed
  public Keeping keep(ReviewKey key, List<AnswerChange> changes, String actor) {
    IdentityGuard.Sifted sifted = guard.sift(key, changes);
    Instant at = sifted.clean().isEmpty() ? null : reviews.keep(key, sifted.clean(), actor);
    return new Keeping(at, sifted.withheld());
  }

  /// Sends a complete review. "Data belum lengkap" with its list of missing data is complete.
  ///
  /// @throws ReviewClosedException where it has been sent already
  public Sending send(ReviewKey key, String actor) {
    Review review = reviews.find(key).orElseThrow(() -> new ReviewClosedException(key));
    FormState state = FormState.of(forms.exactly(review.form()), review.answers());
    List<IdentityFound> found = guard.found(key, state);
    if (!found.isEmpty()) {
      return new Sending.HoldsIdentity(found);
    }
    List<FormProblem> problems = state.problems();
    if (!problems.isEmpty()) {
      return new Sending.Incomplete(problems);
    }
    return new Sending.Sent(reviews.send(key, actor));
  }

  /// Takes a sent review back to draft.
  ///
  /// @param reason why; not blank; it goes into the trail
  /// @return what in the reason names a person, masked: then nothing changed; empty where it is
  ///   done
  /// @throws ReviewClosedException where the panel has begun to sign
  public List<String> reopen(ReviewKey key, String reason, String actor) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reason is needed");
    }
    List<String> masked = guard.masked(reason);
    if (masked.isEmpty()) {
      reviews.reopen(key, reason.strip(), actor);
    }
    return masked;
  }
}
