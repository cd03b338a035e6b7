package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Interventions;
import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoCaseTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();

  /// One form as the demonstration fills it in.
  private record Filled(CaseCode code, String who, Definition form, Answers answers) {
    @Override
    public String toString() {
      return code.shortName() + " " + who;
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatTheDemonstrationFillsInCouldBeSent(Filled filled) {
    FormState state = FormState.of(filled.form(), filled.answers());

    assertThat(state.problems()).isEmpty();
    assertThat(state.submitted().all()).containsAllEntriesOf(filled.answers().all());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void noTextOfTheDemonstrationNamesAPerson(Filled filled) {
    List<ItemKey> keys = List.copyOf(filled.answers().all().keySet());

    assertThat(keys)
        .allSatisfy(key ->
            assertThat(filled.answers().text(key).map(PrivacyGate::scan).orElse(List.of()))
                .as(key.toString())
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyRecommendationGoesToTheAgencyOfItsInterventionWhichCanBeWrittenTo(Filled filled) {
    Interventions catalogue = KNOWLEDGE.catalogue().interventions();
    Set<String> agencies =
        Starter.kotaPekalongan().setup().agencies().stream()
            .map(Agency::function)
            .collect(Collectors.toSet());

    for (int row : filled.answers().rows("rekomendasi")) {
      String intervention = code(filled, "rek_intervensi", row);
      String agency = code(filled, "rek_opd", row);

      assertThat(catalogue.find(intervention).orElseThrow().function()).isEqualTo(agency);
      assertThat(agencies).contains(agency);
    }
  }

  @Test
  void thePanelOfTheDemonstrationIsNotOfOneMind() {
    List<Filled> all = everything().toList();

    List<CaseCode> divided =
        ShippedDemo.codes().stream()
            .filter(code -> risks(all, code).distinct().count() > 1)
            .toList();

    assertThat(divided).hasSizeGreaterThan(2);
    assertThat(all).anyMatch(filled -> !filled.answers().rows("dissent").isEmpty());
  }

  @Test
  void whereDataAreMissingTwoDisciplinesSaySoAndThePanelAsksForThem() {
    CaseCode code = new CaseCode("AKS-3375-2026-S2-BDT-006");
    List<Filled> case6 = everything().filter(filled -> filled.code().equals(code)).toList();

    List<Filled> silent =
        case6.stream()
            .filter(filled ->
                filled
                    .answers()
                    .code(ItemKey.of("kelengkapan"))
                    .filter("belum_dapat_disimpulkan"::equals)
                    .isPresent())
            .toList();

    assertThat(silent).hasSizeGreaterThanOrEqualTo(2);
    assertThat(silent).noneMatch(filled -> filled.answers().rows("data_diminta").isEmpty());
    assertThat(case6.getLast().answers().code(ItemKey.of("hasil"))).contains("data_belum_lengkap");
    assertThat(case6.getLast().answers().rows("data_diminta")).isNotEmpty();
    assertThat(case6.getLast().answers().code(new ItemKey("rek_intervensi", 1)))
        .contains("lengkapi_data");
  }

  private static Stream<String> risks(List<Filled> all, CaseCode code) {
    return all.stream()
        .filter(filled -> filled.code().equals(code))
        .flatMap(filled -> filled.answers().code(ItemKey.of("tingkat_risiko")).stream());
  }

  private static String code(Filled filled, String linkId, int row) {
    return filled.answers().code(new ItemKey(linkId, row)).orElseThrow();
  }

  private static Stream<Filled> everything() {
    return ShippedDemo.codes().stream().flatMap(DemoCaseTest::filled);
  }

  private static Stream<Filled> filled(CaseCode code) {
    TargetGroup group = KNOWLEDGE.groups().byCode(code.groupCode()).orElseThrow();
    DemoCase demo = DemoCase.of(code, group, KNOWLEDGE.forms());
    List<Filled> all = new ArrayList<>();
    for (Discipline discipline : Discipline.values()) {
      Definition form = KNOWLEDGE.forms().newest(group.reviewForms().get(discipline.key()));
      all.add(new Filled(code, discipline.key(), form, demo.reviews().get(discipline)));
    }
    Definition agreed = KNOWLEDGE.forms().newest(group.panel().agreementForm());
    all.add(new Filled(code, "panel", agreed, demo.agreement()));
    return all.stream();
  }
}
