package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPlanTest {
  private static final Child TERM_BOY = new Child(Sex.BOY, 280);

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void everyChartHasLabelledLinesAndTheChildsMarks(Indicator indicator) {
    List<Measuring> measurings = List.of(lying(120, 6.2, 60.1), lying(365, 8.1, 70.5));

    ChartPlan plan = plan(indicator, TERM_BOY, measurings);

    assertThat(plan.curves().stream().filter(Curve::labelled).map(Curve::sd))
        .contains(3, 2, 0, -2, -3)
        .doesNotHaveDuplicates();
    assertThat(plan.marks().actual()).hasSize(2).allMatch(it -> it.reading() != null);
    assertThat(plan.curves().stream().flatMap(it -> it.points().stream()))
        .allMatch(it -> plan.x().holds(it.x()) && plan.y().holds(it.y()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Indicator.class,
      names = {"LENGTH_FOR_AGE", "BMI_FOR_AGE"})
  void noLineIsDrawnThroughTheStepAtTwentyFourMonths(Indicator indicator) {
    List<Measuring> measurings = List.of(lying(700, 10, 80), standing(800, 11, 82));

    ChartPlan plan = plan(indicator, TERM_BOY, measurings);

    assertThat(plan.step()).hasValue(730.5);
    assertThat(plan.curves())
        .allMatch(it -> it.end().x() <= 730 || it.points().getFirst().x() >= 731);
  }

  @Test
  void aYoungChildsChartShowsTheComingStep() {
    List<Measuring> measurings = List.of(lying(600, 9, 78));

    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, TERM_BOY, measurings);

    assertThat(plan.x().max()).isBetween(731.0, 900.0);
    assertThat(plan.x().ticks()).hasSize(28);
  }

  @Test
  void aNewbornsMarksStandApart() {
    List<Measuring> measurings = List.of(lying(0, 2, 43.5), weighed(14, 2.1), lying(44, 2.6, 49));

    ChartPlan age = plan(Indicator.LENGTH_FOR_AGE, TERM_BOY, measurings);
    ChartPlan length = plan(Indicator.WEIGHT_FOR_LENGTH, TERM_BOY, measurings);

    assertThat(age.x().max() / Age.DAYS_PER_MONTH).isEqualTo(6);
    assertThat(age.x().ticks()).hasSize(7).allMatch(Axis.Tick::labelled);
    assertThat(age.step()).isEmpty();
    assertThat(length.x().min()).isEqualTo(40);
    assertThat(length.x().max()).isEqualTo(65);
  }

  @ParameterizedTest
  @CsvSource({"121,6", "122,15", "334,15", "335,27", "730,27", "731,60"})
  void theChartLeavesRoomForTheMonthsToCome(int ageDays, double months) {
    List<Measuring> measurings = List.of(lying(ageDays, 9, 78));

    ChartPlan plan = plan(Indicator.WEIGHT_FOR_AGE, TERM_BOY, measurings);

    assertThat(plan.x().max() / Age.DAYS_PER_MONTH).isEqualTo(months);
  }

  @Test
  void aPretermChildHasACrossForEachMarkBeforeTwentyFourMonths() {
    Child preterm = new Child(Sex.GIRL, 224);
    List<Measuring> measurings =
        List.of(lying(20, 2.1, 44), lying(200, 6, 62), standing(740, 9, 80));

    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, preterm, measurings);

    assertThat(plan.marks().actual())
        .extracting(it -> it.at().x())
        .containsExactly(20.0, 200.0, 740.0);
    assertThat(plan.marks().corrected()).extracting(it -> it.at().x()).containsExactly(144.0);
  }

  @Test
  void aMarkFarOutsideStandsAtTheEdgeAndKeepsItsValue() {
    List<Measuring> measurings = List.of(lying(365, 9, 250));

    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, TERM_BOY, measurings);

    Mark mark = plan.marks().actual().getFirst();
    assertThat(mark.outside()).isTrue();
    assertThat(mark.isDoubted()).isTrue();
    assertThat(mark.at().y()).isEqualTo(plan.y().max()).isLessThan(140);
    assertThat(mark.value(Indicator.LENGTH_FOR_AGE)).hasValue(250);
  }

  @Test
  void aLengthMeasuredStandingIsMarkedWhereItsScoreIsReckoned() {
    List<Measuring> measurings = List.of(standing(600, 9, 78));

    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, TERM_BOY, measurings);

    assertThat(plan.marks().actual().getFirst().at().y()).isEqualTo(78.7);
  }

  @Test
  void weightWithOedemaIsNotDrawn() {
    Body swollen = new Body(9.0, 74.0, Posture.LYING, null, null, true);

    ChartPlan plan =
        plan(Indicator.WEIGHT_FOR_AGE, TERM_BOY, List.of(new Measuring(Age.ofDays(365), swollen)));

    assertThat(plan.marks().actual()).isEmpty();
  }

  @Test
  void theLinesLieWhereTheTableOfThresholdsHasThem() {
    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, TERM_BOY, List.of());

    double[] atBirth =
        plan.curves().stream()
            .filter(it -> it.points().getFirst().x() == 0)
            .mapToDouble(it -> it.points().getFirst().y())
            .toArray();
    assertThat(DoubleStream.of(atBirth).map(it -> Math.round(it * 100) / 100.0))
        .containsExactly(55.56, 53.67, 49.88, 46.10, 44.20);
  }

  @Test
  void theDescriptionSaysEveryMarkInWords() {
    Child preterm = new Child(Sex.GIRL, 224);
    List<Measuring> measurings = List.of(lying(200, 5.5, 58));

    ChartPlan plan = plan(Indicator.LENGTH_FOR_AGE, preterm, measurings);
    String indonesian = new ChartWords(Language.ID).description(plan);
    String english = new ChartWords(Language.EN).description(plan);

    assertThat(indonesian)
        .contains("Panjang badan menurut umur (PB/U), anak perempuan")
        .contains("Umur sebenarnya 6,5 bulan (yang dipakai umur koreksi), 58,0 cm, \u22123,76 SD.")
        .contains(
            "Umur koreksi 4,7 bulan (dipakai; umur sebenarnya 6,5 bulan), 58,0 cm, \u22122,51");
    assertThat(english).contains("58.0 cm, \u22122.51 SD, stunted, by completed month: normal.");
  }

  private static ChartPlan plan(Indicator indicator, Child child, List<Measuring> measurings) {
    return ChartPlan.of(indicator, GrowthCourse.of(child, measurings));
  }

  private static Measuring lying(double days, double weightKg, double lengthCm) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, lengthCm, Posture.LYING, 42.0, 13.5, false));
  }

  private static Measuring weighed(double days, double weightKg) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, null, Posture.LYING, null, null, false));
  }

  private static Measuring standing(double days, double weightKg, double lengthCm) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, lengthCm, Posture.STANDING, 42.0, 13.5, false));
  }
}
