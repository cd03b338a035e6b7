package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.FormRef;
import id.telaah.form.ShippedForms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetGroupsTest {
  private final TargetGroups groups = TargetGroups.shipped();

  @Test
  void aGroupIsFoundByItsKeyAndByTheCodeInCaseCodes() {
    CaseCode code = new CaseCode("AKS-3375-2026-S2-BDT-003");

    TargetGroup baduta = groups.byKey("baduta").orElseThrow();

    assertThat(groups.byCode(code.groupCode())).contains(baduta);
    assertThat(groups.byKey("BDT")).isEmpty();
    assertThat(groups.byCode("XXX")).isEmpty();
  }

  @Test
  void everyFormThatAGroupNamesIsShippedAndAllFourDisciplinesHaveOne() {
    List<String> shipped = ShippedForms.list().stream().map(FormRef::name).toList();

    for (TargetGroup group : groups.list()) {
      List<String> named = new ArrayList<>(group.reviewForms().values());
      named.add(group.caseForm());
      named.add(group.panel().agreementForm());

      assertThat(group.reviewForms()).containsOnlyKeys("spa", "spog", "psikolog", "gizi");
      assertThat(shipped).containsAll(named);
    }
  }

  @Test
  void noTwoGroupsShareAKeyOrACode() {
    List<TargetGroup> list = groups.list();

    assertThat(list).isNotEmpty();
    assertThat(list).extracting(TargetGroup::key).doesNotHaveDuplicates();
    assertThat(list).extracting(TargetGroup::code).doesNotHaveDuplicates();
  }
}
