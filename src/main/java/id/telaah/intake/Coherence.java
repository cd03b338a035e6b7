package id.telaah.intake;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What answers say of each other: each may be right alone and both cannot be right together.
final class Coherence {
  /// Months by which an age and the measurements may differ, for rounding and late data.
  private static final int MOST_MONTHS = 2;

  /// As WHO counts a child's months.
  private static final double DAYS_PER_MONTH = 30.4375;

  private Coherence() {}

  /// Refuses a village that is not in the kecamatan given.
  static void refuseVillageElsewhere(Answers answers, Node.Obj fields, Problems problems) {
    if (isVillageElsewhere(answers)) {
      Spot spot = fields.get(CaseFields.VILLAGE).map(Node::spot).orElse(fields.spot());
      problems.add(
          ProblemCode.VILLAGE_ELSEWHERE,
          Place.FILE.key(spot, "fields").key(spot, CaseFields.VILLAGE),
          Sentences.of(
              "coherence.village",
              answers.code(ItemKey.of(CaseFields.VILLAGE)).orElse(""),
              answers.code(ItemKey.of(CaseFields.DISTRICT)).orElse("")));
    }
  }

  /// Whether the village is not in the kecamatan.
  static boolean isVillageElsewhere(Answers answers) {
    Optional<String> district = answers.code(ItemKey.of(CaseFields.DISTRICT));
    Optional<String> village = answers.code(ItemKey.of(CaseFields.VILLAGE));
    return district.isPresent()
        && village.isPresent()
        && !village.get().startsWith(district.get() + ".");
  }

  /// What does not stop a case but should be looked at.
  static List<Notice> notices(CaseFile file) {
    List<Notice> notices = new ArrayList<>();
    List<Measurement> measurements = Measurements.of(file);
    Set<Integer> ages = new HashSet<>();
    for (Measurement measurement : measurements) {
      if (!ages.add(measurement.ageDays())) {
        notices.add(
            new Notice(
                CaseFields.MEASUREMENTS, Sentences.of("coherence.twice", measurement.ageDays())));
      }
    }
    if (!measurements.isEmpty()) {
      age(file.answers(), measurements.getLast()).ifPresent(notices::add);
    }
    return notices;
  }

  private static Optional<Notice> age(Answers answers, Measurement last) {
    long measured = Math.round(last.ageDays() / DAYS_PER_MONTH);
    long months = measured + monthsSince(last.month(), answers);
    return answers
        .number(ItemKey.of(CaseFields.AGE_MONTHS))
        .filter(said -> Math.abs(said.intValue() - months) > MOST_MONTHS)
        .map(said ->
            new Notice(
                CaseFields.AGE_MONTHS, Sentences.of("coherence.age", said.intValue(), months)));
  }

  /// Months from the last measurement to the collection of the data; 0 where one is not known.
  private static long monthsSince(@Nullable YearMonth measured, Answers answers) {
    if (measured != null) {
      for (Value value : answers.values(ItemKey.of(CaseFields.COLLECTED))) {
        if (value instanceof Value.Month collected) {
          return Math.max(0, ChronoUnit.MONTHS.between(measured, collected.month()));
        }
      }
    }
    return 0;
  }
}
