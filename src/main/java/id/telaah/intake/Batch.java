package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.intake.Reading.Accepted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several files picked at once: the same case may lie among them twice.
final class Batch {
  private Batch() {}

  /// The readings with doubles settled: the same content again is noticed; one code on different
  /// contents refuses them all, because nobody can say which is right.
  static List<Reading> checked(List<Reading> readings) {
    Map<CaseCode, List<Accepted>> byCode = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading instanceof Accepted accepted) {
        byCode.computeIfAbsent(accepted.content().code(), code -> new ArrayList<>()).add(accepted);
      }
    }
    List<Reading> checked = new ArrayList<>();
    for (Reading reading : readings) {
      checked.add(
          reading instanceof Accepted accepted
              ? settled(accepted, byCode.getOrDefault(accepted.content().code(), List.of()))
              : reading);
    }
    return checked;
  }

  private static Reading settled(Accepted one, List<Accepted> claimants) {
    String others =
        claimants.stream()
            .filter(other -> other != one)
            .map(Accepted::file)
            .collect(Collectors.joining(", "));
    if (claimants.stream().anyMatch(other -> !isSame(one, other))) {
      Problems problems = new Problems(one.file());
      problems.add(
          ProblemCode.CODE_TWICE,
          Place.FILE.key(Spot.FILE, "case_code"),
          Sentences.of("batch.code", one.content().code(), others));
      return new Reading.Refused(
          one.file(), Optional.of(one.content().code()), one.group(), problems.inFileOrder());
    }
    if (claimants.getFirst() == one) {
      return one;
    }
    Notice notice = new Notice("", Sentences.of("batch.same", claimants.getFirst().file()));
    List<Notice> notices = new ArrayList<>(one.notices());
    notices.add(notice);
    return new Accepted(one.file(), one.content(), notices, one.removed());
  }

  private static boolean isSame(Accepted one, Accepted other) {
    return one.content().sha256().equals(other.content().sha256());
  }
}
