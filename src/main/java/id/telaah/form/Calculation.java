package id.telaah.form;

import java.util.List;
import java.util.Optional;

/// A computation that a definition may name for a read-only item: pure, of other answers of the
/// form, and able to say how it came to its number.
public interface Calculation {
  /// The name in definition files: `imt`; eternal.
  String name();

  /// What its inputs must be, in order; held against the definition when it is read.
  List<Takes> takes();

  /// Whether the last of [#takes] stands for any number of further inputs.
  default boolean takesMany() {
    return false;
  }

  /// The number and how it came about; empty where the inputs do not suffice.
  ///
  /// @param inputs as many and of such types as [#takes] says
  Optional<Calculated> compute(Inputs inputs);

  /// What an input must be.
  enum Takes {
    /// A decimal, an integer or a quantity.
    NUMBER,
    /// A number, a yes or no (1 or 0), or a choice whose every option has a score.
    SCORE,
    /// A choice.
    CODE,
    /// A date, by its month.
    MONTH;

    boolean accepts(ItemType type, List<Option> options) {
      boolean number =
          type == ItemType.DECIMAL || type == ItemType.INTEGER || type == ItemType.QUANTITY;
      boolean choice = type == ItemType.CHOICE || type == ItemType.OPEN_CHOICE;
      return switch (this) {
        case NUMBER -> number;
        case SCORE ->
            number
                || type == ItemType.BOOLEAN
                || choice && options.stream().allMatch(option -> option.score() != null);
        case CODE -> choice;
        case MONTH -> type == ItemType.DATE;
      };
    }
  }
}
