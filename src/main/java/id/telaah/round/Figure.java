package id.telaah.round;

import java.math.BigDecimal;
import java.util.Optional;

/// What the secretariat enters about a measure; the program reckons none of it.
///
/// @param before a year ago, 0 to 100 %
/// @param now 0 to 100 %
/// @param target what is aimed at, 0 to 100 %; 0 for zero stunting
/// @param source where the numbers are from: "e-PPGBM Agustus 2026"; may be empty
public record Figure(
    Measure measure,
    Optional<BigDecimal> before,
    Optional<BigDecimal> now,
    Optional<BigDecimal> target,
    String source) {
  /// The highest share there is, %.
  public static final BigDecimal WHOLE = new BigDecimal(100);

  public Figure {
    check(before);
    check(now);
    check(target);
  }

  private static void check(Optional<BigDecimal> share) {
    share
        .filter(it -> it.signum() < 0 || it.compareTo(WHOLE) > 0)
        .ifPresent(it -> {
          throw new IllegalArgumentException("no share of a hundred: " + it);
        });
  }

  /// A measure of which nothing is known.
  public static Figure none(Measure measure) {
    return new Figure(measure, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  public boolean isEmpty() {
    return before.isEmpty() && now.isEmpty() && target.isEmpty() && source.isEmpty();
  }

  /// Points of a hundred that it rose in the year, below zero where it fell.
  public Optional<BigDecimal> change() {
    return now.flatMap(here -> before.map(here::subtract));
  }

  /// Points of a hundred that are still to go; zero or below where the target is reached.
  public Optional<BigDecimal> toGo() {
    return now.flatMap(here ->
        target.map(aim -> measure == Measure.RECORDED ? aim.subtract(here) : here.subtract(aim)));
  }
}
