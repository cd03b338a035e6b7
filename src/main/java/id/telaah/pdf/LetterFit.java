package id.telaah.pdf;

/// How tightly a letter is set: as offices like it, or a little closer where that saves a page.
enum LetterFit {
  USUAL(11, 9, 58),
  CLOSE(10.5f, 8.5f, 46);

  private final float text;
  private final float table;
  private final float ink;

  /// Sizes of running text and of the table's, and the room for a signature in ink; points.
  LetterFit(float text, float table, float ink) {
    this.text = text;
    this.table = table;
    this.ink = ink;
  }

  float text() {
    return text;
  }

  float table() {
    return table;
  }

  float ink() {
    return ink;
  }
}
