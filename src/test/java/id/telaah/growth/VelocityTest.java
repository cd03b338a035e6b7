package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WHO's weight velocity at, just under and just over its printed percentiles.
class VelocityTest {
  private static final Child BOY = new Child(Sex.BOY, 280);
  private static final double MONTH = Age.DAYS_PER_MONTH;

  /// Boys from 4 to 5 months: P3 150 g, P5 194 g, P15 311 g, P25 383 g, P50 522 g.
  @ParameterizedTest
  @CsvSource({
    "-500, 0", "149, 0", "150, 3", "151, 3", "193, 3", "194, 5", "195, 5", "310, 5", "311, 15",
    "312, 15", "382, 15", "383, 25", "521, 25", "522, 50", "900, 50"
  })
  void aGainReachesThePercentileThatWhoPrints(int gainG, int reached) {
    Velocity velocity = velocity(BOY, 4 * MONTH, 5 * MONTH, gainG).orElseThrow();

    assertThat(velocity.reached()).isEqualTo(reached);
    assertThat(velocity.gainG()).isEqualTo(gainG);
  }

  @ParameterizedTest
  @CsvSource({"193, true", "194, false", "195, false"})
  void belowTheFifthPercentileWeightFalters(int gainG, boolean faltering) {
    GrowthCourse course = course(BOY, 4 * MONTH, 5 * MONTH, gainG);

    assertThat(course.faltering().byVelocity()).isEqualTo(faltering);
  }

  @ParameterizedTest
  @CsvSource({"310, true", "311, false"})
  void aDistrictMayTakeTheFifteenthInstead(int gainG, boolean faltering) {
    GrowthLimits watchful = new GrowthLimits(2, 15, 0.7, 1, 2, 0.05);
    List<Measuring> two = two(4 * MONTH, 5 * MONTH, gainG);

    GrowthCourse course = GrowthCourse.of(BOY, two, watchful);

    assertThat(course.faltering().byVelocity()).isEqualTo(faltering);
  }

  @Test
  void thePrintedPercentilesFollowFromWhosFormula() {
    double[] z = {-1.880794, -1.644854, -1.036433, -0.674490, 0};

    for (VelocityTable.Row row : VelocityTable.all()) {
      for (int i = 0; i < z.length; i++) {
        double gainG = row.lms().valueAt(z[i]) - row.deltaG();

        assertThat(Math.abs(gainG - row.gainsG().get(i)))
            .as("%s months %s from %s", row.sex(), row.months(), row.fromMonth())
            .isLessThan(0.6);
      }
    }
    assertThat(VelocityTable.all()).hasSize(114);
  }

  /// z = (((0 + 400) / 921.6249)^0.7419 − 1) / (0.2279 · 0.7419), reckoned by hand.
  @Test
  void theScoreFollowsWhosFormula() {
    Velocity velocity = velocity(BOY, 4 * MONTH, 5 * MONTH, 0).orElseThrow();

    double byHand = (Math.pow(400 / 921.6249, 0.7419) - 1) / (0.2279 * 0.7419);
    assertThat(velocity.z().orElseThrow()).isEqualTo(Math.round(byHand * 100) / 100.0);
  }

  @Test
  void aLossBeyondTheFormulaHasNoScoreAndStaysBelowAllPercentiles() {
    Velocity velocity = velocity(BOY, 4 * MONTH, 5 * MONTH, -400).orElseThrow();

    assertThat(velocity.z()).isEmpty();
    assertThat(velocity.reached()).isZero();
  }

  /// One month is 30.4375 days, two 60.875, three 91.3125: seven days off at most.
  @ParameterizedTest
  @CsvSource({
    "23, 0", "24, 1", "30, 1", "37, 1", "38, 0", "53, 0", "54, 2", "67, 2", "68, 0", "84, 0",
    "85, 3", "98, 3", "99, 0"
  })
  void anIntervalIsReadWithinAWeekOfOneTwoOrThreeMonths(int days, int months) {
    Optional<Velocity> velocity = velocity(BOY, 120, 120 + days, 300);

    assertThat(velocity.map(Velocity::months).orElse(0)).isEqualTo(months);
  }

  @Test
  void theShortestIntervalIsRead() {
    List<Measuring> three = List.of(weighed(120, 6), weighed(151, 6.3), weighed(181, 6.5));

    GrowthCourse course = GrowthCourse.of(BOY, three);

    Velocity latest = course.velocities().getLast();
    assertThat(latest.months()).isEqualTo(1);
    assertThat(latest.gainG()).isEqualTo(200);
  }

  @Test
  void whoHasNoVelocityFromTwoYearsOn() {
    Optional<Velocity> last = velocity(BOY, 21 * MONTH, 24 * MONTH, 500);
    Optional<Velocity> beyond = velocity(BOY, 22 * MONTH, 25 * MONTH, 500);

    assertThat(last.orElseThrow().months()).isEqualTo(3);
    assertThat(beyond).isEmpty();
  }

  @Test
  void aPretermChildIsReadAtTheCorrectedAge() {
    Child preterm = new Child(Sex.BOY, 280 - 61);

    Velocity velocity = velocity(preterm, 6 * MONTH, 7 * MONTH, 200).orElseThrow();

    assertThat(velocity.gainG(5)).isEqualTo(194);
  }

  @Test
  void beforeTheExpectedDayThereIsNoVelocity() {
    Child preterm = new Child(Sex.BOY, 280 - 61);

    assertThat(velocity(preterm, 30, 60, 800)).isEmpty();
  }

  private static Optional<Velocity> velocity(Child child, double from, double to, int gainG) {
    GrowthCourse course = course(child, from, to, gainG);
    return course.velocities().stream().findFirst();
  }

  private static GrowthCourse course(Child child, double from, double to, int gainG) {
    return GrowthCourse.of(child, two(from, to, gainG));
  }

  private static List<Measuring> two(double from, double to, int gainG) {
    return List.of(weighed(from, 6), weighed(to, 6 + gainG / 1000.0));
  }

  private static Measuring weighed(double days, double weightKg) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, null, Posture.UNKNOWN, null, null, false));
  }
}
