package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.Doubt.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes a measuring doubtful, at, just under and just over every limit.
class PlausibilityTest {
  private static final Child BOY = new Child(Sex.BOY, 280);

  @ParameterizedTest
  @CsvSource({"76.7, false", "76.0, false", "75.9, true", "75.99, true", "70, true"})
  void moreThanSevenMillimetresShorterThanBeforeIsDoubted(double laterCm, boolean doubted) {
    List<Measuring> two = List.of(lying(400, 76.7), lying(500, laterCm));

    List<Doubt> doubts = doubts(BOY, two);

    assertThat(doubts.stream().map(Doubt::kind).toList())
        .isEqualTo(doubted ? List.of(Kind.SHRUNK) : List.of());
  }

  @Test
  void standingAfterLyingIsNoShrinking() {
    List<Measuring> two =
        List.of(lying(725, 86), new Measuring(Age.ofDays(740), body(null, 85.0, Posture.STANDING)));

    assertThat(doubts(BOY, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.99, false", "1.00, false", "1.01, true"})
  void aLengthScoreThatLeapsByMoreThanOneIsDoubted(double leap, boolean doubted) {
    List<Measuring> two = List.of(lying(400, cm(400, -2)), lying(430, cm(430, -2 + leap)));

    List<Doubt> doubts = doubts(BOY, two);

    assertThat(doubts.stream().map(Doubt::kind).toList())
        .isEqualTo(doubted ? List.of(Kind.LENGTH_JUMPED) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"1.99, false", "2.00, false", "2.01, true", "-2.00, false", "-2.01, true"})
  void aWeightScoreThatLeapsByMoreThanTwoIsDoubted(double leap, boolean doubted) {
    List<Measuring> two = List.of(weighed(400, kg(400, 0)), weighed(430, kg(430, leap)));

    List<Doubt> doubts = doubts(BOY, two);

    assertThat(doubts.stream().map(Doubt::kind).toList())
        .isEqualTo(doubted ? List.of(Kind.WEIGHT_JUMPED) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"98, true", "99, false"})
  void afterMoreThanThreeMonthsAScoreMayHaveChanged(int days, boolean doubted) {
    List<Measuring> two = List.of(lying(400, cm(400, -2)), lying(400 + days, cm(400 + days, 0)));

    assertThat(!doubts(BOY, two).isEmpty()).isEqualTo(doubted);
  }

  @Test
  void theEndOfCorrectionForPrematurityIsNoLeap() {
    Child preterm = new Child(Sex.BOY, 28 * 7);
    List<Measuring> two =
        List.of(lying(720, 84), new Measuring(Age.ofDays(735), body(null, 83.6, Posture.STANDING)));

    assertThat(doubts(preterm, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-5.99, false", "-6.00, false", "-6.01, true", "6.00, false", "6.01, true"})
  void aScoreBeyondWhosLimitsIsDoubted(double z, boolean doubted) {
    List<Measuring> one = List.of(lying(400, cm(400, z)));

    List<Doubt> doubts = doubts(BOY, one);

    assertThat(doubts.stream().map(Doubt::kind).toList())
        .isEqualTo(doubted ? List.of(Kind.BEYOND_WHO) : List.of());
  }

  @Test
  void whatIsBeyondTheLimitsDoesNotAccuseWhatComesAfterIt() {
    List<Measuring> three = List.of(lying(400, 77), lying(430, 107), lying(460, 78.5));

    List<Doubt> doubts = doubts(BOY, three);

    assertThat(doubts)
        .extracting(it -> it.measuring().age().wholeDays() + " " + it.kind())
        .containsExactly("430 BEYOND_WHO");
  }

  @ParameterizedTest
  @CsvSource({"0.39, true", "0.4, false", "35, false", "35.1, true", "8500, true"})
  void weightsThatNoChildHasAreDoubted(double weightKg, boolean doubted) {
    List<Doubt> doubts = doubts(BOY, List.of(weighed(1, weightKg)));

    assertThat(doubts.stream().anyMatch(it -> it.kind() == Kind.IMPOSSIBLE)).isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({"24.9, true", "25, false", "130, false", "130.1, true"})
  void lengthsThatNoChildHasAreDoubted(double lengthCm, boolean doubted) {
    List<Doubt> doubts = doubts(BOY, List.of(lying(1, lengthCm)));

    assertThat(doubts.stream().anyMatch(it -> it.kind() == Kind.IMPOSSIBLE)).isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({"1826.24, false", "1826.25, true"})
  void anAgeOfSixtyMonthsIsBeyondTheStandards(double days, boolean doubted) {
    List<Doubt> doubts = doubts(BOY, List.of(lying(days, 110)));

    assertThat(doubts.stream().anyMatch(it -> it.kind() == Kind.AGE)).isEqualTo(doubted);
  }

  @Test
  void twoResultsAtOneAgeContradictEachOther() {
    assertThat(doubts(BOY, List.of(lying(400, 77), lying(400, 77.4))))
        .extracting(Doubt::kind)
        .containsExactly(Kind.AGE);
    assertThat(doubts(BOY, List.of(lying(400, 77), lying(400, 77)))).isEmpty();
  }

  /// From a day of May to a day of July lie 31 to 91 days.
  @ParameterizedTest
  @CsvSource({"30, true", "31, false", "91, false", "92, true"})
  void anAgeThatContradictsTheMonthsIsDoubted(int days, boolean doubted) {
    List<Measuring> two =
        List.of(noted(300, YearMonth.of(2026, 5)), noted(300 + days, YearMonth.of(2026, 7)));

    List<Doubt> doubts = doubts(BOY, two);

    assertThat(doubts.stream().map(Doubt::kind).toList())
        .isEqualTo(doubted ? List.of(Kind.AGE) : List.of());
  }

  /// 0.05 exactly is a difference; 0.04 is none.
  @ParameterizedTest
  @CsvSource({"-0.60, true", "-0.61, false", "-0.65, false", "-0.70, true", "-0.69, false"})
  void aReportedScoreDiffersFromFiveHundredthsOn(double reported, boolean differs) {
    Noted noted = new Noted(null, Map.of(Indicator.LENGTH_FOR_AGE, reported));
    Measuring measuring = new Measuring(Age.ofDays(365), body(null, 74.2, Posture.LYING), noted);

    GrowthCourse course = GrowthCourse.of(BOY, List.of(measuring));

    assertThat(!course.differing(measuring).isEmpty()).isEqualTo(differs);
  }

  @Test
  void aDoubtTouchesTheChartsThatItsFigureFeeds() {
    List<Measuring> two = List.of(lying(400, 77), lying(500, 74));

    Doubt doubt = doubts(BOY, two).getFirst();

    assertThat(doubt.touches(Indicator.LENGTH_FOR_AGE)).isTrue();
    assertThat(doubt.touches(Indicator.BMI_FOR_AGE)).isTrue();
    assertThat(doubt.touches(Indicator.WEIGHT_FOR_AGE)).isFalse();
    assertThat(doubt.reason().id()).startsWith("3,0 cm lebih pendek daripada pada umur 13,1 bulan");
    assertThat(doubt.reason().en()).startsWith("3.0 cm shorter than at the age of 13.1 months");
  }

  private static List<Doubt> doubts(Child child, List<Measuring> measurings) {
    return GrowthCourse.of(child, measurings).doubts();
  }

  private static double cm(int day, double z) {
    return Standards.LENGTH.table().at(Sex.BOY, day).valueAt(z);
  }

  private static double kg(int day, double z) {
    return Standards.WEIGHT.table().at(Sex.BOY, day).valueAt(z);
  }

  private static Measuring lying(double days, double lengthCm) {
    return new Measuring(Age.ofDays(days), body(null, lengthCm, Posture.LYING));
  }

  private static Measuring weighed(double days, double weightKg) {
    return new Measuring(Age.ofDays(days), body(weightKg, null, Posture.UNKNOWN));
  }

  private static Measuring noted(double days, YearMonth month) {
    return new Measuring(
        Age.ofDays(days), body(8.0, null, Posture.UNKNOWN), new Noted(month, Map.of()));
  }

  private static Body body(@Nullable Double weightKg, @Nullable Double lengthCm, Posture posture) {
    return new Body(weightKg, lengthCm, posture, null, null, false);
  }
}
