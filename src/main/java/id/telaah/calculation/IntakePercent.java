package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// `persen_akg_energi`, `persen_akg_protein`: a child's daily intake in per cent of what AKG 2019
/// (Permenkes 28/2019) recommends at its age, to one decimal. Of the intake in kcal or g and the
/// age in months, below 84.
record IntakePercent(String name, NavigableMap<Integer, Integer> recommendedFromMonth)
    implements Calculation {
  static final NavigableMap<Integer, Integer> ENERGY_KCAL = byMonth(550, 800, 1350, 1400);
  static final NavigableMap<Integer, Integer> PROTEIN_G = byMonth(9, 15, 20, 25);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SEVEN_YEARS = BigDecimal.valueOf(84);

  private static NavigableMap<Integer, Integer> byMonth(
      int newborn, int halfYear, int oneYear, int fourYears) {
    NavigableMap<Integer, Integer> from = new TreeMap<>();
    from.put(0, newborn);
    from.put(6, halfYear);
    from.put(12, oneYear);
    from.put(48, fourYears);
    return from;
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    Optional<BigDecimal> age =
        inputs
            .number(1)
            .filter(months -> months.signum() >= 0 && months.compareTo(SEVEN_YEARS) < 0);
    return inputs.number(0).flatMap(intake -> age.map(months -> percent(inputs, intake, months)));
  }

  private Calculated percent(Inputs inputs, BigDecimal intake, BigDecimal months) {
    BigDecimal recommended =
        BigDecimal.valueOf(
            Objects.requireNonNull(recommendedFromMonth.floorEntry(months.intValue())).getValue());
    BigDecimal exact = intake.multiply(HUNDRED).divide(recommended, 10, RoundingMode.HALF_UP);
    return How.equals(
        inputs, inputs.rounded(exact, 1), How.of("intake", intake, recommended, months));
  }
}
