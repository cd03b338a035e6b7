package id.telaah.risk;

import id.telaah.casefile.Birth;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.casefile.Position;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Child;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.GrowthLimits;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.Noted;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.growth.ZScores;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The child of a case as the growth standards read it.
///
/// @param child empty where the case file does not say the sex
/// @param measurings youngest first
public record ChildGrowth(Optional<Child> child, List<Measuring> measurings) {
  private static final Map<String, Indicator> REPORTED =
      Map.of(
          CaseFields.REPORTED_LENGTH_Z, Indicator.LENGTH_FOR_AGE,
          CaseFields.REPORTED_WEIGHT_Z, Indicator.WEIGHT_FOR_AGE,
          CaseFields.REPORTED_WEIGHT_FOR_LENGTH_Z, Indicator.WEIGHT_FOR_LENGTH);

  public ChildGrowth {
    measurings = List.copyOf(measurings);
  }

  public static ChildGrowth of(CaseFile file) {
    Birth birth = Birth.of(file);
    return new ChildGrowth(
        Sex.ofCode(birth.sex()).map(sex -> new Child(sex, birth.gestationDays())),
        Measurements.rows(file).stream().map(row -> measuring(file.answers(), row)).toList());
  }

  /// The child's growth judged as a whole; empty where the sex is unknown.
  public Optional<GrowthCourse> course(GrowthLimits limits) {
    return child.map(one -> GrowthCourse.of(one, measurings, limits));
  }

  /// One measurement of a case file as a measuring, without what was reported beside it.
  public static Measuring measuring(Measurement measurement) {
    return measuring(measurement, Map.of());
  }

  private static Measuring measuring(Answers answers, int row) {
    Map<Indicator, Double> reported = new EnumMap<>(Indicator.class);
    REPORTED.forEach((field, indicator) ->
        answers
            .number(new ItemKey(field, row))
            .ifPresent(score -> reported.put(indicator, score.doubleValue())));
    return measuring(Measurements.measurement(answers, row).orElseThrow(), reported);
  }

  private static Measuring measuring(Measurement measurement, Map<Indicator, Double> reported) {
    Measurement.Body body = measurement.body();
    return new Measuring(
        Age.ofDays(measurement.ageDays()),
        new Body(
            body.weightKg(),
            body.lengthCm(),
            posture(body.position()),
            body.headCm(),
            body.armCm(),
            body.oedema()),
        new Noted(measurement.month(), reported));
  }

  private static Posture posture(Position position) {
    return switch (position) {
      case LYING -> Posture.LYING;
      case STANDING -> Posture.STANDING;
      case UNKNOWN -> Posture.UNKNOWN;
    };
  }

  /// The scores of a measuring at the age that counts: corrected for a preterm child until 24
  /// months. None before the day a preterm child was expected, or where the sex is unknown.
  public Optional<ZScores> scores(Measuring measuring) {
    return child.flatMap(one ->
        one.at(measuring.age()).used().map(age -> ZScores.of(one.sex(), age, measuring.body())));
  }
}
