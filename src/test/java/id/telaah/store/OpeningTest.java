package id.telaah.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.store.StoreProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("telaah.db");
  }

  @Test
  void a_store_is_made_with_the_folders_above_it_and_is_the_same_when_opened_again() {
    Path deep = folder.resolve("Data Saya/é 100% #1 'baru'/telaah.db");
    Sample.withCase(deep).close();

    try (SqlStore again = Sample.open(deep)) {

      assertThat(again.cases().list(Sample.ROUND)).hasSize(1);
      assertThat(again.file()).isEqualTo(deep);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_question_mark_in_a_name_is_a_letter_like_any_other() {
    Path odd = folder.resolve("sudah?/telaah.db");
    Sample.withCase(odd).close();

    try (SqlStore again = Sample.open(odd)) {

      assertThat(again.cases().list(Sample.ROUND)).hasSize(1);
      assertThat(odd).isRegularFile();
    }
  }

  @Test
  void a_closed_store_is_one_file_and_its_lock() throws IOException {
    Sample.withCase(file).close();

    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("telaah.db", "telaah.db.lock");
    }
  }

  @Test
  void a_second_window_is_told_at_once_and_the_first_works_on() {
    try (SqlStore first = Sample.withCase(file)) {

      Opening second = opening();

      assertThat(second).isEqualTo(new StoreProblem(file, Kind.LOCKED));
      assertThat(first.cases().list(Sample.ROUND)).hasSize(1);
    }

    assertThat(opening()).isInstanceOfSatisfying(SqlStore.class, SqlStore::close);
  }

  @Test
  void another_program_that_is_writing_is_told_as_locked() throws SQLException {
    Sample.open(file).close();
    try (Connection other = Connections.plain(file).getConnection()) {
      Connections.run(other, "pragma locking_mode = exclusive");
      Connections.run(other, "begin exclusive");

      Opening opening = opening();

      assertThat(opening).isEqualTo(new StoreProblem(file, Kind.LOCKED));
    }
  }

  @Test
  void a_store_that_must_be_there_is_not_made() {
    Opening opening = SqlStore.openExisting(file, Sample.forms(), Clock.systemUTC());

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.MISSING));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_is_no_store_and_nor_is_a_file_inside_a_file() throws IOException {
    Path note = Files.writeString(folder.resolve("catatan.txt"), "x");

    assertThat(opening(folder)).isEqualTo(new StoreProblem(folder, Kind.FOLDER));
    assertThat(opening(note.resolve("telaah.db")))
        .isInstanceOfSatisfying(
            StoreProblem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.FOLDER));
  }

  @Test
  void a_text_file_is_no_store_and_stays_as_it_is() throws IOException {
    Files.writeString(file, "kode;bb\nAKS;7,6\n");

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.NOT_A_STORE));
    assertThat(file).hasContent("kode;bb\nAKS;7,6\n");
  }

  @Test
  void the_database_of_another_program_is_no_store_and_stays_as_it_is()
      throws IOException, SQLException {
    try (Connection other = Connections.plain(file).getConnection()) {
      Connections.run(other, "create table contact (name text)");
    }
    byte[] before = Files.readAllBytes(file);

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.NOT_A_STORE));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_newer_store_is_not_touched() throws IOException, SQLException {
    Sample.withCase(file).close();
    try (Connection newer = Connections.plain(file).getConnection()) {
      Connections.run(newer, "pragma user_version = 99");
    }
    byte[] before = Files.readAllBytes(file);

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.NEWER));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_read_only_store_and_a_read_only_folder_are_told_before_any_work() throws IOException {
    Sample.withCase(file).close();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Opening ofFile = opening();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    Opening ofFolder = opening();

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(ofFile).isEqualTo(new StoreProblem(file, Kind.READ_ONLY));
    assertThat(ofFolder).isEqualTo(new StoreProblem(file, Kind.READ_ONLY));
    assertThat(opening()).isInstanceOfSatisfying(SqlStore.class, SqlStore::close);
  }

  @Test
  void a_store_with_broken_pages_is_not_opened() throws IOException {
    Sample.withAllSent(file).close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(8192), 16_384);
    }

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.BROKEN));
  }

  @Test
  void a_store_cut_short_is_broken_and_not_begun_again() throws IOException {
    Sample.withCase(file).close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(20_000);
    }

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.BROKEN));
    assertThat(file).hasSize(20_000);
  }

  @Test
  void a_log_without_its_store_is_not_taken_into_a_new_one() throws IOException {
    Files.writeString(folder.resolve("telaah.db-wal"), "x");

    Opening opening = opening();

    assertThat(opening).isEqualTo(new StoreProblem(file, Kind.BROKEN));
    assertThat(file).doesNotExist();
  }

  @Test
  void what_a_killed_first_start_left_is_swept_away() throws IOException {
    Files.writeString(folder.resolve("telaah.db.new"), "half a store");
    Files.createFile(file);

    Opening opening = opening();

    assertThat(opening).isInstanceOfSatisfying(SqlStore.class, SqlStore::close);
    assertThat(folder.resolve("telaah.db.new")).doesNotExist();
  }

  @Test
  void every_problem_names_the_file_and_has_a_code_of_its_own() {
    for (Kind kind : Kind.values()) {
      var problem = new StoreProblem(file, kind);

      assertThat(problem.sentence(Language.ID)).contains("telaah.db").endsWith(".");
      assertThat(problem.sentence(Language.EN)).contains("telaah.db").endsWith(".");
    }

    assertThat(Kind.values())
        .extracting(kind -> new StoreProblem(file, kind).code())
        .doesNotHaveDuplicates();
  }

  private Opening opening() {
    return opening(file);
  }

  private static Opening opening(Path path) {
    return SqlStore.open(path, Sample.forms(), Clock.systemUTC());
  }
}
