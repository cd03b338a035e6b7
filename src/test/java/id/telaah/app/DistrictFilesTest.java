package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroup;
import id.telaah.language.Words;
import id.telaah.recommendation.Causes;
import id.telaah.risk.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Thresholds, rules, catalogue and phrases that a district edits, with the mistakes that it makes.
class DistrictFilesTest {
  private static final Map<String, String> PLACES =
      Map.of(
          "thresholds-1.json", "/id/telaah/risk/thresholds/",
          "baduta-1.json", "/id/telaah/risk/rules/",
          "anak-1.json", "/id/telaah/risk/rules/",
          "causes.json", "/id/telaah/recommendation/catalogue/",
          "functions.json", "/id/telaah/recommendation/catalogue/",
          "interventions.json", "/id/telaah/recommendation/catalogue/",
          "phrases-1.json", "/id/telaah/phrase/");

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(home.resolve("definisi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "thresholds-1.json | \"value\": 23.5 | \"nilai\": 1, \"value\": 23.5 | kunci \"nilai\""
            + " tidak dikenal",
        "thresholds-1.json | \"value\": 23.5, |  | \"value\" tidak ada",
        "thresholds-1.json | [\"epds\", \"epds_tinggi\"] | [\"epds\", \"tiada\"] | no threshold"
            + " tiada",
        "thresholds-1.json | \"id\": \"srq20\" | \"id\": \"epds\" | threshold epds: stands twice",
        "thresholds-1.json | \"jiwa\", \"value\": 10 | \"jiwa\", \"value\": 13 | threshold epds:"
            + " out of order with epds_tinggi",
        "thresholds-1.json | \"id\": \"srq20\" | \"id\": \"srq_baru\" | threshold srq20: is"
            + " missing",
        "baduta-1.json | \"caseForm\" | \"formulir\" | kunci \"formulir\" tidak dikenal",
        "baduta-1.json | [\"rumah-tangga-1\"] | [\"tiada-1\"] | include tiada-1: no such rule file",
        "baduta-1.json | \"id\": \"mmf_kurang\" | \"id\": \"mdd_kurang\" | rule mdd_kurang stands"
            + " twice",
        "baduta-1.json | \"A1.4\" | \"Z9\" | rule mdd_kurang: no cause Z9",
        "baduta-1.json | \"fact\": \"mdd\" | \"fact\": \"mddx\" | rule mdd_kurang: no fact mddx",
        "anak-1.json | \"rules\": [ | \"include\": [\"baduta-1\"], \"rules\": [ | a circle:"
            + " baduta-1 → anak-1 → baduta-1",
        "anak-1.json | \"threshold\": \"hb_anak_berat\" | \"threshold\": \"hb\" | no threshold hb",
        "causes.json | \"direct\" | \"langsung\" | kunci \"langsung\" tidak dikenal",
        "causes.json | \"code\": \"A1.2\" | \"code\": \"A1.1\" | cause A1.1 stands twice",
        "causes.json | \"code\": \"A1.2\" | \"code\": \"A1.99\" | A1.2 is missing",
        "functions.json | \"code\": \"rsud\" | \"code\": \"kesehatan\" | function kesehatan stands"
            + " twice",
        "interventions.json | \"duty\" | \"tugas\": 1, \"duty\" | kunci \"tugas\" tidak dikenal",
        "interventions.json | \"causes\": [\"A1.7\"] | \"causes\": [\"Z9\"] | intervention"
            + " ttd_remaja: no cause Z9",
        "interventions.json | \"hb_remaja\" | \"ttd_remaja\" | intervention ttd_remaja stands"
            + " twice",
        "phrases-1.json | \"use\" | \"pakai\" | frasa 1 (spa-penyebab-01): kunci “pakai” tidak"
            + " dikenal",
        "phrases-1.json | [\"A2.1\"] | [\"Z9\"] | frasa 1 (spa-penyebab-01): “Z9” bukan nilai",
        "phrases-1.json | spa-penyebab-02 | spa-penyebab-01 | frasa 2 (spa-penyebab-01): kode",
        "phrases-1.json | Diare … kali | Ny. Sulastri diare … kali | frasa 1 (spa-penyebab-01):"
            + " teks memuat identitas",
      })
  void aBrokenFileGivesWayToWhatShipsAndIsToldWithItsPlace(
      String file, String right, @Nullable String wrong, String place) {
    write(file, shipped(file), right, wrong);

    assertThat(troubles())
        .singleElement()
        .asString()
        .startsWith("Berkas “" + file + "” tidak dapat dipakai. ")
        .contains(place)
        .endsWith("Yang dipakai: bawaan program.");
    assertUsesWhatShips();
  }

