package id.telaah.ui.chart;

import id.telaah.casefile.Measurement;
import id.telaah.casefile.Position;
import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Measuring;
import id.telaah.growth.Posture;
import java.util.List;

/// A case file's measurements in the words of growth.
public final class Measurings {
  private Measurings() {}

  public static List<Measuring> of(List<Measurement> measurements) {
    return measurements.stream().map(Measurings::of).toList();
  }

  private static Measuring of(Measurement measurement) {
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
