package id.telaah.store;

import static id.telaah.store.Sample.REVIEW_FORM;
import static id.telaah.store.Sample.key;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answers;
import id.telaah.round.Discipline;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the store has said it kept survives `kill -9` at any moment.
class KillTest {
  private static final int KILLS = 8;
  private static final int MOST_LINES = 40;

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void every_acknowledged_answer_survives_being_killed() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("KillTest seed " + seed);
    Random random = new Random(seed);
    Path file = folder.resolve("telaah.db");
    try (SqlStore store = Sample.withCase(file)) {
      store.reviews().open(key(Discipline.SPA), REVIEW_FORM, "spa-1");
    }

    int last = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      int acknowledged = runAndKill(file, last + 1, 1 + random.nextInt(MOST_LINES));
      last = checkAll(file, acknowledged);
    }

    assertThat(last).isGreaterThanOrEqualTo(KILLS);
  }

  /// @return the highest number that was acknowledged
  private static int runAndKill(Path file, int first, int lines)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-classpath",
                classPath(),
                KeepUntilKilled.class.getName(),
                file.toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acknowledged = first - 1;
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        // A line cut off by the kill has no full stop and acknowledges nothing.
        if (line.matches("kept \\d+\\.")) {
          acknowledged = Integer.parseInt(line.substring(5, line.length() - 1));
        }
        if (acknowledged >= first + lines - 1) {
          // Through its handle: the process's own method also throws away what it has said.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(acknowledged).as("killed before it kept anything").isGreaterThanOrEqualTo(first);
    return acknowledged;
  }

  // A console that runs tests may load them itself, apart from the JVM's own class path.
  private static String classPath() {
    return KillTest.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /// @return the highest number in the store: the acknowledged one, or one more that was kept but
  ///   not yet told
  private static int checkAll(Path file, int acknowledged) {
    try (SqlStore store = Sample.open(file)) {
      Answers answers = store.reviews().find(key(Discipline.SPA)).orElseThrow().answers();
      boolean oneMore = number(answers, acknowledged + 1) == acknowledged + 1;
      int last = oneMore ? acknowledged + 1 : acknowledged;
      for (int kept = Math.max(1, last - KeepUntilKilled.ITEMS + 1); kept <= last; kept++) {
        assertThat(number(answers, kept)).isEqualTo(kept);
      }
      assertThat(store.verifier().verify().flaws()).isEmpty();
      assertThat(store.trail().count()).isEqualTo(3 + last);
      return last;
    }
  }

  private static int number(Answers answers, int of) {
    return answers.text(KeepUntilKilled.item(of)).map(Integer::parseInt).orElse(0);
  }
}