  @ParameterizedTest
  @CsvSource({
    "thresholds-1.json",
    "baduta-1.json",
    "causes.json",
    "interventions.json",
    "phrases-1.json"
  })
  void halfAFileIsToldWithTheLineWhereItEnds(String file) {
    String whole = shipped(file);
    write(file, whole.substring(0, whole.length() / 2), "", "");

    assertThat(troubles())
        .singleElement()
        .asString()
        .contains("“" + file + "”", "JSON")
        .containsPattern("(line|baris) \\d+");
    assertUsesWhatShips();
  }

  private void assertUsesWhatShips() {
    Knowledge knowledge = new Knowledge(folder);
    TargetGroup baduta = knowledge.groups().byKey("baduta").orElseThrow();
    assertThat(knowledge.ruleBook().thresholds().version()).isEqualTo("ambang-1");
    assertThat(knowledge.rules(baduta).version()).isEqualTo("baduta-1");
    assertThat(knowledge.catalogue().causes().options()).isEqualTo(Causes.shipped().options());
    assertThat(knowledge.phrases()).isEqualTo(new Knowledge().phrases());
  }

  @Test
  void whatADistrictEditsIsUsedAndSaysSoInItsVersion() {
    write("thresholds-1.json", shipped("thresholds-1.json"), "\"value\": 23.5", "\"value\": 23");
    write("anak-1.json", shipped("anak-1.json"), "Diare berulang", "Diare berkali-kali");
    write("causes.json", shipped("causes.json"), "Protein hewani kurang", "Kurang lauk hewani");
    write("phrases-1.json", shipped("phrases-1.json"), "Diare … kali", "Mencret … kali");

    Knowledge knowledge = new Knowledge(folder);
    Rules rules = knowledge.rules(knowledge.groups().byKey("baduta").orElseThrow());

    assertThat(knowledge.troubles()).isEmpty();
    assertThat(rules.find("diare_berulang").orElseThrow().words().title().id())
        .isEqualTo("Diare berkali-kali");
    assertThat(rules.version()).matches("baduta-1\\+[0-9a-f]{6}");
    assertThat(rules.thresholds().number("kek_lila")).isEqualByComparingTo("23");
    assertThat(rules.thresholds().table().version()).matches("ambang-1\\+[0-9a-f]{6}");
    assertThat(knowledge.catalogue().causes().name("A1.2").id()).isEqualTo("Kurang lauk hewani");
    assertThat(knowledge.phrases().getFirst().text()).startsWith("Mencret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "thresholds-1.json | \"value\": 23.5 | \"value\": 23",
        "anak-1.json | Diare berulang | Diare berkali-kali",
        "causes.json | Protein hewani kurang | Kurang lauk hewani",
        "interventions.json | Tablet tambah darah remaja | TTD remaja",
        "phrases-1.json | Diare … kali | Mencret … kali",
      })
  void aFileBrokenLaterGivesWayToItsLastGoodCopy(String file, String before, String after) {
    write(file, shipped(file), before, after);
    assertThat(troubles()).isEmpty();
    String good = used();
    write(file, read(folder.resolve(file)), "\"", "\"\"");

    assertThat(troubles())
        .singleElement()
        .asString()
        .contains("“" + file + "”", "Yang dipakai: salinan terakhir yang baik.");
    assertThat(used()).isEqualTo(good).isNotEqualTo(used(new Knowledge()));
  }

  private String used() {
    return used(new Knowledge(folder));
  }

  private static String used(Knowledge knowledge) {
    Rules rules = knowledge.rules(knowledge.groups().byKey("baduta").orElseThrow());
    return String.join(
        " ",
        rules.version(),
        rules.thresholds().table().version(),
        knowledge.catalogue().causes().options().toString(),
        knowledge.catalogue().interventions().options().toString(),
        knowledge.phrases().getFirst().text());
  }

  private List<String> troubles() {
    return new Knowledge(folder).troubles().stream().map(Words::id).toList();
  }

  private void write(String file, String content, String right, @Nullable String wrong) {
    assertThat(content).contains(right);
    int at = content.indexOf(right);
    String changed =
        content.substring(0, at)
            + Objects.requireNonNullElse(wrong, "")
            + content.substring(at + right.length());
    try {
      Files.writeString(folder.resolve(file), changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shipped(String file) {
    String path = Objects.requireNonNull(PLACES.get(file)) + file;
    try (InputStream in = DistrictFilesTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
