package id.telaah.earlier;

import id.telaah.casefile.CaseFile;
import id.telaah.growth.Age;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.ZScores;
import id.telaah.risk.ChildGrowth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The z-scores of a child's latest measuring in the earlier file and in the present one.
///
/// @param then the age at the earlier file's latest measuring
/// @param now the age at the present file's
public record ScoreChanges(Age then, Age now, List<ScoreChange> scores) {
  public ScoreChanges {
    scores = List.copyOf(scores);
  }

  /// One indicator then and now; either may be missing.
  ///
  /// @param then z-score, rounded to two decimals
  public record ScoreChange(Indicator indicator, OptionalDouble then, OptionalDouble now) {
    /// How far the score has moved, above 0 towards more; empty where one of the two is missing.
    public OptionalDouble difference() {
      return then.isPresent() && now.isPresent()
          ? OptionalDouble.of(now.getAsDouble() - then.getAsDouble())
          : OptionalDouble.empty();
    }
  }

  /// Empty where one of the files has no measuring, or says no sex.
  static Optional<ScoreChanges> of(CaseFile then, CaseFile now) {
    ChildGrowth before = ChildGrowth.of(then);
    ChildGrowth after = ChildGrowth.of(now);
    return latest(before)
        .flatMap(first -> latest(after).flatMap(last -> of(before, first, after, last)));
  }

  private static Optional<Measuring> latest(ChildGrowth growth) {
    return growth.measurings().isEmpty()
        ? Optional.empty()
        : Optional.of(growth.measurings().getLast());
  }

  private static Optional<ScoreChanges> of(
      ChildGrowth before, Measuring first, ChildGrowth after, Measuring last) {
    Optional<ZScores> then = before.scores(first);
    Optional<ZScores> now = after.scores(last);
    List<ScoreChange> changes = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      ScoreChange change =
          new ScoreChange(indicator, score(then, indicator), score(now, indicator));
      if (change.then().isPresent() || change.now().isPresent()) {
        changes.add(change);
      }
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScoreChanges(first.age(), last.age(), changes));
  }

  private static OptionalDouble score(Optional<ZScores> scores, Indicator indicator) {
    return scores.map(all -> all.of(indicator)).orElse(OptionalDouble.empty());
  }
}
