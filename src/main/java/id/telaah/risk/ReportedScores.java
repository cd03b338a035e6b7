package id.telaah.risk;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurements;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.growth.Age;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares the scores that a case file reports with computed ones.
///
/// e-PPGBM reads every child at its age since birth, so its scores are held against scores at that
/// age, for a preterm child too.
final class ReportedScores {
  private static final Map<String, Indicator> FIELDS =
      Map.of(
          CaseFields.REPORTED_LENGTH_Z, Indicator.LENGTH_FOR_AGE,
          CaseFields.REPORTED_WEIGHT_Z, Indicator.WEIGHT_FOR_AGE,
          CaseFields.REPORTED_WEIGHT_FOR_LENGTH_Z, Indicator.WEIGHT_FOR_LENGTH);

  private final CaseFile file;
  private final ChildGrowth growth;

  ReportedScores(CaseFile file, ChildGrowth growth) {
    this.file = file;
    this.growth = growth;
  }

  /// The largest difference; of each indicator the latest measurement counts that reports it.
  Optional<Fact> largestDifference() {
    return FIELDS.entrySet().stream()
        .flatMap(field -> latest(field.getKey(), field.getValue()).stream())
        .max(Comparator.comparing(Difference::size).thenComparing(Difference::indicator))
        .map(this::fact);
  }

  private Optional<Difference> latest(String field, Indicator indicator) {
    List<Integer> rows = Measurements.rows(file).reversed();
    return rows.stream().flatMap(row -> difference(field, indicator, row)).findFirst();
  }

  private Stream<Difference> difference(String field, Indicator indicator, int row) {
    Optional<BigDecimal> said = file.answers().number(new ItemKey(field, row));
    Measuring measuring =
        ChildGrowth.measuring(Measurements.measurement(file.answers(), row).orElseThrow());
    double z = growth.uncorrected(measuring).map(all -> all.raw(indicator)).orElse(Double.NaN);
    return said.isEmpty() || Double.isNaN(z)
        ? Stream.empty()
        : Stream.of(new Difference(indicator, measuring.age(), said.get(), z));
  }

  private Fact fact(Difference one) {
    Words code = one.indicator().code(one.age());
    Words reported = Said.score(one.reported().doubleValue());
    Words computed = Said.score(one.computed());
    boolean preterm = growth.child().map(child -> child.at(one.age()).isCorrected()).orElse(false);
    Words said =
        new Words(
            code.id() + " dilaporkan " + reported.id() + ", dihitung " + computed.id(),
            code.en() + " reported " + reported.en() + ", computed " + computed.en());
    Words without = new Words("(tanpa koreksi usia)", "(age not corrected)");
    return Fact.of(new Value.Numeric(one.size()), preterm ? Said.joined(said, " ", without) : said);
  }

  private record Difference(Indicator indicator, Age age, BigDecimal reported, double computed) {
    BigDecimal size() {
      return reported.subtract(BigDecimal.valueOf(computed)).abs();
    }
  }
}
