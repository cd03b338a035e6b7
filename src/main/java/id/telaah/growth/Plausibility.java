package id.telaah.growth;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Looks through a child's measurings for what was probably measured or written down wrongly.
final class Plausibility {
  private static final Set<Indicator> ALL = EnumSet.allOf(Indicator.class);
  private static final Set<Indicator> WITH_LENGTH =
      EnumSet.of(Indicator.LENGTH_FOR_AGE, Indicator.WEIGHT_FOR_LENGTH, Indicator.BMI_FOR_AGE);
  private static final Set<Indicator> WITH_WEIGHT =
      EnumSet.of(Indicator.WEIGHT_FOR_AGE, Indicator.WEIGHT_FOR_LENGTH, Indicator.BMI_FOR_AGE);
  private static final double THREE_MONTHS = 3 * Age.DAYS_PER_MONTH + 7;
  private static final double LEAST_KG = 0.4;
  private static final double MOST_KG = 35;
  private static final double LEAST_CM = 25;
  private static final double MOST_CM = 130;
  private static final DoubtWords WORDS = new DoubtWords();

  private final Child child;
  private final GrowthLimits limits;
  private final List<Doubt> doubts = new ArrayList<>();

  private Plausibility(Child child, GrowthLimits limits) {
    this.child = child;
    this.limits = limits;
  }

  /// Every doubt, in the order of the measurings.
  ///
  /// @param measurings youngest first
  static List<Doubt> of(Child child, List<Measuring> measurings, GrowthLimits limits) {
    Plausibility plausibility = new Plausibility(child, limits);
    for (int i = 0; i < measurings.size(); i++) {
      plausibility.look(measurings.get(i), measurings.subList(0, i));
    }
    return List.copyOf(plausibility.doubts);
  }

  private void look(Measuring now, List<Measuring> earlier) {
    impossible(now);
    beyondWho(now);
    boolean shrunk = shrunk(now, earlier);
    for (Indicator indicator :
        List.of(Indicator.LENGTH_FOR_AGE, Indicator.WEIGHT_FOR_AGE, Indicator.HEAD_FOR_AGE)) {
      if (!shrunk || indicator != Indicator.LENGTH_FOR_AGE) {
        jumped(indicator, now, earlier);
      }
    }
    if (!earlier.isEmpty()) {
      contradicts(now, earlier.getLast());
    }
  }

  private void impossible(Measuring now) {
    if (!now.age().underFive()) {
      double days = now.age().days();
      doubts.add(new Doubt(Doubt.Kind.AGE, now, ALL, days, WORDS.tooOld(now)));
    }
    Double kg = now.body().weightKg();
    if (kg != null && (kg < LEAST_KG || kg > MOST_KG)) {
      doubts.add(
          new Doubt(Doubt.Kind.IMPOSSIBLE, now, WITH_WEIGHT, kg, WORDS.impossibleWeight(kg)));
    }
    Double cm = now.body().lengthCm();
    if (cm != null && (cm < LEAST_CM || cm > MOST_CM)) {
      doubts.add(
          new Doubt(Doubt.Kind.IMPOSSIBLE, now, WITH_LENGTH, cm, WORDS.impossibleLength(cm)));
    }
  }

  private void beyondWho(Measuring now) {
    child
        .at(now.age())
        .used()
        .ifPresent(age ->
            Reading.all(child.sex(), age, now.body()).stream()
                .filter(Reading::implausible)
                .map(it ->
                    new Doubt(
                        Doubt.Kind.BEYOND_WHO,
                        now,
                        Set.of(it.indicator()),
                        it.z(),
                        WORDS.beyondWho(it)))
                .forEach(doubts::add));
  }

