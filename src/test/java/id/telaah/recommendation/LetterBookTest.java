package id.telaah.recommendation;

import static id.telaah.round.Discipline.SPA;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.panel.OpinionScenario;
import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Office;
import id.telaah.round.Rounds;
import id.telaah.round.Starter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterBookTest {
  private final Interventions interventions = Catalogue.shipped().interventions();
  private final LetterBook book = new LetterBook(interventions, Decided.REGIONS);
  private final Rounds.Setup setup = Starter.kotaPekalongan().setup();

  @Test
  void eachAgencyGetsOnlyItsOwnRowsAndOnlyTheNeedItAnswers() {
    Decision first =
        Decided.signed(
            1,
            OpinionScenario.by(SPA)
                .concludes("Sangat pendek, diare berulang", "tinggi")
                .asks("jamban_layak", "perumahan", "akhir_semester/tinggi", "Bangun jamban")
                .asks("pmt_lokal", "kesehatan", "segera_2_minggu/tinggi", "PMT telur"));
    Decision second =
        Decided.signed(
            2,
            OpinionScenario.by(SPA).asks("pmt_lokal", "kesehatan", "3_bulan/sedang", "PMT ikan"));

    List<Letter> letters = compose(second, first).letters();

    assertThat(letters)
        .extracting(letter -> letter.agency().function())
        .containsExactly("kesehatan", "perumahan");
    Letter health = letters.getFirst();
    assertThat(health.rows())
        .extracting(row -> row.code().shortName())
        .containsExactly("BDT-001", "BDT-002");
    assertThat(health.rows())
        .extracting(RecommendationRow::what)
        .containsExactly("PMT telur", "PMT ikan");
    Letter housing = letters.getLast();
    assertThat(housing.rows())
        .extracting(RecommendationRow::need)
        .containsExactly("Jamban tidak layak");
    assertThat(housing.toString()).doesNotContain("PMT", "diare", "pendek");
  }

  @Test
  void deadlinesAreDatesFromTheApprovalAndTheReportIsDueWithTheLast() {
    Decision decision =
        Decided.signed(
            1,
            OpinionScenario.by(SPA)
                .asks("pmt_lokal", "kesehatan", "segera_2_minggu/tinggi", "PMT")
                .asks("imunisasi_lengkap", "kesehatan", "1_bulan/sedang", "Imunisasi kejar"));

    Letter letter = compose(decision).letters().getFirst();

    assertThat(letter.rows())
        .extracting(row -> row.terms().deadline())
        .containsExactly("segera, paling lambat 9 Desember 2026", "25 Desember 2026");
    assertThat(letter.reportBy()).isEqualTo(LocalDate.of(2026, 12, 25));
  }

  @Test
  void theDateIsTheApprovalsUnlessTheOfficeWritesItByHand() {
    Decision decision =
        Decided.signed(
            1, OpinionScenario.by(SPA).asks("pmt_lokal", "kesehatan", "1_bulan/tinggi", "PMT"));

    Letter byHand = letter(withDateOpen(true), decision);
    Letter printed = letter(withDateOpen(false), decision);

    assertThat(byHand.date()).isNull();
    assertThat(printed.date()).isEqualTo(Decided.APPROVED);
  }

  private Letter letter(Rounds.Setup office, Decision decision) {
    return book.letters(Decided.round(), office, List.of(decision), LocalDate.of(2026, 12, 1))
        .letters()
        .getFirst();
  }

  private Rounds.Setup withDateOpen(boolean open) {
    Office office = setup.office();
    Office.Layout layout = office.layout();
    return new Rounds.Setup(
        setup.members(),
        setup.agencies(),
        new Office(
            office.letterhead(),
            office.signatory(),
            office.reference(),
            office.legalBasis(),
            office.copies(),
            new Office.Layout(layout.place(), layout.addresseeRight(), layout.paper(), open)));
  }

  @Test
  void theVillageIsNamedAndTheMeasureComesFromTheCatalogueWhereNoneIsAgreed() {
    Decision decision =
        Decided.signed(
            1,
            OpinionScenario.by(SPA).asks("jamban_layak", "perumahan", "3_bulan/tinggi", "Bangun"));

    RecommendationRow row = compose(decision).letters().getFirst().rows().getFirst();

    assertThat(row.village()).isEqualTo(Decided.VILLAGE.name());
    assertThat(row.terms().measure()).isEqualTo("Jamban dengan tangki septik dipakai keluarga");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Konseling karena EPDS 15",
        "Ibu dengan depresi berat perlu dirujuk",
        "Korban KDRT, dampingi",
        "Skrining HIV anak dan ibu",
        "Ada kekerasan di rumah",
        "Layanan kesehatan jiwa",
      })
  void wordsOfMindsViolenceAndHivNeverReachALetter(String what) {
    Decision typed =
        Decided.signed(
            1, OpinionScenario.by(SPA).asks("rujuk_spa", "rsud", "1_bulan/tinggi", what));
    Decision discreet =
        Decided.signed(
            1, OpinionScenario.by(SPA).asks("keswa_ibu", "kesehatan", "1_bulan/tinggi", what));

    String letters = compose(typed).letters() + " " + compose(discreet).letters();

    assertThat(letters.toLowerCase(java.util.Locale.ROOT))
        .contains("rujukan dokter spesialis anak")
        .contains("rincian disampaikan langsung")
        .doesNotContain(what.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("epds 15", "depresi", "kdrt", "kekerasan di", "keswa", "jiwa", "b8");
  }

  @Test
  void noCatalogueWordingThatLettersCarryTellsASecret() {
    Discretion discretion = Discretion.shipped();

    assertThat(interventions.all())
        .allSatisfy(entry -> {
          String carried =
              entry.need().id()
                  + entry.intervention().measure().id()
                  + entry.discreet().orElse(entry.intervention().name()).id();
          assertThat(discretion.forbids(carried)).as(carried).isFalse();
        });
  }

  @Test
  void whatIsNotSignedByAllFourStaysOut() {
    Decision three =
        Decided.decision(
            1,
            OpinionScenario.by(SPA)
                .asks("pmt_lokal", "kesehatan", "1_bulan/tinggi", "PMT")
                .answers(),
            Discipline.SPA,
            Discipline.SPOG,
            Discipline.GIZI);

    assertThat(compose(three).letters()).isEmpty();
  }

  @Test
  void aRowThatNoAgencyAnswersIsSaidAndNotLost() {
    Rounds.Setup without =
        new Rounds.Setup(
            setup.members(),
            setup.agencies().stream().filter(it -> !it.function().equals("perumahan")).toList(),
            setup.office());
    Decision decision =
        Decided.signed(
            1,
            OpinionScenario.by(SPA).asks("jamban_layak", "perumahan", "3_bulan/tinggi", "Bangun"));

    Letters letters = book.letters(Decided.round(), without, List.of(decision), Decided.APPROVED);

    assertThat(letters.letters()).isEmpty();
    assertThat(letters.unaddressed())
        .extracting(Letters.Unaddressed::function)
        .containsExactly("perumahan");
  }

  @Test
  void twoFunctionsOfOneOfficeShareALetter() {
    Agency health = setup.agencies().getFirst();
    Rounds.Setup shared =
        new Rounds.Setup(
            setup.members(),
            List.of(health, new Agency("kb", health.name(), health.addressee(), health.place())),
            setup.office());
    Decision decision =
        Decided.signed(
            1,
            OpinionScenario.by(SPA)
                .asks("pmt_lokal", "kesehatan", "1_bulan/tinggi", "PMT")
                .asks("pendampingan_tpk", "kb", "1_bulan/tinggi", "Dampingi"));

    List<Letter> letters =
        book.letters(Decided.round(), shared, List.of(decision), Decided.APPROVED).letters();

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().rows())
        .extracting(RecommendationRow::what)
        .containsExactly("PMT", "Dampingi");
  }

  @Test
  void theCamatOfEachCasesOwnKecamatanIsWrittenTo() {
    OpinionScenario agreed =
        OpinionScenario.by(SPA).asks("pendampingan_tpk", "kelurahan", "1_bulan/tinggi", "Dampingi");
    Decision south = Decided.living("33.75.04", Decided.signed(1, agreed));
    Decision west = Decided.living("33.75.01", Decided.signed(2, agreed));

    List<Letter> letters = compose(south, west).letters();

    assertThat(letters)
        .extracting(letter -> letter.agency().addressee())
        .containsExactly("Camat Pekalongan Selatan", "Camat Pekalongan Barat");
    assertThat(letters).allSatisfy(letter -> assertThat(letter.rows()).hasSize(1));
  }

  @Test
  void anOfficeThatIsNoCamatsStaysAsTheDistrictNamedIt() {
    Agency named = new Agency("kelurahan", "Dinas Desa", "Kepala Dinas Desa", "Kota");

    assertThat(Camat.of(named, "Pekalongan Barat")).isEqualTo(named);
    assertThat(Camat.of(new Agency("kelurahan", "Kecamatan", "Camat", "Kota"), "").addressee())
        .isEqualTo("Camat");
  }

  private Letters compose(Decision... decisions) {
    return book.letters(Decided.round(), setup, List.of(decisions), Decided.APPROVED);
  }
}
