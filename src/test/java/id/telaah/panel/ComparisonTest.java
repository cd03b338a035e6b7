package id.telaah.panel;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.PSIKOLOG;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.round.Discipline.SPOG;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final List<Opinion> four =
      List.of(
          OpinionScenario.by(SPA)
              .concludes("Sangat pendek dengan diare berulang", "tinggi")
              .refers("RSUD poli anak")
              .blames("A2.1", "utama", "4 kali dalam 3 bulan")
              .blames("D2", "dugaan", "")
              .asks("jamban_layak", "perumahan", "akhir_semester/tinggi", "Bangun jamban")
              .opinion(),
          OpinionScenario.by(SPOG)
              .concludes("Jarak kelahiran dekat", "sedang")
              .refers("")
              .opinion(),
          OpinionScenario.by(PSIKOLOG)
              .concludes("Anak dibujuk dengan gawai", "tinggi")
              .blames("B9", "utama", "")
              .opinion(),
          OpinionScenario.by(GIZI)
              .concludes("MP-ASI dini", "tinggi")
              .blames("D2", "pendukung", "tanpa tangki septik")
              .asks("jamban_layak", "perumahan", "3_bulan/tinggi", "Bangun jamban.")
              .opinion());

  @Test
  void theRiskLevelDiffersWhereOneDisciplineSaysAnother() {
    Topic risk = topic(four, "tingkat_risiko");

    assertThat(risk.differs()).isTrue();
    assertThat(risk.lane(SPOG).text().id()).isEqualTo("~sedang");
    assertThat(risk.lane(SPA).stance()).isEqualTo("tinggi");
  }

  @Test
  void aCauseShowsWhoNamesItAndHowStrongly() {
    Topic toilet = topic(four, "penyebab:D2");

    assertThat(toilet.differs()).isTrue();
    assertThat(toilet.lane(SPA).text().id()).isEqualTo("~dugaan");
    assertThat(toilet.lane(GIZI).text().id()).isEqualTo("~pendukung: tanpa tangki septik");
    assertThat(toilet.lane(PSIKOLOG).isSilent()).isTrue();
  }

  @Test
  void aCauseThatOneDisciplineAloneNamesIsNoDifference() {
    assertThat(topic(four, "penyebab:A2.1").differs()).isFalse();
    assertThat(topic(four, "sebab_utama").differs()).isTrue();
  }

  @Test
  void theSameInterventionOfTheSameAgencyIsOneTopicThatDiffersByItsDeadline() {
    Topic toilet = topic(four, "rekomendasi:jamban_layak|perumahan");

    assertThat(toilet.differs()).isTrue();
    assertThat(toilet.title().id()).isEqualTo("~jamban_layak – ~perumahan");
    assertThat(Comparison.speakers(toilet)).containsExactlyInAnyOrder(SPA, GIZI);
  }

  @Test
  void aReferralDiffersOnlyBetweenThoseWhoSpeakOfIt() {
    Topic referral = topic(four, "rujukan_perlu");

    assertThat(referral.differs()).isTrue();
    assertThat(referral.lane(SPA).text().id()).isEqualTo("Ya: RSUD poli anak");
    assertThat(referral.lane(SPOG).text().en()).isEqualTo("No");
    assertThat(referral.lane(GIZI).isSilent()).isTrue();
  }

  @Test
  void incompleteDataNamesWhatIsMissing() {
    Opinion incomplete = OpinionScenario.by(SPA).lacks("Tinggi ayah").lacks("Hb").opinion();

    Topic topic = topic(List.of(incomplete, four.get(1)), "kelengkapan");

    assertThat(topic.lane(SPA).text().id()).isEqualTo("~belum_dapat_disimpulkan: Tinggi ayah; Hb");
    assertThat(topic.differs()).isTrue();
  }

  @Test
  void topicsThatNobodySpeaksToAreLeftOut() {
    assertThat(Comparison.of(four).topics())
        .extracting(Topic::kind)
        .doesNotContain(Topic.Kind.COMORBIDITY);
  }

  @Test
  void whatIsDecidedNoLongerCounts() {
    Comparison comparison = Comparison.of(four);

    Answers decided =
        Answers.NONE
            .with(ItemKey.of(FormKeys.RISK), Answer.of(new Value.Coded("tinggi")))
            .with(ItemKey.of(FormKeys.CONCLUSION), Answer.of(new Value.Text("Pendek")));

    assertThat(comparison.undecided(Answers.NONE))
        .extracting(Topic::kind)
        .containsExactly(Topic.Kind.CONCLUSION, Topic.Kind.RISK, Topic.Kind.MAIN_CAUSE);
    assertThat(comparison.undecided(decided))
        .extracting(Topic::kind)
        .containsExactly(Topic.Kind.MAIN_CAUSE);
  }

  @Test
  void wherePanelsConcludeThatDataAreIncompleteRiskAndMainCauseNeedNoDecision() {
    Answers incomplete =
        Answers.NONE
            .with(ItemKey.of(FormKeys.OUTCOME), Answer.of(new Value.Coded(FormKeys.INCOMPLETE)))
            .with(ItemKey.of(FormKeys.CONCLUSION), Answer.of(new Value.Text("Belum")));

    assertThat(Comparison.of(four).undecided(incomplete)).isEmpty();
  }

  private static Topic topic(List<Opinion> opinions, String key) {
    return Comparison.of(opinions).topics().stream()
        .filter(topic -> topic.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
