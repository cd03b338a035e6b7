package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import id.telaah.risk.Rule;
import id.telaah.risk.RuleBook;
import id.telaah.risk.Rules;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules say of causes, against the catalogue; and what is filled in beside a choice.
class RuleCausesTest {
  private static final Forms FORMS = new ShippedForms(Calculations.all(), set -> List.of());

  private final Catalogue catalogue = Catalogue.shipped();

  @Test
  void everyCauseThatARuleNamesIsInTheCatalogueForItsGroup() {
    for (TargetGroup group : TargetGroups.shipped().list()) {
      for (Rule rule : rules(group).all()) {
        assertThat(rule.basis().causes())
            .as(group.key() + " " + rule.id())
            .allMatch(code ->
                catalogue.causes().find(code).filter(it -> it.isFor(group.key())).isPresent());
      }
    }
  }

  @Test
  void everyCauseIsNamedByARule() {
    Set<String> named = new HashSet<>();
    for (TargetGroup group : TargetGroups.shipped().list()) {
      rules(group).all().forEach(rule -> named.addAll(rule.basis().causes()));
    }

    assertThat(catalogue.causes().all()).extracting(Cause::code).isSubsetOf(named);
  }

  @ParameterizedTest
  @CsvSource({
    "pascasalin, kf_kurang, C11",
    "pascasalin, kn_kurang, C11",
    "pascasalin, skrining_bayi_belum, C11",
    "catin, skrining_belum, C12",
    "catin, skrining_terlambat, C12"
  })
  void aServiceThatWasMissedIsACauseOfItsOwn(String group, String rule, String cause) {
    TargetGroup missing = TargetGroups.shipped().byKey(group).orElseThrow();

    assertThat(rules(missing).find(rule).orElseThrow().basis().causes()).containsExactly(cause);
    assertThat(catalogue.causes().find(cause).orElseThrow().isModifiable(group)).isTrue();
  }

  @Test
  void aCauseThatMakesNoSenseInAGroupIsNotOfferedThere() {
    TargetGroup group = TargetGroups.shipped().byKey("baduta").orElseThrow();
    Rule fed = naming(group, "A1.5");
    List<Finding> findings = List.of(new Finding(fed, Words.same("Makan 2 kali sehari")));

    CauseHints hints = new CauseHints(catalogue.causes());

    assertThat(hints.of("baduta", findings, Set.of(fed.id()))).isNotEmpty();
    assertThat(hints.of("catin", findings, Set.of(fed.id())))
        .noneMatch(hint -> hint.cause().code().equals("A1.5"));
  }

  @Test
  void everyFamilyFactorCanBeSeenInSomeGroup() {
    Set<String> named = new HashSet<>();
    for (TargetGroup group : TargetGroups.shipped().list()) {
      rules(group).all().forEach(rule -> named.addAll(rule.basis().causes()));
    }

    assertThat(named).contains("B14", "D1", "D2", "D3", "B15");
  }

  @Test
  void aHintGathersTheDataOfEveryConfirmedFindingBehindACause() {
    TargetGroup group = TargetGroups.shipped().byKey("baduta").orElseThrow();
    Rule latrine = naming(group, "D2");
    List<Finding> findings =
        List.of(
            new Finding(latrine, Words.same("Tanpa tangki septik")),
            new Finding(naming(group, "D1"), Words.same("Sumur tak terlindungi")));

    List<CauseHint> hints =
        new CauseHints(catalogue.causes()).of("baduta", findings, Set.of(latrine.id()));

    CauseHint first =
        hints.stream().filter(it -> it.cause().code().equals("D2")).findFirst().orElseThrow();
    assertThat(first.row())
        .containsEntry(FormKeys.CAUSE_DATUM, Answer.of(new Value.Text("Tanpa tangki septik")))
        .containsEntry(FormKeys.CAUSE_CHANGEABLE, coded("ya"))
        .doesNotContainKey(FormKeys.CAUSE_STRENGTH);
    assertThat(hints).noneMatch(it -> it.cause().code().equals("D1"));
  }

  @Test
  void aChosenCauseBringsWhetherItCanBeChangedButNeverOverTheExpertsWord() {
    RowDefaults defaults = new RowDefaults(catalogue, "baduta");
    ItemKey code = new ItemKey(FormKeys.CAUSE_CODE, 1);
    ItemKey changeable = new ItemKey(FormKeys.CAUSE_CHANGEABLE, 1);

    Map<ItemKey, Answer> first = defaults.after(code, coded("A3.1"), Answers.NONE);
    Map<ItemKey, Answer> second =
        defaults.after(code, coded("D2"), Answers.NONE.with(changeable, coded("tidak")));

    assertThat(first).containsExactly(Map.entry(changeable, coded("tidak")));
    assertThat(second).isEmpty();
  }

  @Test
  void anEmptiedChoiceBringsNothing() {
    RowDefaults defaults = new RowDefaults(catalogue, "baduta");

    assertThat(defaults.after(new ItemKey(FormKeys.ROW_INTERVENTION, 1), null, Answers.NONE))
        .isEmpty();
  }

  @Test
  void aFamilyFactorWithAnUnknownCauseIsRefused() {
    byte[] json =
        "{'version':'1','factors':[{'code':'x','name':{'id':'a','en':'b'},'causes':['Z9']}]}"
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> FamilyFactors.read("own.json", json, catalogue.causes()))
        .isInstanceOf(FormException.class)
        .hasMessage("own.json: factor x: no cause Z9");
  }

  private static Rule naming(TargetGroup group, String cause) {
    return rules(group).all().stream()
        .filter(rule -> rule.basis().causes().contains(cause))
        .findFirst()
        .orElseThrow();
  }

  private static Rules rules(TargetGroup group) {
    Definition caseForm = FORMS.newest(group.caseForm());
    return RuleBook.shipped().rules(group, caseForm);
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }
}
