package id.telaah.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.app.DemoPanel;
import id.telaah.casefile.CaseCode;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import org.junit.jupiter.api.Test;

/// Holds the agreement form that ships to what a panel may conclude where data are incomplete.
class IncompleteDataTest {
  private static final Definition FORM =
      DemoPanel.forms().newest(DemoPanel.baduta().panel().agreementForm());
  private static final Answers CONCLUDED =
      DemoPanel.agreement(new CaseCode("AKS-3375-2026-S2-BDT-001"));

  @Test
  void aListOfWhatIsRequestedIsEnough() {
    Answers answers =
        requested(outcome(Answers.NONE, FormKeys.INCOMPLETE), "Tinggi badan ayah")
            .with(ItemKey.of(FormKeys.CONCLUSION), text("Belum dapat disimpulkan."))
            .with(ItemKey.of(FormKeys.ROWS_ANY), coded("tidak"));

    FormState state = FormState.of(FORM, answers);

    assertThat(state.problems()).isEmpty();
  }

  @Test
  void withoutAListNothingIsConcluded() {
    Answers answers =
        outcome(Answers.NONE, FormKeys.INCOMPLETE)
            .with(ItemKey.of(FormKeys.CONCLUSION), text("Belum dapat disimpulkan."))
            .with(ItemKey.of(FormKeys.ROWS_ANY), coded("tidak"));

    FormState state = FormState.of(FORM, answers);

    assertThat(state.problems())
        .extracting(FormProblem::key)
        .containsExactly(ItemKey.of(FormKeys.REQUESTS));
  }

  @Test
  void aCaseThatIsConcludedNeedsCausesRiskAndRecommendations() {
    Answers answers =
        outcome(Answers.NONE, FormKeys.CONCLUDED)
            .with(ItemKey.of(FormKeys.CONCLUSION), text("Pendek."));

    FormState state = FormState.of(FORM, answers);

    assertThat(state.problems())
        .extracting(FormProblem::key)
        .containsExactlyInAnyOrder(
            ItemKey.of(FormKeys.CAUSES), ItemKey.of(FormKeys.RISK), ItemKey.of(FormKeys.ROWS));
  }

  @Test
  void whatNoLongerAppliesIsTakenOutBeforeAnyoneSigns() {
    Answers changed =
        requested(outcome(CONCLUDED, FormKeys.INCOMPLETE), "Tinggi badan ayah")
            .with(ItemKey.of(FormKeys.ROWS_ANY), coded("ya"));
    FormState state = FormState.of(FORM, changed);

    var steps = Unasked.steps(state);

    assertThat(steps)
        .contains(new AnswerChange.Set(ItemKey.of(FormKeys.RISK), null))
        .contains(new AnswerChange.RowRemoved(FormKeys.CAUSES, 1))
        .noneMatch(new AnswerChange.RowRemoved(FormKeys.ROWS, 1)::equals);
    assertThat(Unasked.steps(FormState.of(FORM, CONCLUDED))).isEmpty();
  }

  private static Answers outcome(Answers answers, String code) {
    return answers.with(ItemKey.of(FormKeys.OUTCOME), coded(code));
  }

  private static Answers requested(Answers answers, String item) {
    return answers
        .withRow(FormKeys.REQUESTS, 1)
        .with(new ItemKey(FormKeys.REQUEST_ITEM, 1), text(item))
        .with(new ItemKey(FormKeys.REQUEST_REASON, 1), text("Potensi genetik"));
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  private static Answer text(String text) {
    return Answer.of(new Value.Text(text));
  }
}
