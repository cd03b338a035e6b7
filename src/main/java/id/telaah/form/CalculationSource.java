package id.telaah.form;

import java.util.Optional;

/// Where the calculations come from that definitions name; this room knows no subject and none of
/// them.
@FunctionalInterface
public interface CalculationSource {
  /// A form without calculations.
  CalculationSource NONE = _ -> Optional.empty();

  Optional<Calculation> named(String name);
}
