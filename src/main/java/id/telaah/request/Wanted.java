package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.form.ItemKey;
import java.util.Optional;

/// What is asked about a case: a field of its file, something in an expert's own words, or a
/// question about what stands in a field.
///
/// @param field the field's place in the case form; empty for words alone
/// @param words as they were written; empty for a field alone
public record Wanted(CaseCode code, Optional<ItemKey> field, String words) {
  public Wanted {
    if (field.isEmpty() && words.isEmpty()) {
      throw new IllegalArgumentException("neither field nor words");
    }
  }

  public static Wanted field(CaseCode code, ItemKey key) {
    return new Wanted(code, Optional.of(key), "");
  }

  /// A question about what stands in a field, or about its standing empty.
  public static Wanted question(CaseCode code, ItemKey key, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a question has words");
    }
    return new Wanted(code, Optional.of(key), words);
  }

  /// Whether it is answered in words though it is about a field.
  public boolean isQuestion() {
    return field.isPresent() && !words.isEmpty();
  }

  public static Wanted words(CaseCode code, String words) {
    return new Wanted(code, Optional.empty(), words);
  }
}
