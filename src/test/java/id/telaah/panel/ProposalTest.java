package id.telaah.panel;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.PSIKOLOG;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.round.Discipline.SPOG;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.review.FormKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
  @Test
  void causesAreJoinedWithTheirStrongestStrengthAndStrongestFirst() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA).blames("D2", "dugaan", "").blames("A2.1", "utama", "4 kali"),
            OpinionScenario.by(GIZI)
                .blames("D2", "pendukung", "tanpa tangki septik")
                .blames("A2.1", "dugaan", "sering diare"));

    assertThat(column(proposal, FormKeys.CAUSES, FormKeys.CAUSE_CODE))
        .containsExactly("A2.1", "D2");
    assertThat(column(proposal, FormKeys.CAUSES, FormKeys.CAUSE_STRENGTH))
        .containsExactly("utama", "pendukung");
    assertThat(proposal.text(new ItemKey(FormKeys.CAUSE_DATUM, 1)))
        .contains("4 kali; sering diare");
  }

  @Test
  void theSameWishOfTwoDisciplinesBecomesOneRowThatSaysWhoAsked() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA)
                .asks("jamban_layak", "perumahan", "akhir_semester/sedang", "Bangun jamban"),
            OpinionScenario.by(GIZI)
                .asks("jamban_layak", "perumahan", "3_bulan/tinggi", "bangun  jamban."));

    assertThat(proposal.rows(FormKeys.ROWS)).hasSize(1);
    assertThat(proposal.codes(new ItemKey(FormKeys.ROW_ASKED_BY, 1)))
        .containsExactly("spa", "gizi");
    assertThat(proposal.text(new ItemKey(FormKeys.ROW_WHAT, 1))).contains("Bangun jamban");
    assertThat(proposal.code(new ItemKey(FormKeys.ROW_DEADLINE, 1))).contains("3_bulan");
    assertThat(proposal.code(new ItemKey(FormKeys.ROW_PRIORITY, 1))).contains("tinggi");
  }

  @Test
  void oneInterventionOfTwoAgenciesStaysTwoRows() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA).asks("pmt_lokal", "kesehatan", "1_bulan/sedang", "PMT"),
            OpinionScenario.by(GIZI).asks("pmt_lokal", "kb", "1_bulan/tinggi", "PMT"));

    assertThat(column(proposal, FormKeys.ROWS, FormKeys.ROW_FUNCTION))
        .containsExactly("kb", "kesehatan");
  }

  @Test
  void differentWordsForOneWishAreAllKept() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA)
                .asks("pmt_lokal", "kesehatan", "1_bulan/sedang", "Telur tiap hari"),
            OpinionScenario.by(GIZI)
                .asks("pmt_lokal", "kesehatan", "1_bulan/sedang", "Ikan kembung"));

    assertThat(proposal.text(new ItemKey(FormKeys.ROW_WHAT, 1)))
        .contains("Telur tiap hari; Ikan kembung");
  }

  @ParameterizedTest
  @CsvSource({"tinggi,tinggi,tinggi", "tinggi,sedang,", "sedang,sedang,sedang"})
  void theRiskLevelIsProposedOnlyWhereAllSayTheSame(String first, String others, String proposed) {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA).concludes("a", first),
            OpinionScenario.by(SPOG).concludes("b", others),
            OpinionScenario.by(PSIKOLOG).concludes("c", others),
            OpinionScenario.by(GIZI).concludes("d", others));

    assertThat(proposal.code(ItemKey.of(FormKeys.RISK)).orElse(null)).isEqualTo(proposed);
  }

  @Test
  void oneWhoCouldNotConcludeLeavesTheRiskLevelToThePanel() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA).lacks("Tinggi ayah"),
            OpinionScenario.by(SPOG).concludes("b", "tinggi"));

    assertThat(proposal.code(ItemKey.of(FormKeys.RISK))).isEmpty();
  }

  @Test
  void twoWhoCannotConcludeMakeThePanelAskForWhatEachLacks() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA)
                .lacks("Tinggi ayah", "Potensi genetik")
                .lacks("Diare", "Penyerta"),
            OpinionScenario.by(SPOG).lacks("tinggi  ayah.", "Ukuran orang tua"),
            OpinionScenario.by(GIZI).concludes("d", "tinggi"));

    assertThat(proposal.code(ItemKey.of(FormKeys.OUTCOME))).contains(FormKeys.INCOMPLETE);
    assertThat(proposal.code(ItemKey.of(FormKeys.ROWS_ANY))).contains("tidak");
    assertThat(proposal.rows(FormKeys.REQUESTS)).hasSize(2);
    assertThat(proposal.text(new ItemKey(FormKeys.REQUEST_ITEM, 1))).contains("Tinggi ayah");
    assertThat(proposal.text(new ItemKey(FormKeys.REQUEST_REASON, 1)))
        .contains("Potensi genetik; Ukuran orang tua");
    assertThat(proposal.text(new ItemKey(FormKeys.REQUEST_ITEM, 2))).contains("Diare");
  }

  @Test
  void oneWhoCannotConcludeDoesNotKeepThePanelFromConcluding() {
    Answers proposal =
        propose(
            OpinionScenario.by(SPA).lacks("Tinggi ayah"),
            OpinionScenario.by(SPOG).concludes("b", "tinggi"));

    assertThat(proposal.code(ItemKey.of(FormKeys.OUTCOME))).contains(FormKeys.CONCLUDED);
    assertThat(proposal.rows(FormKeys.REQUESTS)).isEmpty();
  }

  @Test
  void theConclusionIsLeftToThePanel() {
    Answers proposal = propose(OpinionScenario.by(SPA).concludes("Sangat pendek", "tinggi"));

    assertThat(proposal.text(ItemKey.of(FormKeys.CONCLUSION))).isEmpty();
  }

  private static Answers propose(OpinionScenario... reviews) {
    List<Opinion> opinions = new ArrayList<>();
    for (OpinionScenario review : reviews) {
      opinions.add(review.opinion());
    }
    return Proposal.of(opinions, PanelForms.AGREEMENT);
  }

  private static List<String> column(Answers answers, String group, String linkId) {
    return answers.rows(group).stream()
        .map(row -> answers.code(new ItemKey(linkId, row)).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
