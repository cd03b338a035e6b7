package id.telaah.risk;

import id.telaah.casefile.Measurement;
import id.telaah.growth.Age;
import id.telaah.growth.Child;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.util.Optional;

/// When a figure was taken, as a finding says it: "Agustus 2026, umur 395 hari", or for what was
/// read at another age than that since birth: "Agustus 2026, usia koreksi 342 hari".
record Moment(Words words) {
  /// The month, where known, and the age since birth.
  static Moment of(Measurement measurement) {
    return of(measurement, age(measurement.ageDays()));
  }

  /// The month, where known, and the age that a score was read at.
  static Moment readAt(Measurement measurement, Optional<Child> child) {
    Words age =
        child
            .flatMap(one -> one.at(Age.ofDays(measurement.ageDays())).corrected())
            .map(corrected -> corrected(Math.round(corrected.days())))
            .orElseGet(() -> age(measurement.ageDays()));
    return of(measurement, age);
  }

  private static Moment of(Measurement measurement, Words age) {
    if (measurement.month() == null) {
      return new Moment(age);
    }
    Words month =
        new Words(
            Formats.month(measurement.month(), Language.ID),
            Formats.month(measurement.month(), Language.EN));
    return new Moment(Said.joined(month, ", ", age));
  }

  private static Words age(int days) {
    return new Words("umur " + days + " hari", "age " + days + " days");
  }

  private static Words corrected(long days) {
    return new Words("usia koreksi " + days + " hari", "corrected age " + days + " days");
  }
}
