package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import id.telaah.growth.Age;
import id.telaah.growth.Child;
import id.telaah.growth.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// `usia_koreksi`: the age in months that counts for a child born before 37 weeks, until 24 months;
/// the actual age otherwise. Of the age in months and the weeks of pregnancy at birth; corrected by
/// the same rule as the growth curves.
final class CorrectedAge implements Calculation {
  private static final int DAYS_PER_WEEK = 7;

  @Override
  public String name() {
    return "usia_koreksi";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .number(0)
        .flatMap(months -> inputs.number(1).map(weeks -> age(inputs, months, weeks)));
  }

  private static Calculated age(Inputs inputs, BigDecimal months, BigDecimal weeks) {
    int gestationDays = weeks.multiply(BigDecimal.valueOf(DAYS_PER_WEEK)).intValue();
    // The sex has no part in the correction.
    Child child = new Child(Sex.GIRL, gestationDays);
    Child.ReadAge read = child.at(Age.ofMonths(months.doubleValue()));
    if (!read.isCorrected()) {
      return new Calculated(
          months, How.of(child.preterm() ? "age.past" : "age.term", weeks, months));
    }
    BigDecimal early =
        BigDecimal.valueOf(read.daysEarly())
            .divide(BigDecimal.valueOf(Age.DAYS_PER_MONTH), 10, RoundingMode.HALF_UP);
    BigDecimal corrected = inputs.rounded(months.subtract(early).max(BigDecimal.ZERO), 1);
    return new Calculated(corrected, How.of("age.early", months, weeks, corrected));
  }
}
