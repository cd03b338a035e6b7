package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Item;
import id.telaah.form.MissingReason;
import id.telaah.risk.CaseScenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  @Test
  void anEmptyFileHoldsNothingThatIsNeeded() {
    Completeness completeness = of(CaseScenario.of("L").file());

    assertThat(completeness.percent()).isBetween(1, 5);
    assertThat(completeness.isPoor()).isTrue();
    assertThat(names(completeness.gapsOf("spa")))
        .contains("tb_ayah", "bb_lahir")
        .doesNotContain("jk");
    assertThat(names(completeness.gapsOf("psikolog"))).contains("pengasuh_utama");
  }

  @Test
  void unknownLeavesAFieldOpenAndSaysWhyAndNotApplicableDoesNot() {
    Completeness completeness =
        of(
            CaseScenario.of("L")
                .missing("tb_ayah", MissingReason.UNKNOWN)
                .missing("jarak_kehamilan", MissingReason.NOT_APPLICABLE)
                .file());

    FieldStanding father =
        completeness.gapsOf("spa").stream()
            .filter(gap -> gap.item().linkId().equals("tb_ayah"))
            .findFirst()
            .orElseThrow();
    assertThat(father.standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(names(completeness.gaps())).doesNotContain("jarak_kehamilan");
  }

  @Test
  void ofTheMeasurementsTheLatestCounts() {
    CaseScenario scenario =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .measured("2026-08", 396, "7.6", "69.9")
            .also("lk", "44.6");

    Completeness completeness = of(scenario.file());

    assertThat(names(completeness.gaps())).contains("lk").doesNotContain("pb");
  }

  @Test
  void everythingAnsweredIsAHundredPerCent() {
    CaseScenario scenario = CaseScenario.of("L").measured("2026-09", 426, "7.6", "70.5");
    List<FieldStanding> open = of(scenario.file()).gaps();

    for (FieldStanding gap : open) {
      Item item = gap.item();
      if (CaseScenario.CASE_FORM.rowsAround(item.linkId()).isPresent()) {
        scenario.also(item.linkId(), "45");
      } else {
        scenario.missing(item.linkId(), MissingReason.NOT_APPLICABLE);
      }
    }

    assertThat(of(scenario.file()).percent()).isEqualTo(100);
  }

  @Test
  void thePercentageIsOfTheFieldsThatApplyAndThatADisciplineNeeds() {
    CaseScenario none = CaseScenario.of("L");
    Completeness before = of(none.file());

    Completeness after =
        of(none.number("tb_ayah", "165").missing("bb_lahir", MissingReason.NOT_APPLICABLE).file());

    assertThat(after.count("spa")).isEqualTo(before.count("spa") - 1);
    assertThat(after.gapsOf("spa")).hasSize(before.gapsOf("spa").size() - 2);
    assertThat(after.percent("spa"))
        .isEqualTo(
            (int) ((after.count("spa") - after.gapsOf("spa").size()) * 100 / after.count("spa")));
    assertThat(after.percent("psikolog")).isEqualTo(before.percent("psikolog"));
  }

  private static Completeness of(CaseFile file) {
    return Completeness.of(file, CaseScenario.CASE_FORM);
  }

  private static List<String> names(List<FieldStanding> gaps) {
    return gaps.stream().map(gap -> gap.item().linkId()).toList();
  }
}
