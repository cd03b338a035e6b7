package id.telaah.form;

import id.telaah.language.Words;
import java.math.BigDecimal;

/// What the program computed for an item.
///
/// @param number in the item's unit
/// @param how the whole way from the inputs to the number: "52,0 kg ÷ (1,55 m)² = 21,6 kg/m²"
public record Calculated(BigDecimal number, Words how) {
  Answer answer() {
    return Answer.of(new Value.Numeric(number));
  }
}
