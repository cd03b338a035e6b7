package id.telaah.app;

import static id.telaah.app.AnswerUntilKilled.CODE;
import static id.telaah.app.AnswerUntilKilled.DISCIPLINE;
import static id.telaah.app.AnswerUntilKilled.EXPERT;
import static id.telaah.app.AnswerUntilKilled.SAVED;
import static id.telaah.app.AnswerUntilKilled.WRITES;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the desktop has said it saved survives `kill -9` at any moment, and the desktop opens
/// again.
class KillTest {
  private static final int KILLS = 5;
  private static final int MOST_STEPS = 3;
  // Longer than the rest before saving, so that some kills fall before, some into, some after it.
  private static final int MOST_WAIT_MS = 1200;
  private static final int PATIENCE_SECONDS = 180;

  @TempDir private Path folder;

  private final Knowledge knowledge = new Knowledge();
  private final Starter starter = Starter.kotaPekalongan();
  private final ReviewKey key = new ReviewKey(starter.round().id(), CODE, DISCIPLINE);
  private Path file;

  @BeforeEach
  void receiveACase() {
    file = folder.resolve("telaah.db");
    Path sample = Path.of("assets/samples/" + CODE + ".json");
    CaseReader reader = new CaseReader(knowledge.forms(), knowledge.groups());
    CaseFile read = ((Reading.Accepted) reader.read(sample)).content();
    Answer whole = Answer.of(new Value.Coded("lengkap"));
    try (SqlStore store = open()) {
      store.rounds().open(starter.round(), starter.setup(), EXPERT);
      store.cases().receive(key.round(), read, EXPERT);
      ReviewDesk desk = new ReviewDesk(store.reviews(), knowledge.forms(), text -> List.of());
      desk.open(key, knowledge.groups().byKey(read.groupKey()).orElseThrow(), EXPERT);
      desk.keep(key, List.of(new AnswerChange.Set(ItemKey.of("kelengkapan"), whole)), EXPERT);
    }
  }

  @Test
  @Timeout(value = KILLS * PATIENCE_SECONDS)
  void every_answer_that_the_screen_calls_saved_survives_being_killed()
      throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("KillTest seed " + seed);
    Random random = new Random(seed);

    Map<String, String> saved = new HashMap<>();
    for (int kill = 1; kill <= KILLS; kill++) {
      Map<String, String> underWay = answerAndKill(random, saved);
      saved = stored(saved, underWay);
    }

    assertThat(saved).hasSizeGreaterThanOrEqualTo(1);
  }

  /// Lets the desktop answer for a while, and kills it.
  ///
  /// @param saved what is known to be stored; holds afterwards what the screen called saved too
  /// @return what was being answered when it was killed
  private Map<String, String> answerAndKill(Random random, Map<String, String> saved)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                JavaProcess.command(
                    AnswerUntilKilled.class, file.toString(), Long.toString(random.nextLong())))
            .redirectError(errors.toFile())
            .start();
    // Through its handle: the process's own method also throws away what it has said.
    ProcessHandle handle = process.toHandle();
    process
        .onExit()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .exceptionally(late -> {
          handle.destroyForcibly();
          return process;
        });
    int steps = 1 + random.nextInt(MOST_STEPS);
    int acknowledged = 0;
    Map<String, String> underWay = new HashMap<>();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        take(line, saved, underWay);
        if (line.equals(SAVED) && ++acknowledged == steps) {
          process.waitFor(random.nextInt(MOST_WAIT_MS), TimeUnit.MILLISECONDS);
          handle.destroyForcibly();
        }
      }
    } finally {
      handle.destroyForcibly();
    }
    process.waitFor();
    assertThat(errors).content().doesNotContain("Exception");
    assertThat(acknowledged).as("answers saved before the kill").isGreaterThanOrEqualTo(steps);
    return underWay;
  }

  private static void take(String line, Map<String, String> saved, Map<String, String> underWay) {
    // A line cut off by the kill has no full stop and tells nothing.
    if (line.startsWith(WRITES) && line.endsWith(".")) {
      String[] answer = line.substring(WRITES.length(), line.length() - 1).split("=", 2);
      underWay.put(answer[0], answer[1]);
    } else if (line.equals(SAVED)) {
      saved.putAll(underWay);
      underWay.clear();
    }
  }

  /// What the store holds: all that was saved, and of the last step everything or nothing.
  private Map<String, String> stored(Map<String, String> saved, Map<String, String> underWay) {
    Map<String, String> oneMore = new HashMap<>(saved);
    oneMore.putAll(underWay);
    try (SqlStore store = open()) {
      Answers answers = store.reviews().find(key).orElseThrow().answers();
      Map<String, String> stored = new HashMap<>();
      for (String question : oneMore.keySet()) {
        ItemKey at = ItemKey.of(question);
        answers.text(at).or(() -> answers.code(at)).ifPresent(it -> stored.put(question, it));
      }

      assertThat(stored).isIn(saved, oneMore);
      assertThat(store.verifier().verify().flaws()).isEmpty();
      return stored;
    }
  }

  private SqlStore open() {
    return (SqlStore) SqlStore.open(file, knowledge.forms(), Clock.systemUTC());
  }
}
