package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.WeightGain.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeightGainTest {
  @Test
  void aGainOfExactlyTheMinimumIsAGain() {
    List<Measuring> weighings = List.of(weighed(30.4375, 4.2), weighed(60.875, 5.1));

    List<WeightGain> gains = WeightGain.all(Sex.BOY, weighings);

    assertThat(gains).extracting(WeightGain::status).containsExactly(Status.FIRST, Status.GAINED);
    assertThat(gains.getLast())
        .extracting(WeightGain::gainG, WeightGain::minimumG)
        .containsExactly(900, 900);
  }

  @Test
  void oneGramLessIsNotAGain() {
    List<Measuring> weighings = List.of(weighed(30.4375, 4.2), weighed(60.875, 5.099));

    List<WeightGain> gains = WeightGain.all(Sex.BOY, weighings);

    assertThat(gains.getLast().status()).isEqualTo(Status.NOT_GAINED);
  }

  /// The minima as printed on the card, month by month, boys then girls where they differ.
  @ParameterizedTest
  @EnumSource(Sex.class)
  void everyMonthsMinimumIsMetByExactlyThatGain(Sex sex) {
    int[] first = {800, 900, 800, 600, 500, 400};

    for (int month = 1; month <= 60; month++) {
      int minimumG = gain(sex, month, 0).minimumG();

      assertThat(minimumG).isBetween(200, 900);
      if (month <= first.length) {
        assertThat(minimumG).isEqualTo(first[month - 1]);
      }
      assertThat(gain(sex, month, minimumG - 1).status()).isEqualTo(Status.NOT_GAINED);
      assertThat(gain(sex, month, minimumG).status()).isEqualTo(Status.GAINED);
      assertThat(gain(sex, month, minimumG + 1).status()).isEqualTo(Status.GAINED);
    }
  }

  @ParameterizedTest
  @CsvSource({"19, O", "20, T", "45, T", "46, O"})
  void theMonthBeforeIsTwentyToFortyFiveDaysBack(int days, String letter) {
    List<Measuring> weighings = List.of(weighed(200, 7), weighed(200 + days, 7));

    WeightGain latest = WeightGain.all(Sex.GIRL, weighings).getLast();

    assertThat(latest.status().code()).isEqualTo(letter);
  }

  private static WeightGain gain(Sex sex, int month, int gainG) {
    double days = month * Age.DAYS_PER_MONTH;
    List<Measuring> two =
        List.of(weighed(days - Age.DAYS_PER_MONTH, 5), weighed(days, 5 + gainG / 1000.0));
    return WeightGain.all(sex, two).getLast();
  }

  @Test
  void twoMonthsWithoutAGainInARowAreTwoT() {
    List<Measuring> weighings = List.of(weighed(240, 7.5), weighed(270, 7.5), weighed(301, 7.55));

    List<WeightGain> gains = WeightGain.all(Sex.GIRL, weighings);

    assertThat(WeightGain.notGainedInARow(gains)).isEqualTo(2);
    assertThat(WeightGain.notGainedInARow(gains.subList(0, 2))).isEqualTo(1);
  }

  @Test
  void aMonthWithoutWeighingIsO() {
    List<Measuring> weighings = List.of(weighed(301, 7.55), weighed(240, 7.5));

    List<WeightGain> gains = WeightGain.all(Sex.GIRL, weighings);

    assertThat(gains)
        .extracting(WeightGain::status)
        .containsExactly(Status.FIRST, Status.NOT_WEIGHED_BEFORE);
  }

  @Test
  void aWeightWithOedemaIsLeftOut() {
    Body swollen = new Body(9.0, null, Posture.UNKNOWN, null, null, true);
    List<Measuring> weighings = List.of(weighed(270, 7.5), new Measuring(Age.ofDays(300), swollen));

    List<WeightGain> gains = WeightGain.all(Sex.GIRL, weighings);

    assertThat(gains).hasSize(1);
  }

  private static Measuring weighed(double days, double weightKg) {
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, null, Posture.UNKNOWN, null, null, false));
  }
}
