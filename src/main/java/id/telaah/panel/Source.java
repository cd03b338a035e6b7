package id.telaah.panel;

/// A row of a repeating group in one review.
record Source(Opinion opinion, int row) {
  String raw(String linkId) {
    return opinion.raw(linkId, row);
  }

  String wish() {
    return Wish.key(opinion, row);
  }
}
