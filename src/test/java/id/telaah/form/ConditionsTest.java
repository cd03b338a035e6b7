package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {
  private static final Map<String, List<Value>> GIVEN =
      Map.of(
          "sakit", List.of(new Value.Coded("diare"), new Value.Coded("ispa")),
          "kali", List.of(new Value.Numeric(new BigDecimal("3"))),
          "rokok", List.of(new Value.Flag(true)));

  static List<Arguments> conditions() {
    return List.of(
        Arguments.of(new Condition.Exists("kali", true), true),
        Arguments.of(new Condition.Exists("kosong", true), false),
        Arguments.of(new Condition.Exists("kosong", false), true),
        Arguments.of(new Condition.Is("sakit", new Value.Coded("ispa"), true), true),
        Arguments.of(new Condition.Is("sakit", new Value.Coded("tb"), true), false),
        Arguments.of(new Condition.Is("sakit", new Value.Coded("ispa"), false), false),
        Arguments.of(new Condition.Is("kosong", new Value.Coded("ispa"), false), true),
        Arguments.of(new Condition.Is("rokok", new Value.Flag(true), true), true),
        Arguments.of(
            new Condition.Is("kali", new Value.Numeric(new BigDecimal("3.00")), true), true),
        Arguments.of(compare(Condition.Order.GREATER_OR_EQUAL, "3"), true),
        Arguments.of(compare(Condition.Order.GREATER, "3"), false),
        Arguments.of(compare(Condition.Order.LESS, "3.1"), true),
        Arguments.of(compare(Condition.Order.LESS_OR_EQUAL, "2.9"), false),
        Arguments.of(new Condition.Compare("kosong", Condition.Order.LESS, BigDecimal.TEN), false),
        Arguments.of(new Condition.Compare("rokok", Condition.Order.LESS, BigDecimal.TEN), false),
        Arguments.of(
            new Condition.All(
                List.of(new Condition.Exists("kali", true), new Condition.Exists("x", true))),
            false),
        Arguments.of(
            new Condition.Any(
                List.of(new Condition.Exists("kali", true), new Condition.Exists("x", true))),
            true));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionHoldsOrNot(Condition condition, boolean expected) {
    assertThat(Conditions.holds(condition, linkId -> GIVEN.getOrDefault(linkId, List.of())))
        .isEqualTo(expected);
  }

  private static Condition compare(Condition.Order order, String number) {
    return new Condition.Compare("kali", order, new BigDecimal(number));
  }
}
