package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The sum of numbers, of yes answers, or of the scores of the options chosen. Questions that do
/// not apply are left out; all others must be answered.
///
/// `jumlah` begins at nothing, as EPDS and SRQ-20 do; `kspr`, the Poedji Rochjati score, at the 2
/// that every pregnancy has (2 is low, 6 to 10 high, 12 and more very high risk).
final class Sum implements Calculation {
  private final String name;
  private final BigDecimal start;

  private Sum(String name, BigDecimal start) {
    this.name = name;
    this.start = start;
  }

  static Sum plain() {
    return new Sum("jumlah", BigDecimal.ZERO);
  }

  static Sum ofPregnancy() {
    return new Sum("kspr", BigDecimal.TWO);
  }

  @Override
  public String name() {
    return name;
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
          BigDecimal sum = scores.stream().reduce(start, BigDecimal::add);
          return How.equals(inputs, inputs.rounded(sum, sum.scale()), way(scores));
        });
  }

  private Words way(List<BigDecimal> scores) {
    if (start.signum() == 0) {
      return How.sum(scores);
    }
    List<BigDecimal> risks = scores.stream().filter(score -> score.signum() != 0).toList();
    return risks.isEmpty() ? How.of("kspr.start", start) : How.of("kspr", start, How.sum(risks));
  }
}
