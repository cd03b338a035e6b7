package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import id.telaah.form.Item;
import id.telaah.form.Option;
import id.telaah.form.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// `banyak`: how many options are chosen, as in the food groups of a day. An option with score 0
/// ("none of these") is not counted; all questions that apply must be answered.
final class Count implements Calculation {
  @Override
  public String name() {
    return "banyak";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.CODE);
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    List<Inputs.Input> asked = inputs.all().stream().filter(Inputs.Input::applies).toList();
    if (asked.isEmpty() || asked.stream().anyMatch(input -> input.values().isEmpty())) {
      return Optional.empty();
    }
    BigDecimal count =
        BigDecimal.valueOf(
            asked.stream()
                .mapToLong(input ->
                    input.values().stream().filter(value -> !isNone(input.item(), value)).count())
                .sum());
    return Optional.of(How.equals(inputs, count, How.of("count")));
  }

  private static boolean isNone(Item item, Value value) {
    return value instanceof Value.Coded(String code)
        && item.option(code).map(Option::score).filter(score -> score.signum() == 0).isPresent();
  }
}
