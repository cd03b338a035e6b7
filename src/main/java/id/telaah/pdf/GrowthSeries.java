package id.telaah.pdf;

import id.telaah.casefile.Measurement;
import id.telaah.casefile.Position;
import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.Child;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.recommendation.CaseSheet.GrowthPart;

/// A sheet's measurements as the growth room takes them.
record GrowthSeries(GrowthPart part) {
  ChartPlan plan(Indicator indicator) {
    Child child = new Child(part.female() ? Sex.GIRL : Sex.BOY, part.gestationDays());
    return ChartPlan.of(
        indicator, child, part.measurements().stream().map(GrowthSeries::measuring).toList());
  }

  private static Measuring measuring(Measurement measurement) {
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
}
