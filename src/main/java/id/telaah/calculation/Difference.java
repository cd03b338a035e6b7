package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// `selisih`: the first number less the second, as in the weight gained since before pregnancy.
final class Difference implements Calculation {
  @Override
  public String name() {
    return "selisih";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .number(0)
        .flatMap(first -> inputs.number(1).map(second -> difference(inputs, first, second)));
  }

  private static Calculated difference(Inputs inputs, BigDecimal first, BigDecimal second) {
    BigDecimal exact = first.subtract(second);
    return How.equals(
        inputs,
        inputs.rounded(exact, exact.scale()),
        How.of(
            "difference",
            How.amount(inputs.all().get(0).item(), first),
            How.amount(inputs.all().get(1).item(), second)));
  }
}
