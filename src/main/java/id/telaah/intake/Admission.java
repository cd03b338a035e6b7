package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import java.util.List;
import java.util.Optional;

/// Which cases a round takes: those of its own regency or city, first audited in its semester or an
/// earlier one, because a case keeps its code as long as it is followed.
///
/// @param regencyCode the round's: `33.75`
public record Admission(RoundId round, String regencyCode) {
  /// The readings, those refused that belong elsewhere.
  public List<Reading> checked(List<Reading> readings) {
    return readings.stream().map(this::checked).toList();
  }

  private Reading checked(Reading reading) {
    if (!(reading instanceof Reading.Accepted accepted)) {
      return reading;
    }
    CaseCode code = accepted.content().code();
    Problems problems = new Problems(accepted.file());
    Place place = Place.FILE.key(Spot.FILE, "case_code");
    if (!code.regency().equals(regencyCode.replace(".", ""))) {
      problems.add(
          ProblemCode.OTHER_REGENCY, place, Sentences.of("admission.regency", code, regencyCode));
    }
    if (code.firstRound().compareTo(round) > 0) {
      problems.add(
          ProblemCode.LATER_SEMESTER,
          place,
          Sentences.of("admission.semester", code, code.firstRound().title(), round.title()));
    }
    return problems.isEmpty()
        ? accepted
        : new Reading.Refused(
            accepted.file(), Optional.of(code), accepted.group(), problems.inFileOrder());
  }
}
