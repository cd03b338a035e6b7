package id.telaah.form;

import java.util.List;

/// What was answered to one question; a question without an Answer is empty.
public sealed interface Answer {
  /// One value, or several where the item repeats; never none.
  record Given(List<Value> values) implements Answer {
    public Given {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("an answer needs a value");
      }
    }
  }

  /// Said to have no value, and why.
  record Missing(MissingReason reason) implements Answer {}

  static Answer of(Value value) {
    return new Given(List.of(value));
  }
}
