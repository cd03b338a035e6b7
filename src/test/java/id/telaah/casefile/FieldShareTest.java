package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.MissingReason;
import id.telaah.risk.CaseScenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldShareTest {
  private static final Forms FORMS =
      new Forms() {
        @Override
        public Definition newest(String name) {
          return CaseScenario.CASE_FORM;
        }

        @Override
        public Definition exactly(FormRef ref) {
          return CaseScenario.CASE_FORM;
        }
      };

  @Test
  void eachWayOfHavingNoValueIsCountedForItself() {
    List<CaseFile> files =
        List.of(
            CaseScenario.of("L").number("tb_ayah", "165").file(),
            CaseScenario.of("L").missing("tb_ayah", MissingReason.UNKNOWN).file(),
            CaseScenario.of("P").missing("tb_ayah", MissingReason.NOT_ASKED).file(),
            CaseScenario.of("P").missing("tb_ayah", MissingReason.NOT_APPLICABLE).file(),
            CaseScenario.of("P").file());

    FieldShare father = share(files, "tb_ayah");

    assertThat(father.count(Standing.FILLED)).isEqualTo(1);
    assertThat(father.count(Standing.UNKNOWN)).isEqualTo(1);
    assertThat(father.count(Standing.NOT_ASKED)).isEqualTo(1);
    assertThat(father.count(Standing.NOT_APPLICABLE)).isEqualTo(1);
    assertThat(father.count(Standing.EMPTY)).isEqualTo(1);
    assertThat(father.applies()).isEqualTo(4);
    assertThat(father.percent()).isEqualTo(75);
  }

  @Test
  void theWorstStandFirstAndAmongEqualsThoseThatADisciplineNeeds() {
    List<CaseFile> files =
        List.of(CaseScenario.of("L").number("tb_ayah", "165").file(), CaseScenario.of("P").file());

    List<FieldShare> shares = FieldShare.of(files, FORMS);

    assertThat(shares).extracting(FieldShare::percent).isSortedAccordingTo((a, b) -> b - a);
    assertThat(shares.getFirst().item().parts().neededBy()).isNotEmpty();
    assertThat(shares.getLast().item().linkId()).isEqualTo("jk");
  }

  @Test
  void aFieldUnderAConditionCountsOnlyWhereItApplies() {
    List<CaseFile> files =
        List.of(
            CaseScenario.of("L").measured("2026-09", 426, "7.6", "70.5").file(),
            CaseScenario.of("L").measured("2026-09", 90, "5.6", "58").file());

    FieldShare arm = share(files, "lila");

    assertThat(arm.applies()).isEqualTo(1);
  }

  private static FieldShare share(List<CaseFile> files, String linkId) {
    return FieldShare.of(files, FORMS).stream()
        .filter(share -> share.item().linkId().equals(linkId))
        .findFirst()
        .orElseThrow();
  }
}
