package id.telaah.risk;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.growth.Age;
import id.telaah.growth.Child;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.WeightGain;
import id.telaah.growth.ZScores;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The computed facts of a case: the latest measurement against the standards, and the course of
/// the weight.
final class GrowthFacts {
  private final CaseFile file;
  private final ChildGrowth growth;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  GrowthFacts(CaseFile file) {
    this.file = file;
    this.growth = ChildGrowth.of(file);
  }

  Map<String, Fact> all() {
    number(Computed.MEASUREMENTS, BigDecimal.valueOf(growth.measurings().size()));
    Measurements.latestRow(file).ifPresent(this::latest);
    growth
        .child()
        .map(child -> WeightGain.all(child.sex(), growth.measurings()))
        .filter(gains -> gains.size() > 2)
        .ifPresent(gains -> flag(Computed.FAILED_TWICE, WeightGain.failedTwice(gains)));
    return facts;
  }

  private void latest(int row) {
    Measurement last = Measurements.measurement(file.answers(), row).orElseThrow();
    Age age = Age.ofDays(last.ageDays());
    number(Computed.AGE_DAYS, BigDecimal.valueOf(last.ageDays()));
    number(Computed.AGE_MONTHS, BigDecimal.valueOf(age.fullMonths()));
    figure(Computed.WEIGHT_KG, last.body().weightKg());
    figure(Computed.LENGTH_CM, last.body().lengthCm());
    figure(Computed.HEAD_CM, last.body().headCm());
    figure(Computed.ARM_CM, last.body().armCm());
    flag(Computed.OEDEMA, last.body().oedema());
    growth.child().ifPresent(child -> corrected(child, age));
    monthsOld(last);
    Measuring measuring = ChildGrowth.measuring(last);
    growth.scores(measuring).ifPresent(scores -> scores(scores, age, row));
  }

  private void corrected(Child child, Age age) {
    flag(Computed.CORRECTED, child.at(age).isCorrected());
  }

  private void scores(ZScores scores, Age age, int row) {
    for (Computed one : Computed.values()) {
      one.indicator().ifPresent(indicator -> score(one, indicator, scores, age));
    }
    differences(scores, age, row);
  }

  private void score(Computed fact, Indicator indicator, ZScores scores, Age age) {
    double z = scores.raw(indicator);
    if (Double.isNaN(z)) {
      return;
    }
    if (!indicator.implausible(z)) {
      put(fact, new Value.Numeric(BigDecimal.valueOf(z)), decimal(z));
    } else if (!facts.containsKey(Computed.IMPLAUSIBLE_Z.key())) {
      put(
          Computed.IMPLAUSIBLE_Z,
          new Value.Numeric(BigDecimal.valueOf(z)),
          both(indicator.code(age), " ", decimal(z)));
    }
  }

  private void differences(ZScores scores, Age age, int row) {
    Map<String, Indicator> reported =
        Map.of(
            CaseFields.REPORTED_LENGTH_Z, Indicator.LENGTH_FOR_AGE,
            CaseFields.REPORTED_WEIGHT_Z, Indicator.WEIGHT_FOR_AGE,
            CaseFields.REPORTED_WEIGHT_FOR_LENGTH_Z, Indicator.WEIGHT_FOR_LENGTH);
    BigDecimal largest = BigDecimal.valueOf(-1);
    for (Map.Entry<String, Indicator> one : reported.entrySet()) {
      Optional<BigDecimal> said = file.answers().number(new ItemKey(one.getKey(), row));
      double z = scores.raw(one.getValue());
      if (said.isPresent() && !Double.isNaN(z)) {
        BigDecimal difference = said.get().subtract(BigDecimal.valueOf(z)).abs();
        if (difference.compareTo(largest) > 0) {
          largest = difference;
          put(
              Computed.Z_DIFFERENCE,
              new Value.Numeric(difference),
              compared(one.getValue().code(age), said.get().doubleValue(), z));
        }
      }
    }
  }

  private static Words compared(Words code, double reported, double computed) {
    Words said = decimal(reported);
    Words found = decimal(computed);
    return new Words(
        code.id() + " dilaporkan " + said.id() + ", dihitung " + found.id(),
        code.en() + " reported " + said.en() + ", computed " + found.en());
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

  private void number(Computed fact, BigDecimal number) {
    put(fact, new Value.Numeric(number), Facts.plain(number));
  }

  private void figure(Computed fact, @Nullable Double figure) {
    if (figure != null) {
      number(fact, BigDecimal.valueOf(figure));
    }
  }

  private void flag(Computed fact, boolean yes) {
    put(fact, new Value.Flag(yes), yes ? new Words("ya", "yes") : new Words("tidak", "no"));
  }

  private void put(Computed fact, Value value, Words words) {
    facts.put(fact.key(), Fact.of(value, words));
  }

  private static Words decimal(double z) {
    return new Words(Formats.decimal(z, 2, Language.ID), Formats.decimal(z, 2, Language.EN));
  }

  private static Words both(Words first, String between, Words second) {
    return new Words(first.id() + between + second.id(), first.en() + between + second.en());
  }
}
