package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fills in a form as a person would, and says what the person then sees.
public final class FormScenario {
  private FormState state;
  private Set<ItemKey> touched = Set.of();

  private FormScenario(FormState state) {
    this.state = state;
  }

  public static FormScenario filling(Definition definition) {
    return new FormScenario(FormState.of(definition, Answers.NONE));
  }

  public FormScenario choose(String place, String... codes) {
    List<Value> values = new java.util.ArrayList<>();
    for (String code : codes) {
      values.add(new Value.Coded(code));
    }
    return take(state.answer(ItemKey.parse(place), new Answer.Given(values)));
  }

  public FormScenario write(String place, String text) {
    return take(state.answer(ItemKey.parse(place), Answer.of(new Value.Text(text))));
  }

  public FormScenario enter(String place, String number) {
    Value value = new Value.Numeric(new BigDecimal(number));
    return take(state.answer(ItemKey.parse(place), Answer.of(value)));
  }

  public FormScenario sayYes(String place) {
    return take(state.answer(ItemKey.parse(place), Answer.of(new Value.Flag(true))));
  }

  public FormScenario answer(String place, Answer answer) {
    return take(state.answer(ItemKey.parse(place), answer));
  }

  public FormScenario say(String place, MissingReason reason) {
    return take(state.answer(ItemKey.parse(place), new Answer.Missing(reason)));
  }

  public FormScenario clear(String place) {
    return take(state.clear(ItemKey.parse(place)));
  }

  public FormScenario addRow(String group) {
    return take(state.addRow(group));
  }

  public FormScenario removeRow(String group, int row) {
    return take(state.removeRow(group, row));
  }

  public FormScenario restoreRow(String group, int row) {
    return take(state.restoreRow(group, row));
  }

  public FormScenario sees(String... places) {
    for (String place : places) {
      assertThat(state.isVisible(ItemKey.parse(place))).as("sees " + place).isTrue();
    }
    return this;
  }

  /// The program shows this number there, and this way to it in Indonesian.
  public FormScenario computes(String place, String number, String how) {
    Calculated computed = state.calculated(ItemKey.parse(place)).orElseThrow();
    assertThat(computed.number()).as(place).isEqualByComparingTo(number);
    assertThat(computed.how().id()).as(place).isEqualTo(how);
    return this;
  }

  public FormScenario computesNothing(String place) {
    assertThat(state.calculated(ItemKey.parse(place))).as(place).isEmpty();
    return this;
  }

  public FormScenario doesNotSee(String... places) {
    for (String place : places) {
      assertThat(state.isVisible(ItemKey.parse(place))).as("sees " + place).isFalse();
    }
    return this;
  }

  /// Exactly these problems stop sending, each as `place KIND`, in this order.
  public FormScenario isStoppedBy(String... problems) {
    assertThat(state.problems().stream().map(p -> p.key() + " " + p.kind()))
        .containsExactly(problems);
    return this;
  }

  public FormScenario canBeSent() {
    return isStoppedBy();
  }

  public FormScenario hasProgress(String section, int answered, int required) {
    assertThat(state.progress(section)).isEqualTo(new Progress(answered, required));
    return this;
  }

  /// The last step touched exactly these places.
  public FormScenario touched(String... places) {
    Set<ItemKey> expected = new HashSet<>();
    for (String place : places) {
      expected.add(ItemKey.parse(place));
    }
    assertThat(touched).isEqualTo(expected);
    return this;
  }

  public FormState state() {
    return state;
  }

  private FormScenario take(Change change) {
    state = change.state();
    touched = change.touched();
    return this;
  }
}
