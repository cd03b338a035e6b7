package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Medians, −2 SD and −3 SD as printed in the field's tables.
class ThresholdsTest {
  @ParameterizedTest
  @CsvSource({
    "BOY, 0, 49.88, 46.10, 44.20, 3.35, 2.46, 2.08",
    "BOY, 183, 67.64, 63.36, 61.22, 7.94, 6.36, 5.68",
    "BOY, 365, 75.74, 70.99, 68.61, 9.65, 7.74, 6.93",
    "BOY, 548, 82.26, 76.87, 74.17, 10.94, 8.75, 7.83",
    "BOY, 730, 87.80, 81.69, 78.64, 12.15, 9.67, 8.63",
    "BOY, 1096, 96.09, 88.67, 84.97, 14.34, 11.28, 10.02",
    "BOY, 1796, 109.42, 100.22, 95.63, 18.17, 13.96, 12.28",
    "GIRL, 0, 49.15, 45.42, 43.56, 3.23, 2.39, 2.03",
    "GIRL, 183, 65.75, 61.22, 58.95, 7.30, 5.73, 5.09",
    "GIRL, 365, 74.00, 68.86, 66.28, 8.95, 7.04, 6.27",
    "GIRL, 548, 80.71, 74.90, 72.00, 10.23, 8.06, 7.19",
    "GIRL, 730, 86.40, 79.95, 76.72, 11.47, 9.03, 8.06",
    "GIRL, 1096, 95.06, 87.44, 83.63, 13.85, 10.81, 9.61",
    "GIRL, 1796, 108.90, 99.46, 94.74, 18.05, 13.63, 11.96"
  })
  void theFieldsTablesAreMet(
      Sex sex, int day, double l0, double l2, double l3, double w0, double w2, double w3) {
    Lms length = Standards.LENGTH.table().at(sex, day);
    Lms weight = Standards.WEIGHT.table().at(sex, day);

    assertThat(new double[] {length.valueAt(0), length.valueAt(-2), length.valueAt(-3)})
        .containsExactly(new double[] {l0, l2, l3}, within(0.0051));
    assertThat(new double[] {weight.valueAt(0), weight.valueAt(-2), weight.valueAt(-3)})
        .containsExactly(new double[] {w0, w2, w3}, within(0.0051));
  }
}
