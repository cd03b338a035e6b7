package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.form.ItemKey;
import id.telaah.round.Round;
import id.telaah.round.Target;
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
    Problems problems = new Problems(accepted.file());
    accepted.cases().forEach(one -> check(one, problems));
    return problems.isEmpty()
        ? accepted.with(accepted.cases().stream().map(this::noticed).toList())
        : new Reading.Refused(
            accepted.file(), accepted.code(), accepted.group(), problems.inFileOrder(), List.of());
  }

  private void check(ReadCase one, Problems problems) {
    CaseCode code = one.content().code();
    if (!round.isPlaced()) {
      problems.add(ProblemCode.OTHER_REGENCY, one.codePlace(), Sentences.of("admission.unplaced"));
    } else if (!code.regency().equals(round.regencyCode().replace(".", ""))) {
      problems.add(
          ProblemCode.OTHER_REGENCY,
          one.codePlace(),
          Sentences.of("admission.regency", code, round.regencyCode()));
    }
    if (code.firstRound().compareTo(round.id()) > 0) {
      problems.add(
          ProblemCode.LATER_SEMESTER,
          one.codePlace(),
          Sentences.of("admission.semester", code, code.firstRound().title(), round.id().title()));
    }
    if (!round.target(one.content().groupKey()).audited()) {
      problems.add(
          ProblemCode.GROUP_NOT_AUDITED, one.codePlace(), Sentences.of("admission.group", code));
    }
  }

  private ReadCase noticed(ReadCase one) {
    Target target = round.target(one.content().groupKey());
    Optional<String> district = one.content().answers().code(ItemKey.of(CaseFields.DISTRICT));
    return district
        .filter(code -> !target.covers(code))
        .map(code ->
            one.with(new Notice(CaseFields.DISTRICT, Sentences.of("admission.district", code))))
        .orElse(one);
  }
}
