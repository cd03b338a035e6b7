package id.telaah.form;

import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.group;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.uses;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Blocks that several forms share, each in a file of its own.
class ModulesTest {
  private static final String TINY = "tiny-1.0.0.json";

  private final Map<String, String> files = new HashMap<>();

  @Test
  void theItemsOfAModuleStandInThePlaceOfItsDisplay() {
    file("blok", choice("hamil", "", "ya", "tidak"), question("usia", "integer", ""));
    file("tiny", group("g", "", uses("pakai_blok", "blok|1.0.0"), question("akhir", "text", "")));

    Definition form = load("tiny");

    assertThat(linkIds(form)).containsExactly("g", "hamil", "usia", "akhir");
    assertThat(form.parent("usia")).contains(form.items().getFirst());
  }

  @Test
  void aModuleMayUseAnotherAndItsFormMayAskAboutBoth() {
    file("dalam", choice("hamil", "", "ya", "tidak"));
    file("luar", group("isi", "", uses("pakai_dalam", "dalam|1.0.0")));
    String asking = question("minggu", "integer", when(is("hamil", "ya")));
    file("tiny", uses("pakai_luar", "luar|1.0.0"), asking);

    Definition form = load("tiny");

    FormScenario.filling(form).doesNotSee("minggu").choose("hamil", "ya").sees("minggu");
  }

  @Test
  void modulesThatGoRoundInACircleAreRefused() {
    file("a", uses("pakai_b", "b|1.0.0"));
    file("b", uses("pakai_a", "a|1.0.0"));
    file("tiny", uses("pakai", "a|1.0.0"));

    refused("b-1.0.0.json: /item/0 (pakai_a)", "circle: a|1.0.0 → b|1.0.0 → a|1.0.0");
  }

  @Test
  void aModuleThatIsNotThereIsNamed() {
    file("tiny", uses("pakai", "tiada|2.0.0"));

    refused(TINY + ": /item/0 (pakai)", "unknown module tiada|2.0.0");
  }

  @Test
  void aLinkIdThatTheModuleBringsAgainIsRefusedWithTheModulesPlace() {
    file("blok", question("bb", "decimal", ""));
    file("tiny", question("bb", "decimal", ""), uses("pakai", "blok|1.0.0"));

    refused("blok-1.0.0.json: /item/0 (bb)", "twice");
  }

  @Test
  void whatIsWrongInAModuleIsSaidOfItsFile() {
    file("blok", question("bb", "desimal", ""));
    file("tiny", uses("pakai", "blok|1.0.0"));

    refused("blok-1.0.0.json: /item/0 (bb)/type", "unknown type");
  }

  @Test
  void theDisplayOfAModuleSaysNothingElse() {
    file("blok", question("bb", "decimal", ""));
    String loud = uses("pakai", "blok|1.0.0").replace("'type'", "'required':true,'type'");
    file("tiny", loud);

    refused(TINY + ": /item/0 (pakai)", "unknown key \"required\"");
  }

  private void file(String name, String... items) {
    files.put(
        name,
        TinyForm.file(String.join(",", items))
            .replace("Questionnaire/tiny", "Questionnaire/" + name)
            .replace('\'', '"'));
  }

  private Definition load(String name) {
    DefinitionFiles shared = ref -> Optional.ofNullable(files.get(ref.name())).map(this::bytes);
    return new DefinitionLoader(CalculationSource.NONE, TinyForm.TWO_OF_EACH, shared)
        .load(name + "-1.0.0.json", bytes(files.get(name)));
  }

  private byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void refused(String place, String what) {
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> load("tiny"))
        .withMessageStartingWith(place)
        .withMessageContaining(what);
  }

  private static List<String> linkIds(Definition form) {
    return StreamSupport.stream(form.all().spliterator(), false).map(Item::linkId).toList();
  }
}
