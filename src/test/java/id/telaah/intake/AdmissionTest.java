package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import id.telaah.round.Round;
import id.telaah.round.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final String CODE = "AKS-3375-2026-S2-BDT-001";

  private final Admission admission =
      new Admission(
          new Round(
              new RoundId(2026, 2),
              "33.75",
              "Kota Pekalongan",
              Optional.empty(),
              List.of(
                  new Target("baduta", true, List.of("33.75.04")),
                  new Target("balita", false, List.of()))));

  @Test
  void aCaseOfTheRoundAndAnEarlierOneAreTaken() {
    assertThat(codes(CODE)).isEmpty();
    assertThat(codes("AKS-3375-2025-S1-BDT-001")).isEmpty();
  }

  @Test
  void aCaseOfAnotherRegencyIsRefused() {
    assertThat(codes("AKS-3326-2026-S2-BDT-001")).containsExactly("TL-214");
  }

  @Test
  void aCaseOfALaterSemesterIsRefused() {
    assertThat(codes("AKS-3375-2027-S1-BDT-001")).containsExactly("TL-215");
  }

  @Test
  void aGroupThatTheRoundDoesNotAuditIsRefused() {
    Admission without = admissionOf(new Target("baduta", false, List.of()));

    assertThat(codes(without, CODE)).containsExactly("TL-216");
  }

  @Test
  void aCaseFromOutsideItsGroupsDistrictsIsTakenWithANotice() {
    Admission elsewhere = admissionOf(new Target("baduta", true, List.of("33.75.01")));

    Reading reading =
        elsewhere.checked(List.of(CaseFiles.read(CaseFiles.with(CODE, CODE)))).getFirst();

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted ->
                assertThat(accepted.notices()).extracting(Notice::place).contains("kecamatan"));
  }

  @Test
  void whatWasRefusedBeforeStaysAsItWas() {
    Reading broken = CaseFiles.read("{");

    assertThat(admission.checked(List.of(broken))).containsExactly(broken);
  }

  private static Admission admissionOf(Target target) {
    return new Admission(
        new Round(
            new RoundId(2026, 2), "33.75", "Kota Pekalongan", Optional.empty(), List.of(target)));
  }

  private List<String> codes(String code) {
    return codes(admission, code);
  }

  private static List<String> codes(Admission admission, String code) {
    Reading reading =
        admission.checked(List.of(CaseFiles.read(CaseFiles.with(CODE, code)))).getFirst();
    return reading instanceof Reading.Refused refused
        ? refused.problems().stream().map(problem -> problem.code().code()).toList()
        : List.of();
  }
}
