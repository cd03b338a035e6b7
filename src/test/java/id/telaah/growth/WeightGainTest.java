package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.WeightGain.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

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
