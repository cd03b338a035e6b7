package id.telaah.form;

/// One place for an answer: a question, and the row where its group repeats.
///
/// @param linkId the item's eternal key
/// @param row 0 outside repeating groups; inside one the row's own number, from 1, never reused
public record ItemKey(String linkId, int row) {
  public static ItemKey of(String linkId) {
    return new ItemKey(linkId, 0);
  }

  /// `bb` or `bb#3`.
  @Override
  public String toString() {
    return row == 0 ? linkId : linkId + "#" + row;
  }

  public static ItemKey parse(String text) {
    int hash = text.lastIndexOf('#');
    return hash < 0
        ? of(text)
        : new ItemKey(text.substring(0, hash), Integer.parseInt(text.substring(hash + 1)));
  }
}
