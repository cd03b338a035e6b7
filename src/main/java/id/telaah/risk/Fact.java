package id.telaah.risk;

import id.telaah.form.Value;
import id.telaah.language.Words;
import java.util.List;

/// One thing known of a case: an answer of the case file, or what is computed from it.
///
/// @param values as conditions compare them
/// @param words as a finding says each of them, in the same order
record Fact(List<Value> values, List<Words> words) {
  static final Fact UNKNOWN = new Fact(List.of(), List.of());

  Fact {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  static Fact of(Value value, Words words) {
    return new Fact(List.of(value), List.of(words));
  }
}
