package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// `bagi`: the first number divided by the second, to two decimals, as in the floor area a person.
final class Quotient implements Calculation {
  @Override
  public String name() {
    return "bagi";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    Optional<BigDecimal> shares = inputs.number(1).filter(number -> number.signum() > 0);
    return inputs
        .number(0)
        .flatMap(whole ->
            shares.map(by ->
                How.equals(
                    inputs,
                    inputs.rounded(whole.divide(by, 10, RoundingMode.HALF_UP), 2),
                    How.of(
                        "quotient",
                        How.amount(inputs.all().get(0).item(), whole),
                        How.amount(inputs.all().get(1).item(), by)))));
  }
}
