package id.telaah.store;

import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.store.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T02:03:04.005Z"), ZoneOffset.UTC);

  private static final int NEWEST = Migrations.SHIPPED.newest();

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void beginAnOldStore() {
    file = folder.resolve("telaah.db");
    Sample.withAllSent(file).close();
  }

  @Test
  void an_old_store_is_brought_up_with_all_it_holds() throws SQLException {
    try (SqlStore store = (SqlStore) openWith("later")) {

      assertThat(store.cases().find(ROUND, FIRST)).contains(Sample.caseFile(FIRST, "7.6"));
      assertThat(store.reviews().forPanel(ROUND, FIRST)).hasSize(4);
      assertThat(store.verifier().verify().isWhole()).isTrue();
    }

    assertThat(ask(file, "pragma user_version")).isEqualTo("900");
    assertThat(ask(file, "select count(colour) from case_file")).isEqualTo("0");
  }

  @Test
  void a_copy_of_the_old_store_stands_beside_it_and_opens() throws SQLException {
    ((SqlStore) openWith("later")).close();

    Path copy = folder.resolve("telaah.db.v" + NEWEST + "-20261121-020304-005.bak");

    assertThat(ask(copy, "pragma user_version")).isEqualTo(String.valueOf(NEWEST));
    try (SqlStore store = Sample.open(copy)) {
      assertThat(store.reviews().forPanel(ROUND, FIRST)).hasSize(4);
      assertThat(store.verifier().verify().isWhole()).isTrue();
    }
  }

  @Test
  void a_store_that_is_current_is_not_copied() throws IOException {
    ((SqlStore) openWith("later")).close();
    ((SqlStore) openWith("later")).close();

    assertThat(copies()).hasSize(1);
  }

  @Test
  void a_migration_that_fails_leaves_the_store_as_it_was() throws IOException, SQLException {
    Opening opening = openWith("failing");

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.NOT_MIGRATED));
    assertThat(ask(file, "pragma user_version")).isEqualTo(String.valueOf(NEWEST));
    assertThat(copies()).hasSize(1);
    try (SqlStore store = Sample.open(file)) {
      assertThat(store.reviews().forPanel(ROUND, FIRST)).hasSize(4);
      assertThat(store.verifier().verify().isWhole()).isTrue();
    }
  }

  @Test
  void the_last_shipped_migration_writes_the_number_that_the_program_looks_for()
      throws IOException, SQLException {
    Path migrations = Path.of("src/main/resources/id/telaah/store/migration");
    long shipped;
    try (Stream<Path> files = Files.list(migrations)) {
      shipped = files.mapToLong(MigrationsTest::number).max().orElseThrow();
    }

    assertThat(Migrations.SHIPPED.newest()).isEqualTo((int) shipped);
    assertThat(ask(file, "pragma user_version")).isEqualTo(Long.toString(shipped));
  }

  private static long number(Path migration) {
    return Long.parseLong(migration.getFileName().toString().substring(1, 4));
  }

  private Opening openWith(String more) {
    List<String> locations =
        List.of("classpath:id/telaah/store/migration", "classpath:id/telaah/store/" + more);
    return new Opener(file, new Migrations(locations, 900), Sample.forms(), CLOCK).open(true);
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".bak")).toList();
    }
  }

  private static String ask(Path store, String sql) throws SQLException {
    try (Connection connection = Connections.plain(store).getConnection()) {
      return Connections.ask(connection, sql);
    }
  }
}
