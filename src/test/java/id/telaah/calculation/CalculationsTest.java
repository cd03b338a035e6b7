package id.telaah.calculation;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.scored;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.FormScenario;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.TinyForm;
import id.telaah.form.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each calculation at and beside its bounds, with the sentence that says how.
class CalculationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "52; 155; 21.6; 52 kg ÷ (1,55 m)² = 21,6 kg/m²",
        "45; 150; 20; 45 kg ÷ (1,5 m)² = 20 kg/m²",
        "40.5; 148.2; 18.4; 40,5 kg ÷ (1,482 m)² = 18,4 kg/m²",
      })
  void bodyMassIndex(String weight, String height, String index, String how) {
    two("imt", "kg/m2").enter("a", weight).enter("b", height).computes("c", index, how);
  }

  @ParameterizedTest
  @CsvSource({"4,1", "12,1", "13,2", "27,2", "28,3", "42,3"})
  void trimester(String weeks, String trimester) {
    FormScenario filling = one("trimester").enter("a", weeks);

    assertThat(filling.state().submitted().number(ItemKey.of("c")).orElseThrow())
        .isEqualByComparingTo(trimester);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "21; 0; 0; 0 minggu × (0,5 kg ÷ 13 minggu) = 0 kg",
        "21; 13; 0.5; 13 minggu × (0,5 kg ÷ 13 minggu) = 0,5 kg",
        "18.4; 28; 7.1; 0,5 kg + (28 − 13) minggu × 0,44 kg (IMT sebelum hamil 18,4, kurus) = 7,1"
            + " kg",
        "18.5; 28; 5.8; 0,5 kg + (28 − 13) minggu × 0,35 kg (IMT sebelum hamil 18,5, normal) = 5,8"
            + " kg",
        "24.9; 40; 10; 0,5 kg + (40 − 13) minggu × 0,35 kg (IMT sebelum hamil 24,9, normal) = 10"
            + " kg",
        "25; 40; 6.7; 0,5 kg + (40 − 13) minggu × 0,23 kg (IMT sebelum hamil 25, gemuk) = 6,7 kg",
        "30; 40; 5.1; 0,5 kg + (40 − 13) minggu × 0,17 kg (IMT sebelum hamil 30, obesitas) = 5,1"
            + " kg",
      })
  void expectedGain(String index, String weeks, String gain, String how) {
    two("kenaikan_bb_anjuran", "kg").enter("a", index).enter("b", weeks).computes("c", gain, how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "L; 150; 165; 164; (150 cm + 13 cm + 165 cm) ÷ 2 = 164 cm; rentang ± 8,5 cm",
        "P; 150; 165; 151; (150 cm + 165 cm − 13 cm) ÷ 2 = 151 cm; rentang ± 8,5 cm",
        "P; 150; 164; 150.5; (150 cm + 164 cm − 13 cm) ÷ 2 = 150,5 cm; rentang ± 8,5 cm",
      },
      quoteCharacter = '|')
  void midParentalHeight(
      String sex, String mother, String father, String height, String how, String range) {
    FormScenario.filling(
            TinyForm.of(
                String.join(
                    ",",
                    choice("jk", "", "L", "P"),
                    question("a", "decimal", ""),
                    question("b", "decimal", ""),
                    calculated("c", "decimal", "potensi_genetik", "jk", "a", "b"))))
        .choose("jk", sex)
        .enter("a", mother)
        .enter("b", father)
        .computes("c", height, how + "; " + range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10; 32; 8.2; 10 bulan − (40 − 32) minggu = 8,2 bulan",
        "10; 36; 9.1; 10 bulan − (40 − 36) minggu = 9,1 bulan",
        "10; 37; 10; lahir 37 minggu, cukup bulan: usia tidak dikoreksi, 10 bulan",
        "25; 32; 25; lahir 32 minggu, tetapi sudah 24 bulan atau lebih: usia tidak dikoreksi, 25"
            + " bulan",
        "1; 28; 0; 1 bulan − (40 − 28) minggu = 0 bulan",
      })
  void correctedAge(String months, String weeks, String corrected, String how) {
    two("usia_koreksi", "mo").enter("a", months).enter("b", weeks).computes("c", corrected, how);
  }

  @ParameterizedTest
  @CsvSource({"5,275,50", "6,275,34.4", "11,800,100", "12,800,59.3", "47,1350,100", "48,1400,100"})
  void energyIntakeIsHeldAgainstTheRecommendationForTheAge(
      String months, String kcal, String percent) {
    FormScenario filling = two("persen_akg_energi", "%").enter("a", kcal).enter("b", months);

    assertThat(filling.state().submitted().number(ItemKey.of("c")).orElseThrow())
        .isEqualByComparingTo(percent);
  }

  @Test
  void proteinIntakeSaysWhatItIsHeldAgainst() {
    two("persen_akg_protein", "%")
        .enter("a", "12")
        .enter("b", "84")
        .computesNothing("c")
        .enter("b", "13")
        .computes("c", "60", "12 ÷ 20 × 100 (AKG untuk 13 bulan) = 60 %");
  }

  @Test
  void monthsAreCountedFromTheSecondDateToTheFirst() {
    String items =
        question("a", "date", "")
            + ","
            + question("b", "date", "")
            + ","
            + calculated("c", "integer", "selisih_bulan", "a", "b");

    FormScenario.filling(TinyForm.of(items))
        .answer("a", Answer.of(new Value.Month(YearMonth.of(2027, 2))))
        .computesNothing("c")
        .answer("b", Answer.of(new Value.Day(LocalDate.of(2026, 11, 21))))
        .computes("c", "3", "November 2026 sampai Februari 2027 = 3 bulan");
  }

  @Test
  void percentOfNothingIsNone() {
    two("persen", "%")
        .enter("a", "845")
        .enter("b", "0")
        .computesNothing("c")
        .enter("b", "1350")
        .computes("c", "62.6", "845 ÷ 1350 × 100 = 62,6 %");
  }

  @Test
  void aShareIsRoundedToTwoDecimalsAndNothingIsSharedAmongNobody() {
    two("bagi", "m2")
        .enter("a", "50")
        .enter("b", "0")
        .computesNothing("c")
        .enter("b", "7")
        .computes("c", "7.14", "50 ÷ 7 = 7,14 m²");
  }

  @Test
  void aTotalNeedsEveryAnswerThatApplies() {
    String items =
        String.join(
            ",",
            scored("a", "", "tidak=0", "kadang=1", "sering=3"),
            question("b", "boolean", ""),
            scored("d", "", "tidak=0", "ya=2"),
            calculated("c", "integer", "jumlah", "a", "b", "d"));

    FormScenario.filling(TinyForm.of(items))
        .choose("a", "sering")
        .sayYes("b")
        .computesNothing("c")
        .say("d", MissingReason.NOT_ASKED)
        .computesNothing("c")
        .choose("d", "ya")
        .computes("c", "6", "3 + 1 + 2 = 6");
  }

  @Test
  void aLongTotalSaysHowManyAnswersItCounts() {
    String[] linkIds = IntStream.range(0, 20).mapToObj(i -> "q" + i).toArray(String[]::new);
    StringBuilder items = new StringBuilder();
    for (String linkId : linkIds) {
      items.append(question(linkId, "boolean", "")).append(",");
    }
    FormScenario filling =
        FormScenario.filling(TinyForm.of(items + calculated("c", "integer", "jumlah", linkIds)));

    for (String linkId : linkIds) {
      filling.sayYes(linkId);
    }

    filling.computes("c", "20", "jumlah 20 jawaban = 20");
  }

  @Test
  void noneOfTheseIsNotCounted() {
    String items =
        scored("a", ",'repeats':true", "telur=1", "ikan=1", "susu=1", "tidak_ada=0")
            + ","
            + calculated("c", "integer", "banyak", "a");

    FormScenario.filling(TinyForm.of(items))
        .computesNothing("c")
        .choose("a", "telur", "susu")
        .computes("c", "2", "banyaknya yang dipilih = 2")
        .choose("a", "tidak_ada")
        .computes("c", "0", "banyaknya yang dipilih = 0");
  }

  @Test
  void aPregnancyScoreStartsAtTwo() {
    String items =
        scored("a", ",'repeats':true", "terlalu_muda=4", "terlalu_pendek=4", "tidak_ada=0")
            + ","
            + scored("b", "", "sesar=8", "tidak_ada=0")
            + ","
            + calculated("c", "integer", "kspr", "a", "b");

    FormScenario.filling(TinyForm.of(items))
        .choose("a", "tidak_ada")
        .choose("b", "tidak_ada")
        .computes("c", "2", "skor awal ibu hamil 2, tanpa faktor risiko = 2")
        .choose("a", "terlalu_muda", "terlalu_pendek")
        .choose("b", "sesar")
        .computes("c", "18", "skor awal ibu hamil 2 + 8 + 8 = 18");
  }

  private static FormScenario one(String name) {
    return FormScenario.filling(
        TinyForm.of(question("a", "integer", "") + "," + calculated("c", "integer", name, "a")));
  }

  /// Two numbers and what is computed of them, in a unit.
  private static FormScenario two(String name, String unit) {
    String computed =
        calculated("c", "decimal", name, "a", "b")
            .replace(
                "'extension':[{'url':'https",
                "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',"
                    + "'valueCoding':{'system':'http://unitsofmeasure.org','code':'"
                    + unit
                    + "'}},{'url':'https");
    return FormScenario.filling(
        TinyForm.of(
            question("a", "decimal", "") + "," + question("b", "decimal", "") + "," + computed));
  }
}
