package id.telaah.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/// One value of an answer.
public sealed interface Value {
  /// Free text; also the "other" of an open choice.
  record Text(String text) implements Value {}

  /// A decimal, integer or quantity, in the unit that the item names.
  record Numeric(BigDecimal number) implements Value {
    /// Equal numbers are equal values: 7.60 is 7.6.
    public Numeric {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
  }

  record Flag(boolean yes) implements Value {}

  /// A full date; never a person's birth date.
  record Day(LocalDate date) implements Value {}

  /// A month, where a full date would give a birth date away.
  record Month(YearMonth month) implements Value {}

  /// An option's code.
  record Coded(String code) implements Value {}
}
