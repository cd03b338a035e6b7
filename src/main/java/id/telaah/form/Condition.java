package id.telaah.form;

import java.math.BigDecimal;
import java.util.List;

/// When something applies: over answers in a form, over facts in a risk rule. A closed set, no
/// expressions.
public sealed interface Condition {
  /// Whether the question has a value (a missing reason is none).
  record Exists(String linkId, boolean exists) implements Condition {}

  /// Whether one of the question's values is this one or, where not `equal`, none is: so `!=` holds
  /// for an empty question too, as FHIR R4 has it. Add [Exists] where that is not meant.
  record Is(String linkId, Value value, boolean equal) implements Condition {}

  /// Whether the question's number stands so to this one; false without a number.
  record Compare(String linkId, Order order, BigDecimal number) implements Condition {}

  record All(List<Condition> conditions) implements Condition {}

  record Any(List<Condition> conditions) implements Condition {}

  enum Order {
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Order(String sign) {
      this.sign = sign;
    }

    /// The FHIR operator.
    public String sign() {
      return sign;
    }

    public boolean holds(int comparison) {
      return switch (this) {
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
      };
    }
  }
}