  private boolean shrunk(Measuring now, List<Measuring> earlier) {
    Optional<Measuring> before = latest(earlier, Indicator.LENGTH_FOR_AGE, Plausibility::lyingCm);
    double lostCm = before.map(it -> lyingCm(it) - lyingCm(now)).orElse(0.0);
    // Tenths of a millimetre: 70.7 − 70.0 is a little more than 0.7 in binary.
    boolean shrunk = Math.round(lostCm * 100) > Math.round(limits.shrinkCm() * 100);
    if (shrunk) {
      doubts.add(
          new Doubt(
              Doubt.Kind.SHRUNK,
              now,
              WITH_LENGTH,
              lostCm,
              WORDS.shrunk(lostCm, before.orElseThrow())));
    }
    return shrunk;
  }

  /// The length as lying, so that two postures can be compared; NaN where it was not measured.
  private static double lyingCm(Measuring measuring) {
    double cm = measuring.stature(measuring.age());
    return measuring.age().byHeight() ? cm + Stature.STANDING_LOSS_CM : cm;
  }

  private void jumped(Indicator indicator, Measuring now, List<Measuring> earlier) {
    Optional<Measuring> before = latest(earlier, indicator, it -> z(indicator, it));
    double change = before.map(it -> z(indicator, now) - z(indicator, it)).orElse(0.0);
    boolean weight = indicator == Indicator.WEIGHT_FOR_AGE;
    double limit = weight ? limits.weightJump() : limits.lengthJump();
    // Beyond WHO's limits is said already.
    if (before.isEmpty()
        || indicator.implausible(z(indicator, now))
        || !comparable(before.get(), now)
        || !(Math.round(Math.abs(change) * 100) > Math.round(limit * 100))) {
      return;
    }
    Set<Indicator> touched =
        indicator == Indicator.LENGTH_FOR_AGE
            ? WITH_LENGTH
            : weight ? WITH_WEIGHT : Set.of(indicator);
    Doubt.Kind kind = weight ? Doubt.Kind.WEIGHT_JUMPED : Doubt.Kind.LENGTH_JUMPED;
    doubts.add(
        new Doubt(
            kind,
            now,
            touched,
            Math.abs(change),
            WORDS.jumped(indicator, change, before.get(), now)));
  }

  /// Within three months, not on one day, and read at ages of the same kind: where the correction
  /// for prematurity ends, every score leaps.
  private boolean comparable(Measuring before, Measuring now) {
    double days = now.age().days() - before.age().days();
    return days >= 1
        && days <= THREE_MONTHS
        && child.at(before.age()).daysEarly() == child.at(now.age()).daysEarly();
  }

  private double z(Indicator indicator, Measuring measuring) {
    return child
        .at(measuring.age())
        .used()
        .map(age -> ZScores.of(child.sex(), age, measuring.body()).raw(indicator))
        .orElse(Double.NaN);
  }

  private void contradicts(Measuring now, Measuring before) {
    double days = now.age().days() - before.age().days();
    if (days < 1 && !now.body().equals(before.body())) {
      doubts.add(new Doubt(Doubt.Kind.AGE, now, ALL, days, WORDS.twice(now)));
    }
    var from = before.noted().month();
    var to = now.noted().month();
    if (from == null || to == null) {
      return;
    }
    long least = ChronoUnit.DAYS.between(from.atEndOfMonth(), to.atDay(1));
    long most = ChronoUnit.DAYS.between(from.atDay(1), to.atEndOfMonth());
    if (days < least || days > most) {
      doubts.add(new Doubt(Doubt.Kind.AGE, now, ALL, days, WORDS.month(before, now)));
    }
  }

  /// The latest earlier measuring that has a figure; one beyond WHO's limits would accuse all that
  /// come after it.
  private Optional<Measuring> latest(
      List<Measuring> earlier, Indicator indicator, ToDoubleFunction<Measuring> figure) {
    return earlier.reversed().stream()
        .filter(it -> !Double.isNaN(figure.applyAsDouble(it)))
        .filter(it -> !indicator.implausible(z(indicator, it)))
        .findFirst();
  }
}
