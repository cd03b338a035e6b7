package id.telaah.risk;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.growth.Age;
import id.telaah.growth.GrowthLimits;
import id.telaah.growth.Indicator;
import id.telaah.growth.ZScores;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The computed facts of a case: each indicator at the latest measurement that holds its figures,
/// and the course of the weight.
final class GrowthFacts {
  private final CaseFile file;
  private final GrowthLimits limits;
  private final ChildGrowth growth;
  private final List<Measurement> latestFirst;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  GrowthFacts(CaseFile file, GrowthLimits limits) {
    this.file = file;
    this.limits = limits;
    this.growth = ChildGrowth.of(file);
    this.latestFirst = Measurements.of(file).reversed();
  }

  Map<String, Fact> all() {
    number(Computed.MEASUREMENTS, BigDecimal.valueOf(latestFirst.size()));
    latestFirst.stream().findFirst().ifPresent(this::latest);
    figure(Computed.WEIGHT_KG, "kg", Measurement.Body::weightKg);
    figure(Computed.LENGTH_CM, "cm", Measurement.Body::lengthCm);
    figure(Computed.HEAD_CM, "cm", Measurement.Body::headCm);
    figure(Computed.ARM_CM, "cm", Measurement.Body::armCm);
    oedema();
    for (Computed one : Computed.values()) {
      one.indicator().ifPresent(indicator -> score(one, indicator));
    }
    growth
        .child()
        .flatMap(child -> new ReportedScores(child, growth.measurings()).largestDifference())
        .ifPresent(fact -> put(Computed.Z_DIFFERENCE, fact));
    growth.course(limits).ifPresent(course -> facts.putAll(new CourseFacts(course).all()));
    return facts;
  }

  private void latest(Measurement last) {
    Age age = Age.ofDays(last.ageDays());
    number(Computed.AGE_DAYS, BigDecimal.valueOf(last.ageDays()));
    number(Computed.AGE_MONTHS, BigDecimal.valueOf(age.fullMonths()));
    growth.child().ifPresent(child -> put(Computed.CORRECTED, flag(child.at(age).isCorrected())));
    monthsOld(last);
  }

  private void monthsOld(Measurement last) {
    YearMonth collected = month(CaseFields.COLLECTED);
    if (collected != null && last.month() != null && !last.month().isAfter(collected)) {
      long months = ChronoUnit.MONTHS.between(last.month(), collected);
      number(Computed.MONTHS_OLD, BigDecimal.valueOf(months));
    }
  }

  private @Nullable YearMonth month(String linkId) {
    List<Value> values = file.answers().values(ItemKey.of(linkId));
    return !values.isEmpty() && values.getFirst() instanceof Value.Month month
        ? month.month()
        : null;
  }

  private Optional<Measurement> latestWith(Predicate<Measurement.Body> figures) {
    return latestFirst.stream().filter(one -> figures.test(one.body())).findFirst();
  }

  private void figure(
      Computed fact, String unit, Function<Measurement.Body, @Nullable Double> part) {
    latestWith(body -> part.apply(body) != null)
        .ifPresent(one -> {
          BigDecimal number = BigDecimal.valueOf(part.apply(one.body()));
          Words said = Said.joined(Facts.plain(number), " ", Words.same(unit));
          put(fact, Fact.of(new Value.Numeric(number), Said.at(said, Moment.of(one))));
        });
  }

  /// A measurement that says nothing of oedema does not take back an earlier one.
  private void oedema() {
    List<Integer> rows = Measurements.rows(file).reversed();
    rows.stream()
        .filter(row -> !file.answers().values(new ItemKey(CaseFields.OEDEMA, row)).isEmpty())
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .flatMap(row -> Measurements.measurement(file.answers(), row))
        .ifPresent(one -> {
          boolean seen = one.body().oedema();
          Words said = Said.at(Said.yesOrNo(seen), Moment.of(one));
          put(Computed.OEDEMA, Fact.of(new Value.Flag(seen), said));
        });
  }

  /// The latest measurement with the figures counts, also where it gives no score: an older one
  /// would hide a mistake of measuring.
  private void score(Computed fact, Indicator indicator) {
    latestWith(body -> holds(body, indicator))
        .ifPresent(one -> {
          Optional<ZScores> scores = growth.scores(ChildGrowth.measuring(one));
          double z = scores.map(all -> all.raw(indicator)).orElse(Double.NaN);
          if (!Double.isNaN(z)) {
            score(fact, indicator, one, z);
          }
        });
  }

  private void score(Computed fact, Indicator indicator, Measurement one, double z) {
    Value value = new Value.Numeric(BigDecimal.valueOf(z));
    Words code = indicator.code(Age.ofDays(one.ageDays()));
    Words score = Said.at(Said.sd(z), Moment.readAt(one, growth.child()));
    Words said = Said.joined(code, " ", score);
    if (!indicator.implausible(z)) {
      put(fact, Fact.of(value, said));
    } else if (!facts.containsKey(Computed.IMPLAUSIBLE_Z.key())) {
      put(Computed.IMPLAUSIBLE_Z, Fact.of(value, said));
    }
  }

  private static boolean holds(Measurement.Body body, Indicator indicator) {
    return switch (indicator) {
      case LENGTH_FOR_AGE -> body.lengthCm() != null;
      case WEIGHT_FOR_AGE -> body.weightKg() != null;
      case WEIGHT_FOR_LENGTH, BMI_FOR_AGE -> body.weightKg() != null && body.lengthCm() != null;
      case HEAD_FOR_AGE -> body.headCm() != null;
      case ARM_FOR_AGE -> body.armCm() != null;
    };
  }

  private void number(Computed fact, BigDecimal number) {
    put(fact, Fact.of(new Value.Numeric(number), Facts.plain(number)));
  }

  private static Fact flag(boolean yes) {
    return Fact.of(new Value.Flag(yes), Said.yesOrNo(yes));
  }

  private void put(Computed computed, Fact fact) {
    facts.put(computed.key(), fact);
  }
}
