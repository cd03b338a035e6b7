package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.language.Language;
import id.telaah.privacy.PrivacyGate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseTemplateTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final TargetGroup baduta = CaseFiles.GROUPS.byKey("baduta").orElseThrow();
  private final CaseTemplate template = new CaseTemplate(CaseFiles.FORMS);

  @ParameterizedTest
  @EnumSource(Language.class)
  void filledInItIsAccepted(Language language) {
    ObjectNode file = (ObjectNode) JSON.readTree(template.json(baduta, language));
    JsonNode sample = JSON.readTree(CaseFiles.sample());
    file.put("case_code", "AKS-3375-2026-S2-BDT-017");
    ObjectNode fields = (ObjectNode) file.get("fields");
    sample.get("fields").forEachEntry(fields::set);

    Reading reading = CaseFiles.read(JSON.writeValueAsString(file));

    assertThat(reading).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void unfilledItIsRefusedWithWhatIsMissing() {
    String file = new String(template.json(baduta, Language.ID), StandardCharsets.UTF_8);

    List<Problem> problems = CaseFiles.problems(file);

    assertThat(problems)
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "case_code", "fields.jk", "fields.desa_kel", "fields.pengukuran");
    assertThat(problems)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.CODE_MISSING, ProblemCode.REQUIRED);
  }

  @Test
  void everyFieldOfTheDefinitionIsThereAndExplained() {
    JsonNode file = JSON.readTree(template.json(baduta, Language.ID));
    JsonNode fields = file.get("fields");
    JsonNode guidance = file.get("_petunjuk");
    Definition form = CaseFiles.FORMS.newest(baduta.caseForm());

    for (Item item : form.all()) {
      if (item.type().isQuestion() && !item.isCalculated()) {
        Optional<String> rows = form.rowsAround(item.linkId()).map(Item::linkId);
        assertThat(rows.map(group -> fields.get(group).get(0)).orElse(fields).has(item.linkId()))
            .as(item.linkId())
            .isTrue();
        assertThat(rows.map(guidance::get).orElse(guidance).has(item.linkId()))
            .as(item.linkId())
            .isTrue();
      }
    }
  }

  @Test
  void guidanceNamesUnitRangeAndOptions() {
    JsonNode guidance = JSON.readTree(template.json(baduta, Language.ID)).get("_petunjuk");

    assertThat(guidance.get("bb_lahir").get("satuan").stringValue()).isEqualTo("kg");
    assertThat(guidance.get("bb_lahir").get("rentang").stringValue()).contains("antara");
    assertThat(guidance.get("jk").get("pilihan").get(0).stringValue()).startsWith("L = ");
    assertThat(guidance.get("jk").get("wajib").booleanValue()).isTrue();
  }

  @Test
  void guidanceNamesNobody() {
    String file = new String(template.json(baduta, Language.ID), StandardCharsets.UTF_8);

    assertThat(file.lines().filter(line -> !PrivacyGate.isClean(line))).isEmpty();
  }
}
