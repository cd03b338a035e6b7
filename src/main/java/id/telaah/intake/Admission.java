package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.form.ItemKey;
import id.telaah.round.Round;
import id.telaah.round.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which cases a round takes: those of its own regency or city, first audited in its semester or an
/// earlier one, because a case keeps its code as long as it is followed; and of a group that the
/// round audits. A case from outside its group's districts is taken with a notice.
public record Admission(Round round) {
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
    if (!code.regency().equals(round.regencyCode().replace(".", ""))) {
      problems.add(
          ProblemCode.OTHER_REGENCY,
          place,
          Sentences.of("admission.regency", code, round.regencyCode()));
    }
    if (code.firstRound().compareTo(round.id()) > 0) {
      problems.add(
          ProblemCode.LATER_SEMESTER,
          place,
          Sentences.of("admission.semester", code, code.firstRound().title(), round.id().title()));
    }
    Target target = round.target(accepted.content().groupKey());
    if (!target.audited()) {
      problems.add(ProblemCode.GROUP_NOT_AUDITED, place, Sentences.of("admission.group", code));
    }
    return problems.isEmpty()
        ? noticed(accepted, target)
        : new Reading.Refused(
            accepted.file(), Optional.of(code), accepted.group(), problems.inFileOrder());
  }

  private static Reading noticed(Reading.Accepted accepted, Target target) {
    Optional<String> district = accepted.content().answers().code(ItemKey.of(CaseFields.DISTRICT));
    if (district.isEmpty() || target.covers(district.get())) {
      return accepted;
    }
    List<Notice> notices = new ArrayList<>(accepted.notices());
    notices.add(
        new Notice(CaseFields.DISTRICT, Sentences.of("admission.district", district.get())));
    return new Reading.Accepted(accepted.file(), accepted.content(), notices, accepted.removed());
  }
}
