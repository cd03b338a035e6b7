package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// `trimester`: 1 up to week 12, 2 from week 13, 3 from week 28. Of completed weeks of pregnancy.
final class Trimester implements Calculation {
  private static final int SECOND_FROM_WEEK = 13;
  private static final int THIRD_FROM_WEEK = 28;

  @Override
  public String name() {
    return "trimester";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .number(0)
        .map(weeks ->
            new Calculated(
                BigDecimal.valueOf(number(weeks.intValue())),
                switch (number(weeks.intValue())) {
                  case 1 -> How.of("trimester.first", weeks);
                  case 2 -> How.of("trimester.second", weeks);
                  default -> How.of("trimester.third", weeks);
                }));
  }

  private static int number(int weeks) {
    if (weeks < SECOND_FROM_WEEK) {
      return 1;
    }
    return weeks < THIRD_FROM_WEEK ? 2 : 3;
  }
}
