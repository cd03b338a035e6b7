package id.telaah.form;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.rows;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Items that the program computes, as the person who fills in sees them.
class CalculatedItemTest {
  private static final String A = question("a", "decimal", "");
  private static final String B = question("b", "decimal", "");
  private static final String MORE = calculated("more", "decimal", "selisih", "a", "b");

  @Test
  void aNumberComesWithItsInputsAndGoesWithThem() {
    Definition form = TinyForm.of(String.join(",", A, B, MORE));

    FormScenario filling = FormScenario.filling(form).enter("a", "5.5").computesNothing("more");

    filling
        .enter("b", "2")
        .computes("more", "3.5", "5,5 − 2 = 3,5")
        .touched("b", "more")
        .clear("a")
        .computesNothing("more");
  }

  @Test
  void aNumberIsComputedOfAComputedOneAndConditionsSeeIt() {
    String twice = calculated("twice", "decimal", "selisih", "more", "b");
    String large = "{'question':'twice','operator':'>','answerDecimal':1}";
    String asked = question("asked", "text", when(large));

    FormScenario.filling(TinyForm.of(String.join(",", asked, twice, MORE, A, B)))
        .enter("a", "5")
        .doesNotSee("asked")
        .enter("b", "1")
        .computes("twice", "3", "4 − 1 = 3")
        .sees("asked")
        .touched("b", "more", "twice", "asked")
        .enter("b", "3")
        .doesNotSee("asked");
  }

  @Test
  void whatDoesNotApplyIsNeitherComputedNorAnInput() {
    String gate = choice("gate", "", "ya", "tidak");
    String b = question("b", "decimal", when(is("gate", "ya")));

    FormScenario.filling(TinyForm.of(String.join(",", gate, A, b, MORE)))
        .enter("a", "5")
        .choose("gate", "ya")
        .enter("b", "2")
        .computes("more", "3", "5 − 2 = 3")
        .choose("gate", "tidak")
        .computesNothing("more")
        .choose("gate", "ya")
        .computes("more", "3", "5 − 2 = 3");
  }

  @Test
  void eachRowComputesItsOwn() {
    FormScenario.filling(TinyForm.of(rows("r", "", A, B, MORE)))
        .addRow("r")
        .addRow("r")
        .enter("a#1", "5")
        .enter("b#1", "1")
        .enter("a#2", "9")
        .computes("more#1", "4", "5 − 1 = 4")
        .computesNothing("more#2")
        .removeRow("r", 1)
        .computesNothing("more#1")
        .enter("b#2", "2")
        .computes("more#2", "7", "9 − 2 = 7");
  }

  @Test
  void theNumberIsSubmittedButNeverAnAnswer() {
    Definition form = TinyForm.of(String.join(",", A, B, MORE));
    ItemKey more = ItemKey.of("more");

    FormState state = FormScenario.filling(form).enter("a", "5").enter("b", "2").state();

    assertThat(state.answers().get(more)).isEmpty();
    assertThat(state.submitted().number(more)).contains(BigDecimal.valueOf(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state.answer(more, Answer.of(new Value.Numeric(BigDecimal.ONE))));
  }

  @Test
  void anOlderAnswerInItsPlaceIsIgnored() {
    Definition form = TinyForm.of(String.join(",", A, B, MORE));
    Answers typed =
        Answers.NONE.with(ItemKey.of("more"), Answer.of(new Value.Numeric(BigDecimal.TEN)));

    FormState state = FormState.of(form, typed);

    assertThat(state.submitted().isEmpty()).isTrue();
    assertThat(state.problems()).isEmpty();
  }

  @Test
  void whatCouldNeverBeComputedIsRefusedWithFileAndPlace() {
    String required =
        calculated("c", "decimal", "selisih", "a", "b")
            .replace("'readOnly'", "'required':true,'readOnly'");

    refused(calculated("c", "decimal", "tiada", "a"), "/item/0 (c)", "unknown calculation");
    refused(calculated("c", "decimal", "selisih", "a", "x"), "(c)", "unknown link \"x\"");
    refused(calculated("c", "decimal", "selisih", "a", "t"), "(c)", "\"t\" is a text");
    refused(calculated("c", "decimal", "selisih", "a"), "(c)", "takes 2 inputs, not 1");
    refused(calculated("c", "text", "selisih", "a", "b"), "(c)", "only a number");
    refused(calculated("c", "decimal", "jumlah", "pick"), "(c)", "no score for every option");
    refused(calculated("c", "decimal", "selisih", "a", "inrow"), "c: asks about inrow", "rows");
    refused(required, "(c)", "cannot be required");
    refused(question("c", "decimal", ",'readOnly':true"), "(c)", "readOnly goes with");
    refused(
        calculated("c", "decimal", "selisih", "a", "d")
            + ","
            + calculated("d", "decimal", "selisih", "a", "c"),
        "tiny-1.0.0.json",
        "go round in a circle: c → d → c");
  }

  private static void refused(String items, String... said) {
    String others =
        String.join(
            ",",
            A,
            B,
            question("t", "text", ""),
            choice("pick", "", "ya", "tidak"),
            rows("r", "", question("inrow", "decimal", "")));
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> TinyForm.of(items + "," + others))
        .withMessageStartingWith("tiny-1.0.0.json: ")
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(said));
  }
}
