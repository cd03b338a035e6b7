package id.telaah.panel;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.SPA;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmedFindingsTest {
  @Test
  void a_finding_counts_for_those_who_confirmed_it_and_not_for_who_rejected_it() {
    Opinion confirms = says(SPA, "rokok", FormKeys.FINDING_CONFIRMED);
    Opinion rejects = says(GIZI, "rokok", FormKeys.FINDING_REJECTED);

    ConfirmedFindings confirmed = ConfirmedFindings.in(List.of(confirms, rejects));

    assertThat(confirmed.by("rokok")).containsExactly(SPA);
    assertThat(confirmed.by("jamban")).isEmpty();
  }

  private static Opinion says(Discipline discipline, String rule, String verdict) {
    Answers answers =
        Answers.NONE
            .withRow(FormKeys.FINDINGS, 1)
            .with(new ItemKey(FormKeys.FINDING_RULE, 1), Answer.of(new Value.Text(rule)))
            .with(new ItemKey(FormKeys.FINDING_VERDICT, 1), Answer.of(new Value.Coded(verdict)));
    return new Opinion(discipline, PanelForms.REVIEW, answers);
  }
}
