package id.telaah.growth;

import id.telaah.language.Words;
import java.util.Set;

/// A reason to take a measuring for a mistake, in words: "kemungkinan salah ukur".
///
/// The figures stay; whoever reads them decides.
///
/// @param measuring the later one, where two contradict each other
/// @param indicators the charts whose mark it touches
/// @param size how large it is, in the unit of its kind
/// @param reason a sentence without full stop
public record Doubt(
    Kind kind, Measuring measuring, Set<Indicator> indicators, double size, Words reason) {
  /// What speaks against a measuring.
  public enum Kind {
    /// A score beyond WHO's limits; its size is the score.
    BEYOND_WHO,
    /// Shorter than before; centimetres lost.
    SHRUNK,
    /// A length or head score that leapt within three months; SD.
    LENGTH_JUMPED,
    /// A weight-for-age score that leapt within three months; SD.
    WEIGHT_JUMPED,
    /// A weight or length that no child of that age has; kilograms or centimetres.
    IMPOSSIBLE,
    /// Beyond 60 months, twice at one age, or an age that contradicts the month; days.
    AGE
  }

  public Doubt {
    indicators = Set.copyOf(indicators);
  }

  public boolean touches(Indicator indicator) {
    return indicators.contains(indicator);
  }
}
