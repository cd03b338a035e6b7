package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// `imt`: weight in kg by the square of height in m, to one decimal. Of a weight and a height in
/// cm.
final class BodyMassIndex implements Calculation {
  @Override
  public String name() {
    return "imt";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    Optional<BigDecimal> heightCm = inputs.number(1).filter(height -> height.signum() > 0);
    return inputs.number(0).flatMap(weightKg -> heightCm.map(cm -> index(inputs, weightKg, cm)));
  }

  private static Calculated index(Inputs inputs, BigDecimal weightKg, BigDecimal heightCm) {
    BigDecimal heightM = heightCm.movePointLeft(2);
    BigDecimal exact = weightKg.divide(heightM.pow(2), 10, RoundingMode.HALF_UP);
    return How.equals(inputs, inputs.rounded(exact, 1), How.of("bmi", weightKg, heightM));
  }
}
