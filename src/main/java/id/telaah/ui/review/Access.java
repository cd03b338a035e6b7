package id.telaah.ui.review;

/// What the viewer may do with a review.
public enum Access {
  /// It is the viewer's own, and not sent.
  FILLING,
  /// It is the viewer's own, and sent: to read, and to reopen with a reason.
  SENT,
  /// It is another discipline's, sent, and so is the viewer's own: to read.
  READING,
  /// Its contents are not for the viewer, now or ever.
  HIDDEN
}
