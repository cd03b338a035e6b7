package id.telaah.panel;

import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import java.util.List;
import java.util.Locale;

/// One recommendation row of one review, and by what two such rows are the same wish: the same
/// intervention asked of the same function; without an intervention, the same words.
final class Wish {
  private Wish() {}

  static String key(Opinion one, int row) {
    String intervention = one.raw(FormKeys.ROW_INTERVENTION, row);
    String what = intervention.isEmpty() ? plain(one.raw(FormKeys.ROW_WHAT, row)) : intervention;
    return what + "|" + one.raw(FormKeys.ROW_FUNCTION, row);
  }

  /// A text by which trivially different spellings are the same.
  static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
  }

  static Words title(Opinion one, int row) {
    Words name =
        one.raw(FormKeys.ROW_INTERVENTION, row).isEmpty()
            ? one.words(FormKeys.ROW_WHAT, row)
            : one.words(FormKeys.ROW_INTERVENTION, row);
    return Phrases.joined(List.of(name, one.words(FormKeys.ROW_FUNCTION, row)), " – ");
  }

  static Lane lane(Opinion one, String key) {
    for (int row : one.rows(FormKeys.ROWS)) {
      if (key(one, row).equals(key)) {
        Words terms =
            Phrases.joined(
                List.of(
                    one.words(FormKeys.ROW_DEADLINE, row), one.words(FormKeys.ROW_PRIORITY, row)),
                ", ");
        String stance =
            "!" + one.raw(FormKeys.ROW_DEADLINE, row) + "|" + one.raw(FormKeys.ROW_PRIORITY, row);
        return new Lane(stance, Phrases.colon(terms, one.words(FormKeys.ROW_WHAT, row)));
      }
    }
    return Lane.SILENT;
  }
}
