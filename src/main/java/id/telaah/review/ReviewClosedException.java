package id.telaah.review;

/// A change to a review that can no longer be changed.
public final class ReviewClosedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ReviewClosedException(ReviewKey key) {
    super("review is closed: " + key.code() + " " + key.discipline().key());
  }
}
