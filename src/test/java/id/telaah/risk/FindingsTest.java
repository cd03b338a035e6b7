package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final Rules rules = RuleBook.shipped().rules("baduta", CaseScenario.CASE_FORM);

  @Test
  void aFindingSaysDatumUnitThresholdAndSource() {
    CaseFile file = CaseScenario.of("L").measured("2026-09", 426, "7.6", "70.5").file();

    Finding finding = find(file, "sangat_pendek");

    assertThat(finding.because().id()).isEqualTo("PB/U −3,05 SD, September 2026, umur 426 hari");
    assertThat(finding.because().en()).isEqualTo("LAZ −3.05 SD, September 2026, age 426 days");
    assertThat(finding.threshold().id()).isEqualTo("ambang: < −3 SD");
    assertThat(finding.threshold().en()).isEqualTo("threshold: < −3 SD");
    assertThat(finding.source().id()).isEqualTo("Permenkes 2/2020");
  }

  @Test
  void aRedFlagStandsBeforeEverythingElseAndNamesOnlyWhatTheRuleAskedFor() {
    CaseFile file =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .chosen("penyakit", "diare", "jantung_bawaan")
            .chosen("jamban", "tidak_ada")
            .file();

    List<Finding> findings = Findings.of(file, CaseScenario.CASE_FORM, rules);

    assertThat(findings.getFirst().ruleId()).isEqualTo("penyakit_penyerta");
    assertThat(findings.getFirst().because().id())
        .containsIgnoringCase("jantung")
        .doesNotContainIgnoringCase("diare");
    assertThat(findings)
        .extracting(Finding::severity)
        .isSortedAccordingTo(
            java.util.Comparator.comparing(
                List.of(
                        Finding.Severity.RED_FLAG,
                        Finding.Severity.HIGH,
                        Finding.Severity.MEDIUM,
                        Finding.Severity.NOTE)
                    ::indexOf));
  }

  @Test
  void aPretermChildIsReadAtItsCorrectedAge() {
    CaseScenario scenario = CaseScenario.of("P").measured("2026-09", 244, "6.2", "61.6");

    CaseFile term = scenario.file();
    CaseFile preterm = scenario.number("uk_lahir", "32").file();

    assertThat(ids(term)).contains("sangat_pendek").doesNotContain("prematur");
    assertThat(ids(preterm)).contains("prematur").doesNotContain("sangat_pendek", "pendek");
    assertThat(find(preterm, "prematur").because().id())
        .isEqualTo("Usia gestasi 32 minggu; umur koreksi dipakai: ya");
  }

  @Test
  void aWeighingAloneTakesNoFindingOfLengthAway() {
    CaseFile file =
        CaseScenario.of("L")
            .measured("2026-08", 395, "7.8", "70.0")
            .weighed("2026-09", 426, "7.6")
            .file();

    assertThat(find(file, "pendek").because().id())
        .matches("PB/U −2,\\d\\d SD, Agustus 2026, umur 395 hari");
    assertThat(find(file, "bb_kurang").because().id())
        .matches("BB/U −2,\\d\\d SD, September 2026, umur 426 hari");
  }

  @Test
  void aLaterMeasurementOfNormalLengthTakesTheFindingAway() {
    CaseScenario scenario = CaseScenario.of("L").measured("2026-08", 395, "7.8", "70.0");

    CaseFile before = scenario.file();
    CaseFile after = scenario.measured("2026-09", 426, "9.5", "78").file();

    assertThat(ids(before)).contains("pendek");
    assertThat(ids(after)).doesNotContain("pendek", "sangat_pendek");
  }

  @Test
  void oedemaIsSevereAcuteMalnutritionUntilAMeasurementSaysThatItIsGone() {
    CaseScenario scenario = CaseScenario.of("L").measured("2026-08", 395, "9.5", "77").oedema(true);

    CaseFile seen = scenario.weighed("2026-09", 426, "9.6").file();
    CaseFile gone = scenario.weighed("2026-10", 456, "9.6").oedema(false).file();

    Finding finding = find(seen, "edema");
    assertThat(finding.title().id()).isEqualTo("Gizi buruk (edema kedua punggung kaki)");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.HIGH);
    assertThat(finding.because().id()).isEqualTo("Edema: ya, Agustus 2026, umur 395 hari");
    assertThat(ids(gone)).doesNotContain("edema");
  }

  @Test
  void aFindingOnAPretermChildNamesTheCorrectedAge() {
    CaseFile file =
        CaseScenario.of("L").number("uk_lahir", "32").measured("2026-09", 426, "7.6", "67").file();

    assertThat(find(file, "sangat_pendek").because().id())
        .endsWith("SD, September 2026, usia koreksi 370 hari");
    assertThat(find(file, "sangat_pendek").because().en())
        .endsWith("SD, September 2026, corrected age 370 days");
  }

  @Test
  void aReportedScoreOfAPretermChildIsHeldAgainstTheUncorrectedOne() {
    CaseScenario scenario =
        CaseScenario.of("L").number("uk_lahir", "32").measured("2026-09", 426, "7.6", "70.5");

    CaseFile same = scenario.also("zs_tbu_lapor", "-3.05").file();
    CaseFile other = scenario.also("zs_tbu_lapor", "-2.10").file();

    assertThat(ids(same)).doesNotContain("zscore_berbeda");
    assertThat(find(other, "zscore_berbeda").because().id())
        .isEqualTo("PB/U dilaporkan −2,10, dihitung −3,05 (tanpa koreksi usia)");
  }

  @Test
  void whatShouldBeIsSaidWhereNoLimitIsPassed() {
    CaseFile file = CaseScenario.of("L").chosen("pendampingan_tpk", "tidak").file();

    Finding finding = find(file, "tanpa_tpk");

    assertThat(finding.threshold().id()).isEqualTo("seharusnya: didampingi TPK");
    assertThat(finding.threshold().en()).isEqualTo("should be: visited by TPK");
  }

  @Test
  void rulesAreReadFromTheirFileOnce() {
    assertThat(RuleBook.shipped().rules("baduta", CaseScenario.CASE_FORM)).isSameAs(rules);
  }

  @Test
  void weightThatDoesNotRiseTwiceIsFoundAtNormalHeight() {
    CaseFile file =
        CaseScenario.of("L")
            .measured("2026-06", 335, "9.0", "74.5")
            .measured("2026-07", 365, "9.0", "75.5")
            .measured("2026-08", 396, "9.05", "76.5")
            .file();

    assertThat(ids(file)).contains("bb_tidak_naik_2x").doesNotContain("pendek", "sangat_pendek");
  }

  @Test
  void anImplausibleScoreIsAMistakeOfMeasuringAndNoDiagnosis() {
    CaseFile file = CaseScenario.of("L").measured("2026-09", 426, "7.6", "52").file();

    assertThat(ids(file)).contains("kemungkinan_salah_ukur").doesNotContain("sangat_pendek");
    assertThat(find(file, "kemungkinan_salah_ukur").because().id()).startsWith("PB/U −");
  }

  @Test
  void aReportedScoreThatDiffersIsAProblemOfData() {
    CaseFile same =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .also("zs_tbu_lapor", "-3.05")
            .file();
    CaseFile other =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .also("zs_tbu_lapor", "-2.90")
            .file();

    assertThat(ids(same)).doesNotContain("zscore_berbeda");
    assertThat(find(other, "zscore_berbeda").because().id())
        .isEqualTo("PB/U dilaporkan −2,90, dihitung −3,05");
  }

  @Test
  void anOldMeasurementIsSeenFromItsMonth() {
    CaseFile fresh =
        CaseScenario.of("L").collected("2026-09").measured("2026-08", 396, "9", "76").file();
    CaseFile old =
        CaseScenario.of("L").collected("2026-09").measured("2026-07", 365, "9", "76").file();

    assertThat(ids(fresh)).doesNotContain("ukuran_lama");
    assertThat(ids(old)).contains("ukuran_lama");
  }

  @Test
  void withoutTheSexNothingIsSaidOfGrowth() {
    CaseFile file = CaseScenario.of("L").measured("2026-09", 426, "7.6", "70.5").file();
    CaseFile unknown =
        new CaseFile(
            file.code(),
            file.groupKey(),
            file.form(),
            file.answers().without(id.telaah.form.ItemKey.of("jk")),
            "0");

    assertThat(ids(unknown)).doesNotContain("sangat_pendek", "bb_kurang");
  }

  @Test
  void whatIsOfAMindOrAViolenceIsDiscreet() {
    assertThat(rules.all().stream().filter(rule -> rule.reach().discreet()).map(Rule::id))
        .contains("epds_tinggi", "srq20", "kekerasan", "hiv_anak", "infeksi_hamil");
    assertThat(rules.find("jamban_tidak_layak").orElseThrow().reach().discreet()).isFalse();
  }

  private List<String> ids(CaseFile file) {
    return Findings.of(file, CaseScenario.CASE_FORM, rules).stream().map(Finding::ruleId).toList();
  }

  private Finding find(CaseFile file, String ruleId) {
    return Findings.of(file, CaseScenario.CASE_FORM, rules).stream()
        .filter(finding -> finding.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow();
  }
}
