package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  /// A boy of day 365 whose score lies a hair on either side of a limit: M 75.7391, S 0.03137.
  @ParameterizedTest
  @CsvSource({
    "-2.004, -2.00, Normal",
    "-2.006, -2.01, Pendek",
    "-3.004, -3.00, Pendek",
    "-3.006, -3.01, Sangat pendek"
  })
  void aScoreIsRoundedBeforeItIsJudged(double exact, double rounded, String label) {
    double lengthCm = Standards.LENGTH.table().at(Sex.BOY, 365).valueAt(exact);

    Reading reading = lengthForAge(Sex.BOY, 365, lengthCm);

    assertThat(reading.z()).isEqualTo(rounded);
    assertThat(reading.category().orElseThrow().label().in(Language.ID)).isEqualTo(label);
  }

  @Test
  void aCategoryThatDiffersByFullMonthIsShownBeside() {
    double lengthCm = Standards.LENGTH.table().at(Sex.GIRL, 150).valueAt(-2.1);

    Reading reading = lengthForAge(Sex.GIRL, 150, lengthCm);

    assertThat(reading.category().orElseThrow().label().in(Language.ID)).isEqualTo("Pendek");
    assertThat(reading.differingByFullMonth().orElseThrow().label().in(Language.ID))
        .isEqualTo("Normal");
  }

  @Test
  void onTheFirstDayOfAMonthBothCountsAgree() {
    List<Reading> readings =
        IntStream.range(0, 60)
            .mapToObj(month -> {
              double lengthCm =
                  Standards.LENGTH
                      .table()
                      .at(Sex.GIRL, Age.ofMonths(month).wholeDays())
                      .valueAt(-2);
              return lengthForAge(Sex.GIRL, month * Age.DAYS_PER_MONTH, lengthCm);
            })
            .toList();

    assertThat(readings).hasSize(60).allMatch(it -> it.differingByFullMonth().isEmpty());
  }

  @Test
  void withoutAnAgeOnlyWeightForLengthIsRead() {
    Body body = new Body(8.0, 70.0, Posture.LYING, 44.0, 13.0, false);

    List<Reading> readings = Reading.all(Sex.BOY, null, body);

    assertThat(readings)
        .extracting(Reading::indicator)
        .containsExactly(Indicator.WEIGHT_FOR_LENGTH);
    assertThat(readings.getFirst().differingByFullMonth()).isEmpty();
  }

  @Test
  void anImplausibleScoreIsStillShown() {
    Reading reading = lengthForAge(Sex.BOY, 365, 50);

    assertThat(reading.z()).isLessThan(-6);
    assertThat(reading.implausible()).isTrue();
  }

  private static Reading lengthForAge(Sex sex, double days, double lengthCm) {
    Body body = new Body(null, lengthCm, Posture.UNKNOWN, null, null, false);
    return Reading.all(sex, Age.ofDays(days), body).getFirst();
  }
}
