package id.telaah.risk;

import id.telaah.form.Value;
import id.telaah.growth.Doubt;
import id.telaah.growth.Faltering;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Measuring;
import id.telaah.growth.Velocity;
import id.telaah.growth.WeightGain;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The computed facts about a child's growth from one measuring to the next: how weight was gained,
/// and what was probably measured wrongly.
final class CourseFacts {
  private final GrowthCourse course;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  CourseFacts(GrowthCourse course) {
    this.course = course;
  }

  Map<String, Fact> all() {
    gains();
    course.faltering().latest().ifPresent(this::velocity);
    largest(Computed.SHRUNK, Doubt.Kind.SHRUNK);
    largest(Computed.LENGTH_JUMP, Doubt.Kind.LENGTH_JUMPED);
    largest(Computed.WEIGHT_JUMP, Doubt.Kind.WEIGHT_JUMPED);
    counted(Computed.IMPOSSIBLE, List.of(Doubt.Kind.IMPOSSIBLE, Doubt.Kind.AGE));
    counted(Computed.DOUBTED, List.of(Doubt.Kind.values()));
    return facts;
  }

  private void gains() {
    if (course.gains().isEmpty()) {
      return;
    }
    WeightGain latest = course.gains().getLast();
    Words letter = Words.same(latest.status().code());
    put(
        Computed.HEALTH_CARD,
        new Value.Coded(latest.status().code()),
        Said.joined(letter, ", ", latest.status().words()));
    if (course.gains().size() > 1) {
      Faltering faltering = course.faltering();
      BigDecimal times = BigDecimal.valueOf(faltering.notGained());
      put(Computed.NOT_GAINED_TIMES, new Value.Numeric(times), Facts.plain(times));
    }
  }

  /// "naik 210 g dalam 31 hari (P5 286 g, P15 403 g)".
  private void velocity(Velocity gain) {
    put(
        Computed.GAIN_PERCENTILE,
        new Value.Numeric(BigDecimal.valueOf(gain.reached())),
        new Words(
            "naik %s g dalam %d hari (P5 %s g, P15 %s g)"
                .formatted(
                    grams(gain.gainG()), gain.days(), grams(gain.gainG(5)), grams(gain.gainG(15))),
            "gained %s g in %d days (P5 %s g, P15 %s g)"
                .formatted(
                    grams(gain.gainG()),
                    gain.days(),
                    grams(gain.gainG(5)),
                    grams(gain.gainG(15)))));
  }

  private static String grams(int grams) {
    return Formats.decimal(grams, 0, Language.ID);
  }

  private void largest(Computed fact, Doubt.Kind kind) {
    course.doubts().stream()
        .filter(it -> it.kind() == kind)
        .max(Comparator.comparingDouble(Doubt::size))
        .ifPresent(it -> {
          BigDecimal size = BigDecimal.valueOf(it.size()).setScale(2, RoundingMode.HALF_EVEN);
          put(fact, new Value.Numeric(size), at(it));
        });
  }

  /// Nothing where there is none: a rule asks whether the fact exists, or how many.
  private void counted(Computed fact, List<Doubt.Kind> kinds) {
    List<Doubt> doubts = course.doubts().stream().filter(it -> kinds.contains(it.kind())).toList();
    long measurings = doubts.stream().map(Doubt::measuring).distinct().count();
    if (measurings > 0) {
      List<Words> reasons = new ArrayList<>();
      doubts.forEach(it -> reasons.add(at(it)));
      Words all = reasons.stream().reduce((a, b) -> Said.joined(a, "; ", b)).orElseThrow();
      put(fact, new Value.Numeric(BigDecimal.valueOf(measurings)), all);
    }
  }

  private static Words at(Doubt doubt) {
    Measuring measuring = doubt.measuring();
    String days = Long.toString(Math.round(measuring.age().days()));
    Words age = new Words("umur " + days + " hari: ", "age " + days + " days: ");
    return Said.joined(age, "", doubt.reason());
  }

  private void put(Computed computed, Value value, Words words) {
    facts.put(computed.key(), Fact.of(value, words));
  }
}
