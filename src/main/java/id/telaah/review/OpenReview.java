package id.telaah.review;

import id.telaah.form.Definition;
import id.telaah.form.FormState;

/// A review on the desk: what the store holds, and the form that it is pinned to.
public record OpenReview(Review review, Definition definition) {
  /// The form as far as it is filled in.
  public FormState state() {
    return FormState.of(definition, review.answers());
  }

  public boolean isSent() {
    return review.state() == ReviewState.SENT;
  }
}
