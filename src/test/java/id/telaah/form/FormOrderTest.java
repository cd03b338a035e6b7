package id.telaah.form;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.group;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.rows;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whatever the order of the same answers, and however often they change on the way, a form ends in
/// the state that reading the answers afresh gives.
class FormOrderTest {
  private static final int FORMS = 150;

  @Test
  void anyOrderOfTheSameAnswersEndsInTheSameState() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);

    for (int i = 0; i < FORMS; i++) {
      Definition definition = definition(random);
      Map<ItemKey, Answer> answers = answers(definition, random);
      FormState one = filled(definition, answers, random);
      FormState other = filled(definition, answers, random);

      assertThat(FormPicture.of(one)).as("seed " + seed).isEqualTo(FormPicture.of(other));
      assertThat(FormPicture.of(one))
          .as("afresh, seed " + seed)
          .isEqualTo(FormPicture.of(FormState.of(definition, one.answers())));
    }
  }

  @Test
  void whatAStepDoesNotTouchIsAsItWas() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);

    for (int i = 0; i < FORMS; i++) {
      Definition definition = definition(random);
      FormState before = filled(definition, answers(definition, random), random);
      Map.Entry<ItemKey, Answer> step = anyOf(answers(definition, random), random);
      Change change = before.answer(step.getKey(), step.getValue());

      for (ItemKey key : change.state().keys()) {
        if (!change.touched().contains(key)) {
          assertThat(change.state().isVisible(key))
              .as(key + ", seed " + seed)
              .isEqualTo(before.isVisible(key));
          assertThat(change.state().held(key)).isEqualTo(before.held(key));
          assertThat(change.state().problem(key))
              .as(key + ", seed " + seed)
              .isEqualTo(before.problem(key));
        }
      }
    }
  }

  /// Ten flat questions, numbers and what is computed of them, then a group with a group of rows
  /// that compute their own; conditions look back at random, also at computed numbers.
  private static Definition definition(Random random) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      items.add(choice("q" + i, more(i, random), "a", "b"));
    }
    items.add(question("n0", "decimal", asks("q" + random.nextInt(10), random)));
    items.add(question("n1", "decimal", ""));
    items.add(calculated("c0", "decimal", "selisih", "n0", "n1"));
    items.add(calculated("c1", "decimal", "jumlah", "c0", "n1"));
    items.add(choice("late", when(positive("c1")) + ",'required':true", "a", "b"));
    items.add(question("n2", "decimal", when(positive("c0"))));
    items.add(calculated("c2", "decimal", "jumlah", "n1", "n2"));
    String last = choice("r1", ",'required':true" + asks("r0", random), "a", "b");
    items.add(
        group(
            "g",
            asks("q" + random.nextInt(10), random),
            rows(
                "rows",
                more(10, random),
                choice("r0", more(10, random), "a", "b"),
                question("rn", "decimal", asks("r0", random)),
                calculated("rc", "decimal", "selisih", "rn", "c2"),
                last)));
    return TinyForm.of(String.join(",", items));
  }

  private static String more(int before, Random random) {
    String required = random.nextBoolean() ? ",'required':true" : "";
    return before > 0 && random.nextInt(3) > 0
        ? required + asks("q" + random.nextInt(before), random)
        : required;
  }

  private static String positive(String number) {
    return "{'question':'%s','operator':'>','answerDecimal':0}".formatted(number);
  }

  private static String asks(String question, Random random) {
    String operator = random.nextBoolean() ? "=" : "!=";
    String condition =
        random.nextInt(4) == 0
            ? "{'question':'%s','operator':'exists','answerBoolean':%s}"
                .formatted(question, random.nextBoolean())
            : "{'question':'%s','operator':'%s','answerCoding':{'code':'a'}}"
                .formatted(question, operator);
    return TinyForm.when(condition);
  }

  /// Two rows are there; each question is answered or not.
  private static Map<ItemKey, Answer> answers(Definition definition, Random random) {
    Map<ItemKey, Answer> answers = new TreeMap<>(FormPicture.BY_NAME);
    FormState shape = withRows(FormState.of(definition, Answers.NONE));
    for (ItemKey key : shape.keys()) {
      Item item = definition.item(key.linkId()).orElseThrow();
      if (item.type().isQuestion() && !item.isCalculated() && random.nextInt(4) > 0) {
        answers.put(key, any(item, random));
      }
    }
    answers.put(ItemKey.of("q0"), any(definition.item("q0").orElseThrow(), random));
    return answers;
  }

  private static FormState filled(
      Definition definition, Map<ItemKey, Answer> answers, Random random) {
    FormState state = withRows(FormState.of(definition, Answers.NONE));
    List<ItemKey> order = new ArrayList<>(answers.keySet());
    Collections.shuffle(order, random);
    for (ItemKey key : order) {
      Item item = definition.item(key.linkId()).orElseThrow();
      if (random.nextInt(3) == 0) {
        state = state.answer(key, any(item, random)).state();
      }
      if (random.nextInt(8) == 0) {
        int passing = state.nextRow("rows");
        state = state.addRow("rows").state();
        state = state.answer(new ItemKey("rn", passing), number(random)).state();
        state = state.removeRow("rows", passing).state();
      }
      if (random.nextInt(5) == 0) {
        state = state.clear(key).state();
      }
      state = state.answer(key, answers.get(key)).state();
    }
    return state;
  }

  private static FormState withRows(FormState state) {
    FormState two = state.addRow("rows").state().addRow("rows").state();
    return two.addRow("rows").state().removeRow("rows", 3).state();
  }

  private static Answer any(Item item, Random random) {
    if (random.nextInt(6) == 0) {
      return new Answer.Missing(MissingReason.UNKNOWN);
    }
    return item.type() == ItemType.DECIMAL
        ? number(random)
        : Answer.of(new Value.Coded(random.nextBoolean() ? "a" : "b"));
  }

  private static Answer number(Random random) {
    return Answer.of(new Value.Numeric(BigDecimal.valueOf(random.nextInt(-3, 4))));
  }

  private static <K, V> Map.Entry<K, V> anyOf(Map<K, V> map, Random random) {
    return new ArrayList<>(map.entrySet()).get(random.nextInt(map.size()));
  }
}
