package id.telaah.earlier;

import id.telaah.form.Answer;
import id.telaah.form.Item;
import java.util.Optional;

/// One field of a case then and now.
///
/// @param itemThen the question as the earlier form has it, whose wordings belong to the earlier
///   answer
/// @param item the question as the present form has it; where it has it no more, the earlier one
public record FieldPair(Item itemThen, Optional<Answer> then, Item item, Optional<Answer> now) {
  public boolean isChanged() {
    return !then.equals(now);
  }

  boolean isFilled() {
    return then.isPresent() || now.isPresent();
  }
}
