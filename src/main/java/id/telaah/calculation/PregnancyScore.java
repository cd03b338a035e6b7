package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `kspr`: the Poedji Rochjati score of a pregnancy: 2, and the scores of the risk factors chosen;
/// 2 is low, 6 to 10 high, 12 and more very high risk. All questions that apply must be answered.
final class PregnancyScore implements Calculation {
  private static final BigDecimal EVERY_PREGNANCY = BigDecimal.TWO;

  @Override
  public String name() {
    return "kspr";
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
          List<BigDecimal> terms = new ArrayList<>(scores);
          terms.removeIf(score -> score.signum() == 0);
          BigDecimal sum = terms.stream().reduce(EVERY_PREGNANCY, BigDecimal::add);
          return How.equals(
              inputs,
              sum,
              terms.isEmpty()
                  ? How.of("kspr.start", EVERY_PREGNANCY)
                  : How.of("kspr", EVERY_PREGNANCY, How.sum(terms)));
        });
  }
}
