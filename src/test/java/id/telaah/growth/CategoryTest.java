package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Permenkes 2/2020, Table 1, at its limits.
class CategoryTest {
  @ParameterizedTest
  @CsvSource({
    "LENGTH_FOR_AGE, -3.01, Sangat pendek",
    "LENGTH_FOR_AGE, -3.00, Pendek",
    "LENGTH_FOR_AGE, -2.99, Pendek",
    "LENGTH_FOR_AGE, -2.01, Pendek",
    "LENGTH_FOR_AGE, -2.00, Normal",
    "LENGTH_FOR_AGE, -1.99, Normal",
    "LENGTH_FOR_AGE, 2.99, Normal",
    "LENGTH_FOR_AGE, 3.00, Normal",
    "LENGTH_FOR_AGE, 3.01, Tinggi",
    "WEIGHT_FOR_AGE, -3.01, Berat badan sangat kurang",
    "WEIGHT_FOR_AGE, -3.00, Berat badan kurang",
    "WEIGHT_FOR_AGE, -2.99, Berat badan kurang",
    "WEIGHT_FOR_AGE, -2.01, Berat badan kurang",
    "WEIGHT_FOR_AGE, -2.00, Berat badan normal",
    "WEIGHT_FOR_AGE, -1.99, Berat badan normal",
    "WEIGHT_FOR_AGE, 0.99, Berat badan normal",
    "WEIGHT_FOR_AGE, 1.00, Berat badan normal",
    "WEIGHT_FOR_AGE, 1.01, Risiko berat badan lebih",
    "WEIGHT_FOR_LENGTH, -3.01, Gizi buruk",
    "WEIGHT_FOR_LENGTH, -3.00, Gizi kurang",
    "WEIGHT_FOR_LENGTH, -2.99, Gizi kurang",
    "WEIGHT_FOR_LENGTH, -2.01, Gizi kurang",
    "WEIGHT_FOR_LENGTH, -2.00, Gizi baik (normal)",
    "WEIGHT_FOR_LENGTH, -1.99, Gizi baik (normal)",
    "WEIGHT_FOR_LENGTH, 0.99, Gizi baik (normal)",
    "WEIGHT_FOR_LENGTH, 1.00, Gizi baik (normal)",
    "WEIGHT_FOR_LENGTH, 1.01, Berisiko gizi lebih",
    "WEIGHT_FOR_LENGTH, 1.99, Berisiko gizi lebih",
    "WEIGHT_FOR_LENGTH, 2.00, Berisiko gizi lebih",
    "WEIGHT_FOR_LENGTH, 2.01, Gizi lebih",
    "WEIGHT_FOR_LENGTH, 2.99, Gizi lebih",
    "WEIGHT_FOR_LENGTH, 3.00, Gizi lebih",
    "WEIGHT_FOR_LENGTH, 3.01, Obesitas",
    "BMI_FOR_AGE, -3.01, Gizi buruk",
    "BMI_FOR_AGE, -3.00, Gizi kurang",
    "BMI_FOR_AGE, -2.99, Gizi kurang",
    "BMI_FOR_AGE, -2.01, Gizi kurang",
    "BMI_FOR_AGE, -2.00, Gizi baik (normal)",
    "BMI_FOR_AGE, -1.99, Gizi baik (normal)",
    "BMI_FOR_AGE, 0.99, Gizi baik (normal)",
    "BMI_FOR_AGE, 1.00, Gizi baik (normal)",
    "BMI_FOR_AGE, 1.01, Berisiko gizi lebih",
    "BMI_FOR_AGE, 1.99, Berisiko gizi lebih",
    "BMI_FOR_AGE, 2.00, Berisiko gizi lebih",
    "BMI_FOR_AGE, 2.01, Gizi lebih",
    "BMI_FOR_AGE, 2.99, Gizi lebih",
    "BMI_FOR_AGE, 3.00, Gizi lebih",
    "BMI_FOR_AGE, 3.01, Obesitas"
  })
  void theLimitBelongsWhereTheRegulationPutsIt(Indicator indicator, double z, String label) {
    String category = Category.of(indicator, z).orElseThrow().label().in(Language.ID);

    assertThat(category).isEqualTo(label);
  }

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void everyScoreHasOneCategoryOrNoneHas(Indicator indicator) {
    boolean without = indicator == Indicator.HEAD_FOR_AGE || indicator == Indicator.ARM_FOR_AGE;

    for (int hundredths = -800; hundredths <= 800; hundredths++) {
      double z = hundredths / 100.0;

      assertThat(Category.of(indicator, z).isEmpty()).as("z %s", z).isEqualTo(without);
    }
  }

  @Test
  void noScoreHasNoCategory() {
    assertThat(Category.of(Indicator.LENGTH_FOR_AGE, Double.NaN)).isEmpty();
  }

  @Test
  void theTableIsWholeInBothLanguages() {
    assertThat(Category.all())
        .hasSize(20)
        .noneMatch(it -> it.label().id().isBlank() || it.label().en().isBlank());
  }
}
