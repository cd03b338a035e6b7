package id.telaah.review;

/// Where a review stands.
public enum ReviewState {
  EMPTY,
  DRAFT,
  SENT
}
