package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ages: corrected for children born early, refused where they are none.
class ChildTest {
  @Test
  void aChildBornAt32WeeksIsReadEightWeeksYounger() {
    Child child = new Child(Sex.GIRL, 32 * 7);

    Child.ReadAge read = child.at(Age.ofDays(300));

    assertThat(read.isCorrected()).isTrue();
    assertThat(read.used()).contains(Age.ofDays(300 - 56));
  }

  @Test
  void from24MonthsTheActualAgeCounts() {
    Child child = new Child(Sex.GIRL, 32 * 7);

    assertThat(child.at(Age.ofDays(730.4)).used()).contains(Age.ofDays(674.4));
    assertThat(child.at(Age.ofDays(730.5)).used()).contains(Age.ofDays(730.5));
  }

  @Test
  void bornAt37WeeksIsNotEarly() {
    Child child = new Child(Sex.BOY, 37 * 7);

    assertThat(child.preterm()).isFalse();
    assertThat(new Child(Sex.BOY, 37 * 7 - 1).preterm()).isTrue();
    assertThat(child.at(Age.ofDays(10)).used()).contains(Age.ofDays(10));
  }

  @Test
  void beforeTheExpectedDayThereIsNoAgeToReadAt() {
    Child child = new Child(Sex.BOY, 32 * 7);

    Child.ReadAge read = child.at(Age.ofDays(55));

    assertThat(read.used()).isEmpty();
    assertThat(child.at(Age.ofDays(56)).used()).contains(Age.ofDays(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, -400, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoAgeIsRefused(double days) {
    assertThatThrownBy(() -> Age.ofDays(days)).isInstanceOf(IllegalArgumentException.class);
  }
}
