package id.telaah.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Child;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.Noted;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the growth table says where more than a score has to be said.
class RowWordsTest {
  private final Child term = new Child(Sex.BOY, 280);
  private final Child preterm = new Child(Sex.GIRL, 224);
  private RowWords words;

  @Test
  void theLatestMeasuringComesFirst() {
    List<GrowthRow> rows = rows(term, List.of(lying(100, 5.5, 59), lying(200, 7, 66)));

    List<String> ages = rows.stream().map(words::age).distinct().toList();

    assertThat(ages).containsExactly("6,5 bln", "3,2 bln");
  }

  @Test
  void bothAgesOfAPretermChildAreSaid() {
    List<GrowthRow> rows = rows(preterm, List.of(lying(200, 6, 62)));

    assertThat(words.age(rows.getFirst())).isEqualTo("umur 6,5 bln, koreksi 4,7 bln");
  }

  @Test
  void beforeTheExpectedDayNothingIsScoredAndTheTableSaysWhy() {
    List<GrowthRow> rows = rows(preterm, List.of(onlyWeight(20, 2.0)));

    assertThat(rows).hasSize(1);
    assertThat(words.z(rows.getFirst())).isEqualTo("\u2013");
    assertThat(words.category(rows.getFirst())).startsWith("belum sampai hari perkiraan lahir");
  }

  @Test
  void aMeasuringWithoutFiguresSaysSo() {
    Body nothing = new Body(null, null, Posture.UNKNOWN, null, null, false);

    List<GrowthRow> rows = rows(term, List.of(new Measuring(Age.ofDays(90), nothing)));

    assertThat(words.category(rows.getFirst())).isEqualTo("tidak ada skor: data ukur belum cukup");
    assertThat(words.indicator(rows.getFirst())).isEmpty();
    assertThat(words.measure(rows.getFirst())).isEmpty();
  }

  @Test
  void oedemaIsSaidWhereWeightIsNotJudged() {
    Body swollen = new Body(9.0, 74.0, Posture.LYING, null, null, true);

    List<GrowthRow> rows = rows(term, List.of(new Measuring(Age.ofDays(365), swollen)));

    assertThat(rows).hasSize(1);
    assertThat(words.category(rows.getFirst()))
        .isEqualTo("Normal · edema: berat badan tidak dinilai");
  }

  @Test
  void standingBeforeNineMonthsIsSaid() {
    Body standing = new Body(null, 70.0, Posture.STANDING, null, null, false);

    List<GrowthRow> rows = rows(term, List.of(new Measuring(Age.ofDays(200), standing)));

    assertThat(words.category(rows.getFirst()))
        .isEqualTo("Normal · diukur berdiri sebelum 9 bulan: tanpa koreksi 0,7 cm");
  }

  @Test
  void anImplausibleFigureIsSaid() {
    List<GrowthRow> rows = rows(term, List.of(lying(365, 9, 50)));

    assertThat(words.category(rows.getFirst())).contains("kemungkinan salah ukur");
  }

  @Test
  void aReportedScoreThatDiffersIsSaid() {
    Noted noted = new Noted(null, Map.of(Indicator.LENGTH_FOR_AGE, -2.1));
    Body body = new Body(null, 74.2, Posture.LYING, null, null, false);

    List<GrowthRow> rows = rows(term, List.of(new Measuring(Age.ofDays(365), body, noted)));

    assertThat(words.category(rows.getFirst())).isEqualTo("Normal · dilaporkan −2,10 (beda 1,45)");
  }

  @Test
  void aLengthThatShrankIsDoubted() {
    List<GrowthRow> rows = rows(term, List.of(lying(365, 9, 74.2), lying(400, 9.2, 72.0)));

    assertThat(words.category(rows.getFirst())).isEqualTo("Pendek · kemungkinan salah ukur");
  }

  @Test
  void theMeasureIsShownAsItIsReckoned() {
    Body lying = new Body(12.0, 88.7, Posture.LYING, null, null, false);

    List<GrowthRow> rows = rows(term, List.of(new Measuring(Age.ofDays(800), lying)));

    assertThat(words.indicator(rows.getFirst())).isEqualTo("TB/U");
    assertThat(words.measure(rows.getFirst())).isEqualTo("88,0 cm");
  }

  private List<GrowthRow> rows(Child child, List<Measuring> measurings) {
    GrowthCourse course = GrowthCourse.of(child, measurings);
    words = new RowWords(course, Language.ID);
    return GrowthRow.of(child, course.measurings());
  }

  private static Measuring lying(double days, double weightKg, double lengthCm) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, lengthCm, Posture.LYING, null, null, false));
  }

  private static Measuring onlyWeight(double days, double weightKg) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, null, Posture.UNKNOWN, null, null, false));
  }
}
