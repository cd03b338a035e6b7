package id.telaah.growth;

import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a case file notes beside the figures of a measuring.
///
/// @param month when it was; null where not said
/// @param scores z-scores as they were reported, e-PPGBM's mostly
public record Noted(@Nullable YearMonth month, Map<Indicator, Double> scores) {
  public static final Noted NOTHING = new Noted(null, Map.of());

  public Noted {
    scores = Map.copyOf(scores);
  }

  /// The reported score of an indicator.
  public OptionalDouble score(Indicator indicator) {
    Double score = scores.get(indicator);
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
  }
}
