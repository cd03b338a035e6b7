package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// `jumlah`: the sum of numbers, of yes answers, or of the scores of the options chosen, as in EPDS
/// and SRQ-20. Questions that do not apply are left out; all others must be answered.
final class Sum implements Calculation {
  @Override
  public String name() {
    return "jumlah";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.SCORE);
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .scores()
        .map(scores -> {
          BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
          return How.equals(inputs, inputs.rounded(sum, sum.scale()), How.sum(scores));
        });
  }
}
