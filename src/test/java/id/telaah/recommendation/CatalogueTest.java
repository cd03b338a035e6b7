package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.RoundId;
import id.telaah.form.FormException;
import id.telaah.form.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private final Causes causes = Causes.shipped();
  private final AgencyFunctions functions = AgencyFunctions.shipped();
  private final Interventions interventions = Interventions.shipped(causes, functions);

  @Test
  void theShippedTaxonomyHoldsEveryBranch() {
    assertThat(causes.all()).hasSize(59);
    assertThat(causes.find("A2.1").orElseThrow().direct()).isTrue();
    assertThat(causes.find("D2").orElseThrow().direct()).isFalse();
    assertThat(causes.name("B9").id()).isEqualTo("Pola asuh makan tidak responsif");
  }

  @Test
  void everyCauseIsAnsweredByAnInterventionUnlessNothingCanChangeIt() {
    List<String> answered =
        interventions.all().stream()
            .flatMap(entry -> entry.intervention().causes().stream())
            .toList();

    List<String> open =
        causes.all().stream().map(Cause::code).filter(code -> !answered.contains(code)).toList();

    assertThat(open).containsExactlyInAnyOrder("A1.10", "A3.1", "A3.2", "A3.4", "A3.5", "B7", "C9");
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
            + "'deadline':'1_bulan'},'causes':['Z9'],'letter':{'need':{'id':'a','en':'b'},"
            + "'measure':{'id':'a','en':'b'}}} | intervention x: no cause Z9",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'pajak',"
            + "'deadline':'1_bulan'},'causes':[],'letter':{'need':{'id':'a','en':'b'},"
            + "'measure':{'id':'a','en':'b'}}} | intervention x: no function pajak",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','warna':'biru','duty':"
            + "{'function':'kesehatan','deadline':'1_bulan'},'causes':[],'letter':"
            + "{'need':{'id':'a','en':'b'},'measure':{'id':'a','en':'b'}}} | warna",
        "{'code':'x','name':{'id':'a','en':'b'},'kind':'spesifik','duty':{'function':'kesehatan',"
            + "'deadline':'1_bulan'},'causes':[]} | letter",
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
            + "'causes':[{'code':'A1','name':{'id':'a','en':'b'}},"
            + "{'code':'A1','name':{'id':'a','en':'b'}}]}";
    byte[] json =
        ("{'version':'1','branches':[" + branch + "]}")
            .replace('\'', '"')
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Causes.read("own.json", json))
        .isInstanceOf(FormException.class)
        .hasMessage("own.json: cause A1 stands twice");
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
