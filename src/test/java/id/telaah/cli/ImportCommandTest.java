package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String BOOK = Shell.SAMPLES.resolve("contoh-baduta.xlsx").toString();

  @TempDir Path folder;

  @Test
  void importReceivesGoodFilesAndNamesBadOnes() {
    Path store = folder.resolve("telaah.db");

    Run run =
        Shell.run(
            "import",
            Shell.SAMPLE,
            folder.resolve("tiada.json").toString(),
            "--store",
            store.toString());
    Run again = Shell.run("import", Shell.SAMPLE, "--store", store.toString());
    Run cases = Shell.run("cases", "--store", store.toString(), "--json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("diterima").contains("Semester II 2026");
    assertThat(run.err()).contains("tiada.json").contains("TL-101");
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("tidak ada yang berubah");
    JsonNode row = JSON.readTree(cases.out()).get("cases").get(0);
    assertThat(row.get("case_code").stringValue()).isEqualTo("AKS-3375-2026-S2-BDT-001");
    assertThat(row.get("status").get("spa").stringValue()).isEqualTo("empty");
    assertThat(row.get("completeness").intValue()).isBetween(50, 100);
  }

  @Test
  void aTakenCodeIsRefused() throws IOException {
    Path store = folder.resolve("telaah.db");
    Path other = folder.resolve("lain.json");
    Files.writeString(
        other, Files.readString(Path.of(Shell.SAMPLE)).replace("\"epds\": 8", "\"epds\": 9"));
    Shell.run("import", Shell.SAMPLE, "--store", store.toString());

    Run run = Shell.run("import", other.toString(), "--store", store.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("TL-708", "sekretariat").doesNotContain("Ganti", "nomor kasus");
  }

  @Test
  void oneTakenCodeKeepsTheOtherCasesOfItsWorkbookOut() throws IOException {
    String store = folder.resolve("telaah.db").toString();
    Path other = sample("\"epds\": 8", "\"epds\": 9");
    Shell.run("import", other.toString(), "--store", store);

    Run run = Shell.run("import", BOOK, "--store", store, "--json");
    Run cases = Shell.run("cases", "--store", store, "--json");

    JsonNode files = JSON.readTree(run.out()).get("files");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("TL-708").contains("TL-220");
    JsonNode log = JSON.readTree(run.out()).get("import_log").get(0);
    assertThat(log.get("file").stringValue()).isEqualTo("contoh-baduta.xlsx");
    assertThat(log.get("by").stringValue()).isEqualTo("sekretariat");
    assertThat(log.get("refused").intValue() + log.get("skipped").intValue())
        .isEqualTo(files.size());
    assertThat(files.size()).isGreaterThan(1);
    assertThat(files.valueStream()).allMatch(file -> !file.get("received").booleanValue());
    assertThat(JSON.readTree(cases.out()).get("cases").size()).isEqualTo(1);
  }

  @Test
  void theSameContentUnderAnotherCodeIsKnownAgain() throws IOException {
    String store = folder.resolve("telaah.db").toString();
    Path other = sample("S2-BDT-001", "S2-BDT-099");
    Shell.run("import", Shell.SAMPLE, "--store", store);

    Run run = Shell.run("import", other.toString(), "--store", store, "--json");

    JsonNode file = JSON.readTree(run.out()).get("files").get(0);
    assertThat(run.status()).isZero();
    assertThat(file.get("received").booleanValue()).isFalse();
    assertThat(file.get("same_as").stringValue()).isEqualTo("AKS-3375-2026-S2-BDT-001");
  }

  @Test
  void aCaseFromElsewhereIsRefusedWithItsCode() throws IOException {
    String store = folder.resolve("telaah.db").toString();
    Path other = sample("AKS-3375", "AKS-3326");

    Run run = Shell.run("import", other.toString(), "--store", store);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("TL-214");
    assertThat(Shell.run("cases", "--store", store).out()).doesNotContain("AKS-");
  }

  @Test
  void stripRemovesIdentityFieldsAndSaysOnlyHowMany() throws IOException {
    String store = folder.resolve("telaah.db").toString();
    Path named = sample("\"jk\": \"L\",", "\"jk\": \"L\", \"nama\": \"Siti Contoh\",");

    Run refused = Shell.run("import", named.toString(), "--store", store);
    Run words = Shell.run("import", named.toString(), "--store", store, "--strip");
    Run json = Shell.run("import", named.toString(), "--store", store, "--strip", "--json");

    assertThat(refused.status()).isEqualTo(1);
    assertThat(words.status()).as(words.err()).isZero();
    assertThat(words.out()).contains("nama orang (1)").doesNotContain("Siti");
    JsonNode file = JSON.readTree(json.out()).get("files").get(0);
    assertThat(file.get("removed").get("name").intValue()).isEqualTo(1);
    assertThat(json.out()).doesNotContain("Siti");
  }

  @Test
  void whatDoesNotFitTogetherIsSaidByCheckAndImport() throws IOException {
    Path odd = sample("\"umur_bulan\": 14", "\"umur_bulan\": 20");

    Run checked = Shell.run("check", odd.toString());
    Run imported =
        Shell.run("import", odd.toString(), "--store", folder.resolve("t.db").toString());

    assertThat(checked.status()).isZero();
    assertThat(checked.out()).contains("20 bulan").contains("sekitar 14 bulan");
    assertThat(imported.out()).contains("sekitar 14 bulan");
  }

  private Path sample(String piece, String other) throws IOException {
    String text = Files.readString(Path.of(Shell.SAMPLE));
    assertThat(text).contains(piece);
    return Files.writeString(folder.resolve("lain.json"), text.replace(piece, other));
  }
}
