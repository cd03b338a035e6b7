package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import id.telaah.panel.OpinionScenario;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import id.telaah.risk.RuleBook;
import id.telaah.risk.ThresholdEdit;
import id.telaah.risk.ThresholdTable;
import id.telaah.risk.Thresholds;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetBookTest {
  private final Catalogue catalogue = Catalogue.shipped();
  private final Forms forms =
      new ShippedForms(
          Calculations.all(),
          set ->
              switch (set) {
                case "penyebab" -> catalogue.causes().options();
                case "intervensi" -> catalogue.interventions().options();
                case "opd" -> catalogue.functions().options();
                default ->
                    java.util.List.of(
                        new id.telaah.form.Option(
                            Decided.VILLAGE.code(),
                            id.telaah.language.Words.same(Decided.VILLAGE.name()),
                            id.telaah.language.Words.NONE));
              });
  private final TargetGroup baduta = TargetGroups.shipped().byKey("baduta").orElseThrow();

  @Test
  void aSheetTellsTheCaseTheAgreementAndWhoSigned() {
    CaseSheet sheet = sheet(agreed());

    assertThat(sheet.heading().title()).isEqualTo("Semester II 2026 · Kota Pekalongan");
    assertThat(sheet.heading().facts())
        .contains(
            new CaseSheet.Fact("Jenis kelamin", "Laki-laki"),
            new CaseSheet.Fact("Usia saat diukur terakhir", "13 bulan (426 hari)"),
            new CaseSheet.Fact("Kelurahan/desa", Decided.VILLAGE.name()));
    assertThat(sheet.agreed().risk()).isEqualTo("Tinggi");
    assertThat(sheet.agreed().causes())
        .containsExactly(
            "Diare berulang (Langsung – penyakit; utama)",
            "Jamban tidak layak atau BABS (Tidak langsung – lingkungan dan ekonomi; pendukung)");
    assertThat(sheet.agreed().recommendations().getFirst().agency()).contains("Perumahan");
    assertThat(sheet.signatures()).hasSize(4);
    assertThat(sheet.heading().versions())
        .contains("aks-baduta-kasus|1.0.0", "aks-panel|1.0.0", "baduta-1");
  }

  @Test
  void findingsThatOnlyThePanelMayReadAreLeftOut() {
    CaseSheet sheet = sheet(agreed());

    assertThat(sheet.findings())
        .extracting(Finding::ruleId)
        .contains("sangat_pendek", "jamban_tidak_layak")
        .doesNotContain("epds_tinggi", "kekerasan");
  }

  @Test
  void aSignedSheetKeepsTheThresholdsOfItsSigningAndSaysThem() {
    Decision signed = Decided.signed(1, agreed());
    Instant frozen = signed.agreement().frozenAt().orElseThrow();
    Thresholds inForce =
        Thresholds.of(
            ThresholdTable.shipped(),
            List.of(
                edited("srq20", "6", "8", frozen.minusSeconds(60)),
                edited("epds", "10", "11", frozen.plusSeconds(60))));

    CaseSheet sheet = sheet(Decision.of(signed.file(), signed.agreement(), inForce, List.of()));

    assertThat(sheet.heading().versions())
        .contains("ambang-1 (diubah sekretariat: srq20 6 → 8)")
        .doesNotContain("epds");
  }

  private static ThresholdEdit edited(String id, String from, String to, Instant at) {
    return new ThresholdEdit(
        new ThresholdEdit.Wish(id, new BigDecimal(from), new BigDecimal(to), "SK"),
        "sekretariat",
        at);
  }

  @Test
  void aDiseaseThatThePaediatricianSuspectsStandsAtTheTop() {
    Decision signed = Decided.signed(1, agreed());
    Answers spa =
        Answers.NONE
            .with(ItemKey.of(FormKeys.COMPLETENESS), Answer.of(new Value.Coded("lengkap")))
            .with(ItemKey.of(FormKeys.COMORBIDITY), Answer.of(new Value.Coded("dicurigai")))
            .with(
                ItemKey.of(FormKeys.COMORBIDITY_KIND),
                Answer.of(new Value.Coded("jantung_bawaan")));
    FormState review = FormState.of(forms.newest("aks-baduta-spa"), spa);

    CaseSheet sheet =
        sheet(
            new Decision(signed.file(), signed.agreement(), signed.thresholds(), List.of(review)));

    assertThat(sheet.heading().facts())
        .filteredOn(fact -> fact.label().equals("Tanda bahaya, pertimbangkan rujukan"))
        .singleElement()
        .satisfies(fact ->
            assertThat(fact.value())
                .startsWith("Penyakit penyerta: dicurigai (Penyakit jantung bawaan)"));
  }

  @Test
  void whereDataAreIncompleteTheSheetAsksForThemAndLeavesOutWhatNoLongerApplies() {
    Answers answers =
        agreed()
            .lacks("Tinggi badan ayah", "Potensi genetik")
            .answers()
            .with(ItemKey.of(FormKeys.OUTCOME), Answer.of(new Value.Coded(FormKeys.INCOMPLETE)))
            .with(ItemKey.of(FormKeys.ROWS_ANY), Answer.of(new Value.Coded("tidak")));

    CaseSheet sheet = sheet(Decided.decision(1, answers, Discipline.values()));

    assertThat(sheet.agreed().requests()).containsExactly("Tinggi badan ayah – Potensi genetik");
    assertThat(sheet.agreed().risk()).isEmpty();
    assertThat(sheet.agreed().causes()).isEmpty();
    assertThat(sheet.agreed().recommendations()).isEmpty();
  }

  @Test
  void aGrownWomansSheetShowsHerFiguresWhereAChildsShowsGrowth() {
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("umur"), number("18"))
            .with(ItemKey.of("bb"), number("41.0"))
            .with(ItemKey.of("tb"), number("151.5"));
    CaseFile file =
        new CaseFile(
            new CaseCode("AKS-3375-2026-S2-CTN-001"),
            "catin",
            forms.newest("aks-catin-kasus").ref(),
            answers,
            "0");
    TargetGroup brides = TargetGroups.shipped().byKey("catin").orElseThrow();
    Decision decided = Decided.signed(1, agreed());

    CaseSheet sheet =
        sheet(brides, new Decision(file, decided.agreement(), decided.thresholds(), List.of()));

    assertThat(sheet.heading().facts()).contains(new CaseSheet.Fact("Umur", "18 tahun"));
    assertThat(((CaseSheet.Figures) sheet.body()).all())
        .contains(
            new CaseSheet.Fact("Indeks massa tubuh (IMT)", "17,9 kg/m²"),
            new CaseSheet.Fact("Hemoglobin (Hb)", "belum ada"));
  }

  @Test
  void theSameDecisionGivesTheSameSheet() {
    assertThat(sheet(agreed())).isEqualTo(sheet(agreed()));
  }

  private static OpinionScenario agreed() {
    return OpinionScenario.by(Discipline.SPA)
        .concludes("Stunting dengan diare berulang", "tinggi")
        .blames("D2", "pendukung", "tanpa tangki septik")
        .blames("A2.1", "utama", "4 kali dalam 3 bulan")
        .asks("jamban_layak", "perumahan", "akhir_semester/tinggi", "Bangun jamban");
  }

  private CaseSheet sheet(OpinionScenario agreed) {
    return sheet(Decided.signed(1, agreed));
  }

  private static Answer number(String number) {
    return Answer.of(new Value.Numeric(new BigDecimal(number)));
  }

  private CaseSheet sheet(Decision decision) {
    return sheet(baduta, decision);
  }

  private CaseSheet sheet(TargetGroup group, Decision decision) {
    return new SheetBook(catalogue, Decided.REGIONS, forms, RuleBook.shipped())
        .sheet(
            Decided.round(), Starter.kotaPekalongan().setup(), group, decision, Decided.APPROVED);
  }
}
