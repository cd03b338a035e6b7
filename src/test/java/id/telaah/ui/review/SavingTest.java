package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.AnswerChange;
import id.telaah.review.Keeping;
import id.telaah.ui.kit.InPlaceBackground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SavingTest {
  private final List<Exception> failures = new ArrayList<>();
  private final List<AnswerChange> stored = new ArrayList<>();
  private boolean broken;

  @Test
  void whatTheStoreDidNotTakeIsKeptAndHandedOverAgainInOrder(FxRobot robot) {
    Saving saving = new Saving(new InPlaceBackground(failures::add), this::keep, (a, b) -> {});
    broken = true;
    robot.interact(() -> saving.add(change("a")));
    robot.interact(saving::flush);
    assertThat(saving.stateProperty().get()).isEqualTo(Saving.State.FAILED);
    assertThat(failures).hasSize(1);

    broken = false;
    robot.interact(() -> saving.add(change("b")));
    robot.interact(saving::flush);

    assertThat(stored).containsExactly(change("a"), change("b"));
    assertThat(saving.stateProperty().get()).isEqualTo(Saving.State.SAVED);
  }

  @Test
  void whoAnswersWithoutARestIsSavedToo(FxRobot robot) throws TimeoutException {
    Saving saving = new Saving(new InPlaceBackground(failures::add), this::keep, (a, b) -> {});

    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          robot.interact(() -> saving.add(change("lagi")));
          return !stored.isEmpty();
        });

    assertThat(stored).contains(change("lagi"));
  }

  @Test
  void nothingIsSentWhileSavingFails(FxRobot robot) {
    Saving saving = new Saving(new InPlaceBackground(failures::add), this::keep, (a, b) -> {});
    List<String> sent = new ArrayList<>();
    broken = true;

    robot.interact(() -> saving.add(change("a")));
    robot.interact(() -> saving.afterSaving(() -> sent.add("sent")));

    assertThat(sent).isEmpty();
    broken = false;
    robot.interact(() -> saving.afterSaving(() -> sent.add("sent")));
    assertThat(sent).containsExactly("sent");
  }

  private Keeping keep(List<AnswerChange> batch) {
    if (broken) {
      throw new IllegalStateException("the disk is full");
    }
    stored.addAll(batch);
    return new Keeping(Instant.EPOCH, List.of());
  }

  private static AnswerChange change(String text) {
    return new AnswerChange.Set(ItemKey.of("isi"), Answer.of(new Value.Text(text)));
  }
}
