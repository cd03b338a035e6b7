package id.telaah.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A score as a case file reports it, beside the one that is computed from the same figures.
///
/// e-PPGBM reads every child at its age since birth, so the computed score is at that age, for a
/// preterm child too.
///
/// @param computed rounded to two decimals
public record ReportedScore(
    Indicator indicator, Measuring measuring, double reported, double computed) {
  /// Every reported score of a measuring that can be computed too, in the order of [Indicator].
  public static List<ReportedScore> all(Sex sex, Measuring measuring) {
    ZScores scores = ZScores.of(sex, measuring.age(), measuring.body());
    List<ReportedScore> all = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      OptionalDouble reported = measuring.noted().score(indicator);
      OptionalDouble computed = scores.of(indicator);
      if (reported.isPresent() && computed.isPresent()) {
        double said = reported.getAsDouble();
        all.add(new ReportedScore(indicator, measuring, said, computed.getAsDouble()));
      }
    }
    return List.copyOf(all);
  }

  /// How far the two lie apart, exactly.
  public BigDecimal difference() {
    return BigDecimal.valueOf(reported).subtract(BigDecimal.valueOf(computed)).abs();
  }

  /// Whether they differ by the limit or more.
  public boolean differs(GrowthLimits limits) {
    return difference().compareTo(BigDecimal.valueOf(limits.reportedDifference())) >= 0;
  }
}
