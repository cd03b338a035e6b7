package id.telaah.risk;

import id.telaah.form.Value;
import id.telaah.growth.Child;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.ReportedScore;
import id.telaah.language.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Compares the scores that a case file reports with computed ones.
final class ReportedScores {
  private final Child child;
  private final List<Measuring> measurings;

  /// @param measurings youngest first
  ReportedScores(Child child, List<Measuring> measurings) {
    this.child = child;
    this.measurings = measurings;
  }

  /// The largest difference; of each indicator the latest measurement counts that reports it.
  Optional<Fact> largestDifference() {
    return Arrays.stream(Indicator.values())
        .flatMap(indicator -> latest(indicator).stream())
        .max(
            Comparator.comparing(ReportedScore::difference).thenComparing(ReportedScore::indicator))
        .map(this::fact);
  }

  private Optional<ReportedScore> latest(Indicator indicator) {
    return measurings.reversed().stream()
        .flatMap(it -> ReportedScore.all(child.sex(), it).stream())
        .filter(it -> it.indicator() == indicator)
        .findFirst();
  }

  private Fact fact(ReportedScore one) {
    Words code = one.indicator().code(one.measuring().age());
    Words reported = Said.score(one.reported());
    Words computed = Said.score(one.computed());
    Words said =
        new Words(
            code.id() + " dilaporkan " + reported.id() + ", dihitung " + computed.id(),
            code.en() + " reported " + reported.en() + ", computed " + computed.en());
    Words without = new Words("(tanpa koreksi usia)", "(age not corrected)");
    boolean preterm = child.at(one.measuring().age()).isCorrected();
    Words whole = preterm ? Said.joined(said, " ", without) : said;
    return Fact.of(new Value.Numeric(one.difference()), whole);
  }
}
