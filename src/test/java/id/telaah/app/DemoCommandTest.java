package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.cli.DemoSource.Scene;
import id.telaah.cli.Shell;
import id.telaah.cli.Shell.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way without a window: from case files to printed letters, and out of the store again.
class DemoCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void aWholeRoundIsLeftInTheFolder() throws IOException {
    Path out = folder.resolve("demo");
    Path letters = folder.resolve("surat");

    Run demo = Shell.run(() -> scenes(2), "demo", "--out", out.toString());

    assertThat(demo.err()).isEmpty();
    assertThat(demo.status()).isZero();
    assertThat(names(out))
        .contains(
            "index.json", "index.txt", "demo.telaah.db", "lembar-AKS-3375-2026-S2-BDT-001.pdf")
        .anyMatch(name -> name.startsWith("surat-dinas-kesehatan"))
        .noneMatch(name -> name.startsWith(".") || name.endsWith("-wal"));
    String store = out.resolve("demo.telaah.db").toString();

    Run verified = Shell.run("verify", "--store", store);
    Run listed = Shell.run("cases", "--store", store, "--json");
    Run printed =
        Shell.run("letters", "--store", store, "--round", "2026-2", "--out", letters.toString());

    assertThat(verified.status()).as(verified.err()).isZero();
    JsonNode row = JSON.readTree(listed.out()).get("cases").get(0);
    assertThat(row.get("status").get("panel").stringValue()).isEqualTo("signed");
    assertThat(row.get("risk").stringValue()).isEqualTo("tinggi");
    assertThat(printed.status()).as(printed.err()).isZero();
    for (JsonNode document :
        JSON.readTree(Files.readAllBytes(out.resolve("index.json"))).get("documents")) {
      String name = document.get("file").stringValue();
      assertThat(letters.resolve(name)).hasBinaryContent(Files.readAllBytes(out.resolve(name)));
      assertThat(new String(Files.readAllBytes(out.resolve(name)), 0, 5, StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
  }

  @Test
  void everyLetterOfTheIndexLiesInTheFolderUnderItsOwnName() throws IOException {
    Path out = folder.resolve("demo");

    Run demo = Shell.run(() -> scenes(3), "demo", "--out", out.toString(), "--json");

    List<String> listed =
        JSON.readTree(demo.out())
            .get("documents")
            .valueStream()
            .map(it -> it.get("file").stringValue())
            .toList();
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(names(out).stream().filter(name -> name.endsWith(".pdf")))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void lettersThatCannotBeLaidOutAreNotRecordedAsIssuedEither() throws IOException {
    Path out = folder.resolve("demo");
    Shell.run(() -> scenes(1), "demo", "--out", out.toString());
    String store = out.resolve("demo.telaah.db").toString();
    Path taken = Files.createDirectories(folder.resolve("surat/index.json/isi")).getParent();
    long before = documents(store);
    change(store, "drop trigger document_remains");
    change(store, "delete from document");

    Run letters =
        Shell.run(
            "letters",
            "--store",
            store,
            "--round",
            "2026-2",
            "--out",
            taken.getParent().toString());

    assertThat(before).isPositive();
    assertThat(letters.status()).isEqualTo(3);
    assertThat(documents(store)).isZero();
    assertThat(names(taken.getParent())).containsExactly("index.json");
  }

  private static long documents(String store) {
    return one(store, "select count(*) from document");
  }

  private static void change(String store, String statement) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement run = connection.createStatement()) {
      run.executeUpdate(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long one(String store, String query) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRecommendationThatNoLetterHoldsIsListedAndSaid() {
    Path out = folder.resolve("demo");
    Shell.run(() -> scenes(1), "demo", "--out", out.toString());
    String store = out.resolve("demo.telaah.db").toString();
    change(store, "delete from agency where function = 'kesehatan'");

    Run letters =
        Shell.run(
            "letters",
            "--store",
            store,
            "--round",
            "2026-2",
            "--out",
            folder.resolve("surat").toString(),
            "--json");

    JsonNode lost = JSON.readTree(letters.out()).get("unaddressed");
    assertThat(letters.status()).as(letters.err()).isZero();
    assertThat(lost.valueStream().map(it -> it.get("function").stringValue()))
        .contains("kesehatan");
    assertThat(lost.get(0).get("case_code").stringValue()).isEqualTo("AKS-3375-2026-S2-BDT-001");
    assertThat(letters.err()).contains("tidak masuk surat mana pun");
  }

  @Test
  void aSecondRunReplacesTheFirstOrAKilledOneAndAnythingElseIsLeftAlone() throws IOException {
    Path out = folder.resolve("demo");
    Files.createDirectories(out.resolve(".telaah-terputus"));
    Path other = Files.createDirectories(folder.resolve("milik-orang"));
    Files.writeString(other.resolve("catatan.txt"), "jangan");

    Run first = Shell.run(() -> scenes(1), "demo", "--out", out.toString());
    Run second = Shell.run(() -> scenes(1), "demo", "--out", out.toString());
    Run refused = Shell.run(() -> scenes(1), "demo", "--out", other.toString());

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(refused.status()).isEqualTo(1);
    assertThat(names(other)).containsExactly("catatan.txt");
  }

  private static List<Scene> scenes(int cases) {
    return IntStream.rangeClosed(1, cases).mapToObj(DemoCommandTest::scene).toList();
  }

  private static Scene scene(int number) {
    Path file = Path.of(Shell.sample(number));
    TargetGroup group = TargetGroups.shipped().byKey("baduta").orElseThrow();
    CaseCode code = new CaseCode(file.getFileName().toString().replace(".json", ""));
    DemoCase demo = DemoCase.of(code, group, Shell.FORMS);
    try {
      return new Scene(
          file.getFileName().toString(),
          Files.readAllBytes(file),
          demo.reviews(),
          demo.agreement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
