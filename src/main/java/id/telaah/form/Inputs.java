package id.telaah.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a calculation is given: the item it computes, and its inputs in order.
public record Inputs(Item asked, List<Input> all) {
  public Inputs {
    all = List.copyOf(all);
  }

  /// One input.
  ///
  /// @param applies whether the question applies; one that does not has no values
  public record Input(Item item, boolean applies, List<Value> values) {
    public Input {
      values = List.copyOf(values);
    }

    /// The sum of its scores: numbers as they are, yes as 1, options by their score; empty without
    /// a value or where one has no score.
    public Optional<BigDecimal> score() {
      BigDecimal sum = BigDecimal.ZERO;
      for (Value value : values) {
        BigDecimal score = score(value);
        if (score == null) {
          return Optional.empty();
        }
        sum = sum.add(score);
      }
      return values.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private @Nullable BigDecimal score(Value value) {
      return switch (value) {
        case Value.Numeric(BigDecimal number) -> number;
        case Value.Flag(boolean yes) -> yes ? BigDecimal.ONE : BigDecimal.ZERO;
        case Value.Coded(String code) -> item.option(code).map(Option::score).orElse(null);
        default -> null;
      };
    }
  }

  public Optional<BigDecimal> number(int input) {
    return all.get(input).values().stream()
        .filter(Value.Numeric.class::isInstance)
        .map(value -> ((Value.Numeric) value).number())
        .findFirst();
  }

  public Optional<String> code(int input) {
    return all.get(input).values().stream()
        .filter(Value.Coded.class::isInstance)
        .map(value -> ((Value.Coded) value).code())
        .findFirst();
  }

  /// The month of a date.
  public Optional<YearMonth> month(int input) {
    return all.get(input).values().stream()
        .flatMap(value ->
            switch (value) {
              case Value.Month month -> Stream.of(month.month());
              case Value.Day day -> Stream.of(YearMonth.from(day.date()));
              default -> Stream.empty();
            })
        .findFirst();
  }

  /// The score of every input that applies; empty where one of them has none, or none applies.
  public Optional<List<BigDecimal>> scores() {
    List<BigDecimal> scores = new ArrayList<>();
    for (Input input : all) {
      if (input.applies()) {
        Optional<BigDecimal> score = input.score();
        if (score.isEmpty()) {
          return Optional.empty();
        }
        scores.add(score.get());
      }
    }
    return scores.isEmpty() ? Optional.empty() : Optional.of(scores);
  }

  /// A result rounded half up: to whole numbers where the item is an integer.
  public BigDecimal rounded(BigDecimal exact, int decimals) {
    int kept = asked.type() == ItemType.INTEGER ? 0 : decimals;
    return exact.setScale(kept, RoundingMode.HALF_UP);
  }
}
