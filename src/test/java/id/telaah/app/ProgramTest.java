package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.store.SqlStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The command line as the real program: its exit status, what it prints, what it leaves behind.
class ProgramTest {
  private static final String SAMPLE = "assets/samples/AKS-3375-2026-S2-BDT-001.json";
  private static final int PATIENCE_SECONDS = 180;

  @TempDir private Path folder;

  /// What came of the program.
  private record Run(int status, String out, String err) {}

  @Test
  void the_version_is_told_and_nothing_complains() throws IOException, InterruptedException {
    Run run = run("version");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Telaah", "aks-baduta-spa 1.0.0", "WHO Child Growth Standards");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_planted_identity_number_is_refused_and_never_printed()
      throws IOException, InterruptedException {
    Run run = run("check", "assets/samples/tolak-nik-tertanam.json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("TL-401", "****");
    assertThat(run.out() + run.err()).doesNotContainPattern("\\d{7}");
  }

  @Test
  void wrong_usage_is_told_with_the_right_one() throws IOException, InterruptedException {
    Run run = run("import", SAMPLE, "--lang", "en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--store").contains("Usage");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_store_that_a_window_has_open_is_left_to_it() throws IOException, InterruptedException {
    Path file = folder.resolve("telaah.db");

    try (SqlStore window = open(file)) {
      Run run = run("import", SAMPLE, "--store", file.toString());

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err().strip()).endsWith("(TL-505)").hasLineCount(1);
      assertThat(window.rounds().list()).isEmpty();
    }
  }

  @Test
  void a_broken_store_is_named_and_grows_no_worse() throws IOException, InterruptedException {
    Path file = folder.resolve("telaah.db");
    open(file).close();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, 20_000));
    byte[] broken = Files.readAllBytes(file);

    Run run = run("verify", "--store", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().strip()).endsWith("(TL-508)").hasLineCount(1);
    assertThat(file).hasBinaryContent(broken);
  }

  // Elsewhere there is no command that lets a child hear an interruption its parent may not hear.
  @Test
  @EnabledOnOs(OS.LINUX)
  void an_interrupted_demonstration_leaves_nothing_half_done()
      throws IOException, InterruptedException {
    Path out = folder.resolve("contoh");
    // The demonstration tells of seven cases, and then of each document.
    int lines = 1 + new Random().nextInt(10);
    System.out.println("ProgramTest interrupts after line " + lines);
    Process process = start("demo", "--progress", "--out", out.toString());

    List<String> err = new ArrayList<>();
    try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        err.add(line);
        if (err.size() == lines) {
          new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        }
      }
    }

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(err).noneMatch(line -> line.contains("Exception") || line.contains("(T"));
    assertThat(out).isEmptyDirectory();
  }

  private Run run(String... args) throws IOException, InterruptedException {
    Path err = folder.resolve("err.txt");
    Process process = start(err, args);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Run run = new Run(process.waitFor(), out, Files.readString(err));
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    return run;
  }

  private Process start(String... args) throws IOException {
    return start(new ProcessBuilder(), args);
  }

  private Process start(Path err, String... args) throws IOException {
    return start(new ProcessBuilder().redirectError(err.toFile()), args);
  }

  private static Process start(ProcessBuilder builder, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    if (OS.LINUX.isCurrentOs()) {
      // A build that runs in the background ignores SIGINT, and would hand that down.
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.addAll(JavaProcess.command(Main.class, args));
    Process process = builder.command(command).start();
    process
        .onExit()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .exceptionally(late -> {
          process.toHandle().destroyForcibly();
          return process;
        });
    return process;
  }

  private static SqlStore open(Path file) {
    return (SqlStore) SqlStore.open(file, new Knowledge().forms(), Clock.systemUTC());
  }
}
