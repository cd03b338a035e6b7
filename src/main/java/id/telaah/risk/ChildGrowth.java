package id.telaah.risk;

import id.telaah.casefile.Birth;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.casefile.Position;
import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Child;
import id.telaah.growth.Measuring;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.growth.ZScores;
import java.util.List;
import java.util.Optional;

/// The child of a case as the growth standards read it.
///
/// @param child empty where the case file does not say the sex
/// @param measurings youngest first
public record ChildGrowth(Optional<Child> child, List<Measuring> measurings) {
  public ChildGrowth {
    measurings = List.copyOf(measurings);
  }

  public static ChildGrowth of(CaseFile file) {
    Birth birth = Birth.of(file);
    return new ChildGrowth(
        Sex.ofCode(birth.sex()).map(sex -> new Child(sex, birth.gestationDays())),
        Measurements.of(file).stream().map(ChildGrowth::measuring).toList());
  }

  /// One measurement of a case file as a measuring.
  public static Measuring measuring(Measurement measurement) {
    Measurement.Body body = measurement.body();
    return new Measuring(
        Age.ofDays(measurement.ageDays()),
        new Body(
            body.weightKg(),
            body.lengthCm(),
            posture(body.position()),
            body.headCm(),
            body.armCm(),
            body.oedema()));
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

  /// The scores of a measuring at the age since birth, whether the child was preterm or not. None
  /// where the sex is unknown.
  public Optional<ZScores> uncorrected(Measuring measuring) {
    return child.map(one -> ZScores.of(one.sex(), measuring.age(), measuring.body()));
  }
}
