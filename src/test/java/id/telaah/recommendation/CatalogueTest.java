package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.FormException;
import id.telaah.form.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Causes causes = Causes.shipped();
  private final AgencyFunctions functions = AgencyFunctions.shipped();
  private final Interventions interventions = Interventions.shipped(causes, functions);

  @Test
  void theShippedTaxonomyHoldsEveryBranch() {
    assertThat(causes.all()).hasSize(61);
    assertThat(causes.find("A2.1").orElseThrow().direct()).isTrue();
    assertThat(causes.find("D2").orElseThrow().direct()).isFalse();
    assertThat(causes.name("B9").id()).isEqualTo("Pola asuh makan tidak responsif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"catin", "bumil", "pascasalin", "baduta", "balita"})
  void everyCauseOfAGroupIsAnsweredByAnInterventionForThatGroup(String group) {
    Set<String> answered =
        interventions.all().stream()
            .filter(entry -> entry.isFor(group))
            .flatMap(entry -> entry.intervention().causes().stream())
            .collect(Collectors.toSet());

    assertThat(causes.codesFor(group)).hasSizeGreaterThan(30).isSubsetOf(answered);
  }

  @Test
  void everyCauseAndEveryInterventionBelongsToAGroup() {
    Set<String> groups = Set.of("catin", "bumil", "pascasalin", "baduta", "balita");

    assertThat(causes.all())
        .allSatisfy(cause -> {
          assertThat(cause.groups()).isNotEmpty().isSubsetOf(groups);
          assertThat(cause.groups()).containsAll(cause.modifiable());
        });
    assertThat(interventions.all())
        .allSatisfy(entry -> {
          assertThat(entry.fit().groups()).isNotEmpty().isSubsetOf(groups);
          assertThat(entry.intervention().causes()).isNotEmpty();
          assertThat(functions.knows(entry.intervention().function())).isTrue();
        });
    assertThat(TargetGroups.shipped().list())
        .allSatisfy(group -> assertThat(groups).contains(group.key()));
  }

  @Test
  void aBridesCausesLeaveOutWhatOnlyAChildCanHave() {
    assertThat(causes.codesFor("catin")).contains("A1.7", "B1").doesNotContain("A1.3", "A3.1");
    assertThat(causes.find("B1").orElseThrow().isModifiable("catin")).isTrue();
    assertThat(causes.find("B1").orElseThrow().isModifiable("baduta")).isFalse();
  }

  @Test
  void onlyTheHealthSectorHasSpecificInterventions() {
    Set<String> specific =
        interventions.all().stream()
            .map(CatalogueEntry::intervention)
            .filter(one -> one.kind() == Intervention.Kind.SPECIFIC)
            .map(Intervention::function)
            .collect(Collectors.toSet());

    assertThat(specific).containsExactlyInAnyOrder("kesehatan", "rsud", "gizi_nasional");
  }

  @Test
  void theProgrammesOfTheDistrictsAreThere() {
    assertThat(interventions.all())
        .extracting(entry -> entry.intervention().code())
        .contains(
            "genting_baas",
            "pendampingan_tpk",
            "pmt_lokal",
            "dashat",
            "rtlh",
            "jamban_layak",
            "air_minum_layak",
            "bimwin",
            "kader_kelurahan");
  }

  @Test
  void aRecommendationsWordsFitIntoTheForm() {
    assertThat(interventions.all())
        .allSatisfy(entry -> {
          assertThat(entry.fit().action()).isNotBlank().hasSizeLessThanOrEqualTo(500);
          assertThat(entry.intervention().measure().id()).hasSizeLessThanOrEqualTo(200);
        });
  }

  @Test
  void everyWordingIsThereInBothLanguages() {
    assertThat(interventions.all())
        .allSatisfy(entry -> {
          assertThat(entry.intervention().name().id()).isNotBlank();
          assertThat(entry.intervention().name().en()).isNotBlank();
          assertThat(entry.intervention().measure().en()).isNotBlank();
          assertThat(entry.need().id()).isNotBlank();
          assertThat(entry.need().en()).isNotBlank();
        });
  }

  @Test
  void optionsStandUnderTheirBranchAndTheirKind() {
    Option cause = causes.options().getFirst();
    Option intervention =
        interventions.options().stream()
            .filter(option -> option.code().equals("jamban_layak"))
            .findFirst()
            .orElseThrow();

    assertThat(cause.group().id()).isEqualTo("Langsung – asupan");
    assertThat(intervention.group().id()).isEqualTo("Sensitif");
    assertThat(functions.options()).extracting(Option::code).contains("kesehatan", "perumahan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'kesehatan',"
            + "'deadline':'1_bulan','level':'individu'},'groups':['baduta'],'causes':['Z9'],'letter':{'action':'a','need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}}"
            + " | intervention x: no cause Z9",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'pajak',"
            + "'deadline':'1_bulan','level':'individu'},'groups':['baduta'],'causes':[],'letter':{'action':'a','need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}}"
            + " | intervention x: no function pajak",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'kesehatan',"
            + "'deadline':'1_bulan','level':'langit'},'groups':['baduta'],'causes':['A1.1'],'letter':{'action':'a','need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}}"
            + " | intervention x: no level langit",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'kesehatan',"
            + "'deadline':'1_bulan','level':'individu'},'groups':['catin'],'causes':['A1.3'],'letter':{'action':'a','need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}}"
            + " | intervention x: cause A1.3 is in none of its groups",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','warna':'biru','duty':"
            + "{'function':'kesehatan','deadline':'1_bulan','level':'individu'},'groups':['baduta'],'causes':[],'letter':{'action':'a','need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}}"
            + " | warna",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'kesehatan',"
            + "'deadline':'1_bulan','level':'individu'},'groups':['baduta'],'causes':[]} | letter",
      },
      quoteCharacter = '~')
  void aWrongCatalogueIsRefusedWithFileAndPlace(String row, String place) {
    byte[] json =
        ("{'version':'1','interventions':[" + row + "]}")
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> InterventionsFile.read("own.json", json, causes, functions))
        .isInstanceOf(FormException.class)
        .hasMessageStartingWith("own.json")
        .hasMessageContaining(place);
  }

  @Test
  void aCauseThatStandsTwiceIsRefused() {
    String branch =
        "{'code':'A','name':{'id':'a','en':'b'},'direct':true,"
            + "'causes':[{'code':'A1','name':{'id':'a','en':'b'},'groups':['bumil'],'modifiable':[]},"
            + "{'code':'A1','name':{'id':'a','en':'b'},'groups':['bumil'],'modifiable':[]}]}";
    byte[] json =
        ("{'version':'1','branches':[" + branch + "]}")
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Causes.read("own.json", json))
        .isInstanceOf(FormException.class)
        .hasMessage("own.json: cause A1 stands twice");
  }

  @Test
  void aCauseThatIsModifiableWhereItCannotBeIsRefused() {
    byte[] json =
        ("{'version':'1','branches':[{'code':'A','name':{'id':'a','en':'b'},'direct':true,"
                + "'causes':[{'code':'A1','name':{'id':'a','en':'b'},'groups':['bumil'],"
                + "'modifiable':['catin']}]}]}")
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Causes.read("own.json", json))
        .isInstanceOf(FormException.class)
        .hasMessage("own.json: cause A1: modifiable in a group that it is not for");
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_WEEKS,2026-11-25,'segera, paling lambat 9 Desember 2026'",
    "ONE_MONTH,2026-11-25,25 Desember 2026",
    "THREE_MONTHS,2026-11-25,25 Februari 2027",
    "END_OF_SEMESTER,2026-11-25,31 Desember 2026",
    "END_OF_SEMESTER,2027-01-08,30 Juni 2027",
  })
  void deadlinesAreDatesInLetters(Deadline deadline, LocalDate approved, String words) {
    assertThat(deadline.inLetter(approved, new RoundId(2026, 2))).isEqualTo(words);
  }
}
