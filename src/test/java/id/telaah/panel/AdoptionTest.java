package id.telaah.panel;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.PSIKOLOG;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.round.Discipline.SPOG;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionTest {
  private final List<Opinion> four =
      List.of(
          OpinionScenario.by(SPA)
              .concludes("Sangat pendek", "tinggi")
              .blames("A2.1", "utama", "4 kali")
              .asks("jamban_layak", "perumahan", "akhir_semester/sedang", "Bangun jamban")
              .opinion(),
          OpinionScenario.by(SPOG).concludes("Jarak dekat", "sedang").opinion(),
          OpinionScenario.by(PSIKOLOG)
              .concludes("Gawai", "tinggi")
              .blames("B9", "utama", "disuapi sambil menonton")
              .opinion(),
          OpinionScenario.by(GIZI)
              .concludes("MP-ASI dini", "tinggi")
              .blames("A2.1", "dugaan", "")
              .asks("jamban_layak", "perumahan", "3_bulan/tinggi", "Jamban lekas")
              .opinion());

  @Test
  void theRiskLevelOfALaneIsTakenOverOnce() {
    FormState start = state(Answers.NONE);

    FormState taken = adopt(start, "tingkat_risiko", SPOG);

    assertThat(taken.answers().code(ItemKey.of(FormKeys.RISK))).contains("sedang");
    assertThat(steps(taken, "tingkat_risiko", SPOG)).isEmpty();
  }

  @Test
  void aConclusionIsAddedToWhatThePanelHasWritten() {
    FormState start =
        state(
            Answers.NONE.with(
                ItemKey.of(FormKeys.CONCLUSION), Answer.of(new Value.Text("Panel menilai:"))));

    FormState taken = adopt(adopt(start, "kesimpulan", SPA), "kesimpulan", GIZI);

    assertThat(taken.answers().text(ItemKey.of(FormKeys.CONCLUSION)))
        .contains("Panel menilai:\nSangat pendek\nMP-ASI dini");
  }

  @Test
  void theMainCauseOfALaneBecomesTheOnlyOne() {
    FormState start = state(Proposal.of(four, PanelForms.AGREEMENT));

    FormState taken = adopt(start, "sebab_utama", PSIKOLOG);

    assertThat(Comparison.of(four).undecided(taken.answers()))
        .extracting(Topic::kind)
        .doesNotContain(Topic.Kind.MAIN_CAUSE);
    assertThat(strength(taken, "B9")).isEqualTo("utama");
    assertThat(strength(taken, "A2.1")).isEqualTo("pendukung");
  }

  @Test
  void aCauseThatThePanelRemovedComesBackWithItsDatum() {
    FormState start = state(Answers.NONE);

    FormState taken = adopt(start, "penyebab:B9", PSIKOLOG);

    assertThat(taken.answers().rows(FormKeys.CAUSES)).hasSize(1);
    assertThat(taken.answers().text(new ItemKey(FormKeys.CAUSE_DATUM, 1)))
        .contains("disuapi sambil menonton");
  }

  @Test
  void aRecommendationOfALaneReplacesTheTermsOfItsRow() {
    FormState start = state(Proposal.of(four, PanelForms.AGREEMENT));

    FormState taken = adopt(start, "rekomendasi:jamban_layak|perumahan", SPA);

    assertThat(taken.answers().rows(FormKeys.ROWS)).hasSize(1);
    assertThat(taken.answers().code(new ItemKey(FormKeys.ROW_DEADLINE, 1)))
        .contains("akhir_semester");
    assertThat(taken.answers().codes(new ItemKey(FormKeys.ROW_ASKED_BY, 1)))
        .containsExactly("spa", "gizi");
  }

  @Test
  void silenceGivesNothing() {
    assertThat(steps(state(Answers.NONE), "penyebab:B9", SPOG)).isEmpty();
  }

  private static FormState state(Answers answers) {
    return FormState.of(PanelForms.AGREEMENT, answers);
  }

  private FormState adopt(FormState state, String key, Discipline discipline) {
    FormState now = state;
    for (AnswerChange step : steps(state, key, discipline)) {
      now =
          switch (step) {
            case AnswerChange.Set set -> now.answer(set.key(), set.answer()).state();
            case AnswerChange.RowAdded row -> now.addRow(row.groupLinkId()).state();
            case AnswerChange.RowRemoved row -> now.removeRow(row.groupLinkId(), row.row()).state();
          };
    }
    return now;
  }

  private List<AnswerChange> steps(FormState state, String key, Discipline discipline) {
    Topic topic =
        Comparison.of(four).topics().stream()
            .filter(it -> it.key().equals(key))
            .findFirst()
            .orElseThrow();
    Opinion opinion =
        four.stream().filter(it -> it.discipline() == discipline).findFirst().orElseThrow();
    return Adoption.steps(topic, opinion, state);
  }

  private static String strength(FormState state, String code) {
    Answers answers = state.answers();
    return answers.rows(FormKeys.CAUSES).stream()
        .filter(row -> answers.code(new ItemKey(FormKeys.CAUSE_CODE, row)).orElse("").equals(code))
        .map(row -> answers.code(new ItemKey(FormKeys.CAUSE_STRENGTH, row)).orElse(""))
        .findFirst()
        .orElseThrow();
  }
}
