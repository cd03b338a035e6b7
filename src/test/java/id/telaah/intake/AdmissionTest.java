package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final String CODE = "AKS-3375-2026-S2-BDT-001";

  private final Admission admission = new Admission(new RoundId(2026, 2), "33.75");

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
  void whatWasRefusedBeforeStaysAsItWas() {
    Reading broken = CaseFiles.read("{");

    assertThat(admission.checked(List.of(broken))).containsExactly(broken);
  }

  private List<String> codes(String code) {
    Reading reading =
        admission.checked(List.of(CaseFiles.read(CaseFiles.with(CODE, code)))).getFirst();
    return reading instanceof Reading.Refused refused
        ? refused.problems().stream().map(problem -> problem.code().code()).toList()
        : List.of();
  }
}
