package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void withoutACommandTheDesktopOpens() {
    assertThat(Shell.run().status()).isEqualTo(42);
  }

  @Test
  void checkSaysThatASampleCanBeReceived() {
    Run run = Shell.run("check", Shell.SAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("AKS-3375-2026-S2-BDT-001").contains("dapat diterima");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void checkNamesEveryProblemAndReportsJson() throws IOException {
    Path broken = folder.resolve("rusak.json");
    String text = Files.readString(Path.of(Shell.SAMPLE));
    Files.writeString(
        broken,
        text.replace("\"jk\": \"L\"", "\"jk\": \"X\"").replace("\"epds\": 8", "\"epds\": 99"));

    Run run = Shell.run("check", "--json", "--lang", "en", broken.toString(), Shell.SAMPLE);

    JsonNode files = JSON.readTree(run.out()).get("files");
    assertThat(run.status()).isEqualTo(1);
    assertThat(files.get(0).get("accepted").booleanValue()).isFalse();
    assertThat(files.get(0).get("problems")).hasSize(2);
    assertThat(files.get(0).get("problems").get(0).get("code").stringValue()).isEqualTo("TL-306");
    assertThat(files.get(0).get("problems").get(1).get("place").stringValue())
        .isEqualTo("fields.epds");
    assertThat(files.get(1).get("accepted").booleanValue()).isTrue();
  }

  @Test
  void checkNeverShowsAnIdentityNumber() {
    Run run = Shell.run("check", Shell.SAMPLES.resolve("tolak-nik-tertanam.json").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("********").contains("TL-401").doesNotContainPattern("\\d{9}");
  }

  @Test
  void aTemplateIsWrittenAndIsNoCaseYet() {
    Path out = folder.resolve("templat.json");

    Run written =
        Shell.run("template", "--group", "baduta", "--format", "json", "--out", out.toString());
    Run checked = Shell.run("check", out.toString());

    assertThat(written.status()).isZero();
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.err()).contains("TL-204").contains("TL-302");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xlsx", "schema"})
  void everyFormatOfATemplateIsWritten(String format) {
    Path out = folder.resolve("templat." + format);

    Run run =
        Shell.run("template", "--group", "baduta", "--format", format, "--out", out.toString());

    assertThat(run.status()).isZero();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void aTemplateWhereAFolderStandsIsRefusedNotUsage() {
    Run run =
        Shell.run("template", "--group", "baduta", "--format", "xlsx", "--out", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aStoreIsNotMadeForFilesThatAreRefused() {
    Path store = folder.resolve("telaah.db");

    Run run =
        Shell.run("import", folder.resolve("tiada.json").toString(), "--store", store.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(store).doesNotExist();
  }

  @Test
  void aRoundThatIsNotOpenIsNamed() {
    String store = folder.resolve("telaah.db").toString();

    Run imported = Shell.run("import", Shell.SAMPLE, "--store", store, "--round", "2025-1");
    Run listed = Shell.run("cases", "--store", store, "--round", "2025-1");

    assertThat(imported.status()).isEqualTo(1);
    assertThat(listed.status()).isEqualTo(1);
    assertThat(listed.err()).contains("Semester I 2025");
  }

  @Test
  void aMissingStoreIsRefused() {
    String store = folder.resolve("tiada.db").toString();

    assertThat(Shell.run("cases", "--store", store).status()).isEqualTo(1);
    assertThat(Shell.run("verify", "--store", store).status()).isEqualTo(1);
    assertThat(
            Shell.run(
                    "letters",
                    "--store",
                    store,
                    "--round",
                    "2026-2",
                    "--out",
                    folder.resolve("o").toString())
                .status())
        .isEqualTo(1);
  }

  @Test
  void lettersWaitForTheApproval() {
    String store = folder.resolve("telaah.db").toString();
    Path out = folder.resolve("surat");
    Shell.run("import", Shell.SAMPLE, "--store", store);

    Run run = Shell.run("letters", "--store", store, "--round", "2026-2", "--out", out.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("belum disetujui");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup --store x --out y",
        "restore x --store y",
        "generate --cases 3 --seed 1 --out x",
        "bogus",
        "check",
        "cases",
        "template --group ayam --format json --out x",
        "cases --store x --round 2026-3",
        "version --lang fr",
        "check --json --bogus x"
      })
  void wrongUsageIsTwoAndExplainsItself(String line) {
    Run run = Shell.run(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("Cara pakai")
        .doesNotContain("Exception")
        .doesNotContain("at id.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aWrongValueIsAnsweredWithWhatToWrite() {
    Run round = Shell.run("cases", "--store", "x", "--round", "2025-9");
    Run lang = Shell.run("version", "--lang", "fr");
    Run group = Shell.run("template", "--group", "ayam", "--format", "json", "--out", "x");

    assertThat(round.status()).isEqualTo(2);
    assertThat(round.err()).contains("tulis tahun-1 atau tahun-2, misalnya 2026-2");
    assertThat(lang.status()).isEqualTo(2);
    assertThat(lang.err()).contains("pilih id atau en");
    assertThat(group.status()).isEqualTo(2);
    assertThat(group.err()).contains("pilih salah satu dari").contains("baduta");
  }

  @Test
  void usageSpeaksEnglishWhenAsked() {
    Run run = Shell.run("cases", "--lang", "en");

    assertThat(run.err()).contains("Usage:").contains("--store").contains("not complete");
  }

  @Test
  void helpListsTheCommands() {
    Run run = Shell.run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("check", "import", "zscore", "Perintah")
        .doesNotContain("backup");
  }

  @Test
  void versionNamesTablesAndLicence() {
    Run run = Shell.run("version");

    assertThat(run.out()).contains("0.0-uji", "aks-baduta-kasus 1.0.0", "AGPL-3.0-or-later");
  }

  @Test
  void zscoreScoresAFile() throws IOException {
    Path in = folder.resolve("in.csv");
    Path out = folder.resolve("out.csv");
    Files.writeString(
        in,
        "id,sex,age_days,weight_kg,length_cm,position,head_cm,arm_cm,oedema\n"
            + "a,M,426,7.6,70.5,l,,,n\n");

    Run good = Shell.run("zscore", in.toString(), out.toString());
    Run bad = Shell.run("zscore", folder.resolve("tiada.csv").toString(), out.toString());

    assertThat(good.status()).isZero();
    assertThat(Files.readString(out)).contains("-3.05");
    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.err()).contains("(TL-721)");
  }

  @Test
  void progressIsToldOnStandardErrorWhenAsked() {
    String store = folder.resolve("telaah.db").toString();

    Run run = Shell.run("import", Shell.SAMPLE, "--store", store, "--progress");

    assertThat(run.err()).contains("AKS-3375-2026-S2-BDT-001.json");
  }
}
