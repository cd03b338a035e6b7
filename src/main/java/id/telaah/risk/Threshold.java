package id.telaah.risk;

import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A cut-off that rules name: what the sources say, and how far the secretariat may move it.
///
/// @param id eternal key in rule files: `hb_wus`
/// @param subject key of the subject it is listed under
/// @param value as shipped, in [#unit]
/// @param range what it may be set to
/// @param unit in words, "g/dL"
public record Threshold(
    String id, String subject, BigDecimal value, Range range, Words unit, Wording words) {
  /// The least and the most that a district may choose; the same where a regulation fixes it.
  ///
  /// @param whole whether what is compared is counted, so that only whole numbers mean something
  /// @param choices the only numbers that mean something; empty for any between
  public record Range(BigDecimal least, BigDecimal most, boolean whole, List<BigDecimal> choices) {
    public Range {
      choices = List.copyOf(choices);
    }

    boolean holds(BigDecimal number) {
      return number.compareTo(least) >= 0
          && number.compareTo(most) <= 0
          && (!whole || number.stripTrailingZeros().scale() <= 0)
          && (choices.isEmpty()
              || choices.stream().anyMatch(choice -> choice.compareTo(number) == 0));
    }
  }

  /// @param name what it divides: "KEK, LiLA ibu di bawah"
  /// @param conflict what the sources say where they disagree
  public record Wording(Words name, Words source, Optional<Words> conflict) {}

  /// Whether a regulation fixes it, so that nobody may move it.
  public boolean isFixed() {
    return range.least().compareTo(range.most()) == 0;
  }
}
