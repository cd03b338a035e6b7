package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// `persen`: the first number in per cent of the second, to one decimal, as in intake against need.
final class Percent implements Calculation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return "persen";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    Optional<BigDecimal> whole = inputs.number(1).filter(number -> number.signum() > 0);
    return inputs
        .number(0)
        .flatMap(part ->
            whole.map(all -> {
              BigDecimal exact = part.multiply(HUNDRED).divide(all, 10, RoundingMode.HALF_UP);
              return How.equals(
                  inputs,
                  inputs.rounded(exact, 1),
                  How.of(
                      "percent",
                      How.amount(inputs.all().get(0).item(), part),
                      How.amount(inputs.all().get(1).item(), all)));
            }));
  }
}
