package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.form.ItemKey;
import java.util.Optional;

/// What is asked about a case: a field of its file, or something in an expert's own words.
///
/// @param field the field's place in the case form; empty for words
/// @param words as the expert wrote them; empty for a field
public record Wanted(CaseCode code, Optional<ItemKey> field, String words) {
  public Wanted {
    if (field.isPresent() != words.isEmpty()) {
      throw new IllegalArgumentException("a field or words, not both");
    }
  }

  public static Wanted field(CaseCode code, ItemKey key) {
    return new Wanted(code, Optional.of(key), "");
  }

  public static Wanted words(CaseCode code, String words) {
    return new Wanted(code, Optional.empty(), words);
  }
}
