package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form that ships ends in the same state in whatever order it is answered, and in the state
/// that reading the same answers afresh gives.
class ShippedFormOrderTest {
  private static final Forms FORMS =
      new ShippedForms(Calculations.all(), TinyForm.TWO_OF_EACH);
  private static final int ROUNDS = 3;
  private static final int ROWS = 2;

  static List<FormRef> everyForm() {
    return ShippedForms.whole();
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void noOrderOfAnsweringEndsInADifferentState(FormRef ref) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Definition definition = FORMS.exactly(ref);

    for (int round = 0; round < ROUNDS; round++) {
      Map<ItemKey, Answer> answers = answers(definition, random);
      FormState one = filled(definition, answers, random);
      FormState other = filled(definition, answers, random);

      String picture = FormPicture.of(one);

      assertThat(FormPicture.of(other)).as("seed " + seed).isEqualTo(picture);
      assertThat(FormPicture.of(FormState.of(definition, one.answers())))
          .as("afresh, seed " + seed)
          .isEqualTo(picture);
    }
  }

  private static Map<ItemKey, Answer> answers(Definition definition, Random random) {
    Map<ItemKey, Answer> answers = new TreeMap<>(FormPicture.BY_NAME);
    for (ItemKey key : withRows(definition).keys()) {
      Item item = definition.item(key.linkId()).orElseThrow();
      if (item.type().isQuestion() && !item.isCalculated() && random.nextInt(6) > 0) {
        answers.put(key, any(item, random));
      }
    }
    return answers;
  }

  /// Answers in random order, changing its mind and taking answers back on the way.
  private static FormState filled(
      Definition definition, Map<ItemKey, Answer> answers, Random random) {
    FormState state = withRows(definition);
    List<ItemKey> order = new ArrayList<>(answers.keySet());
    Collections.shuffle(order, random);
    for (ItemKey key : order) {
      if (random.nextInt(4) == 0) {
        Item item = definition.item(key.linkId()).orElseThrow();
        state = state.answer(key, any(item, random)).state();
      }
      if (random.nextInt(6) == 0) {
        state = state.clear(key).state();
      }
      state = state.answer(key, answers.get(key)).state();
    }
    return state;
  }

  private static FormState withRows(Definition definition) {
    FormState state = FormState.of(definition, Answers.NONE);
    for (Item item : definition.all()) {
      for (int row = 0; row < ROWS && item.isRows(); row++) {
        state = state.addRow(item.linkId()).state();
      }
    }
    return state;
  }

  private static Answer any(Item item, Random random) {
    List<MissingReason> reasons = List.copyOf(item.parts().missingReasons());
    if (!reasons.isEmpty() && random.nextInt(8) == 0) {
      return new Answer.Missing(reasons.get(random.nextInt(reasons.size())));
    }
    return switch (item.type()) {
      case CHOICE, OPEN_CHOICE -> chosen(item, random);
      case BOOLEAN -> Answer.of(new Value.Flag(random.nextBoolean()));
      case INTEGER, DECIMAL, QUANTITY -> Answer.of(new Value.Numeric(number(item, random)));
      case DATE ->
          Answer.of(
              item.guidance().monthOnly()
                  ? new Value.Month(YearMonth.of(2026, 1 + random.nextInt(12)))
                  : new Value.Day(LocalDate.of(2026, 1 + random.nextInt(12), 9)));
      default -> Answer.of(new Value.Text("Kata " + random.nextInt(3)));
    };
  }

  private static Answer chosen(Item item, Random random) {
    List<Option> options = new ArrayList<>(item.parts().options());
    Collections.shuffle(options, random);
    int many = item.limits().repeats() ? 1 + random.nextInt(options.size()) : 1;
    return new Answer.Given(
        options.subList(0, many).stream()
            .<Value>map(option -> new Value.Coded(option.code()))
            .toList());
  }

  /// Mostly a number that the item allows, now and then one beyond it.
  private static BigDecimal number(Item item, Random random) {
    BigDecimal min = item.limits().min();
    BigDecimal max = item.limits().max();
    int from = min == null ? 0 : min.intValue();
    int to = max == null ? 100 : max.intValue();
    return BigDecimal.valueOf(random.nextInt(from - 1, to + 2));
  }
}
