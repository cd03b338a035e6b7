package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import id.telaah.round.Member;
import id.telaah.round.Plan;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.store.SqlStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SetupByKeyboardTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
  private static final RoundId ROUND = new RoundId(2026, 2);

  @TempDir private Path folder;

  private final PassingPreferences preferences = new PassingPreferences();
  private final AtomicReference<Desktop.Open> open = new AtomicReference<>();
  private Desktop desktop;

  @BeforeEach
  void first() {
    Platform.setImplicitExit(false);
    preferences.put("window.maximised", "false");
  }

  @AfterEach
  @Timeout(120)
  void close(FxRobot robot) {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    desktop.awaitClosed();
  }

  private void start(FxRobot robot) {
    desktop = new Desktop(folder.resolve("telaah.db"), preferences, CLOCK);
    robot.interact(() -> desktop.open(open::set));
  }

  private void end(FxRobot robot) {
    robot.interact(() ->
        open.get()
            .stage()
            .fireEvent(new WindowEvent(open.get().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    desktop.awaitClosed();
  }

  private SqlStore store() {
    return (SqlStore)
        SqlStore.open(folder.resolve("telaah.db"), new Knowledge().forms(), Clock.systemUTC());
  }

  private static void focused(FxRobot robot, String id) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> robot.lookup("#" + id).tryQuery().filter(Node::isFocused).isPresent());
  }

  private static void says(FxRobot robot, String id, String words) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            robot
                .lookup("#" + id)
                .tryQuery()
                .filter(node -> node instanceof Label label && label.getText().contains(words))
                .isPresent());
  }

  private static void on(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
  }

  private void chooseKediri(FxRobot robot) throws TimeoutException {
    focused(robot, "setup-begin");
    robot.push(KeyCode.SPACE);
    focused(robot, "place-search");
    robot.write("kota kediri");
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            robot
                    .lookup("#place-found")
                    .queryAs(javafx.scene.control.ListView.class)
                    .getItems()
                    .size()
                == 1);
    robot.push(KeyCode.ENTER);
    says(robot, "place-now", "Kota Kediri (35.71)");
  }

  @Test
  void a_round_is_set_up_wholly_by_keyboard(FxRobot robot) throws TimeoutException {
    start(robot);

    chooseKediri(robot);
    on(robot);
    focused(robot, "office-government");
    robot.push(KeyCode.TAB);
    robot.write("DINAS CONTOH");
    on(robot);
    focused(robot, "decree-number");
    robot.write("440/118/2026");
    robot.push(KeyCode.TAB);
    robot.write("5/1/2026");
    robot.push(KeyCode.TAB);
    robot.write("dr. Contoh Anak, Sp.A");
    on(robot);
    focused(robot, "target-catin");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    on(robot);
    focused(robot, "settings-viewer");
    on(robot);
    focused(robot, "setup-finish");
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("#home-samples").tryQuery().isPresent());
    end(robot);

    try (SqlStore store = store()) {
      Rounds rounds = store.rounds();
      Round round = rounds.find(ROUND).orElseThrow();
      Plan plan = rounds.plan(ROUND);
      assertThat(round.title()).isEqualTo("Semester II 2026 · Kota Kediri");
      assertThat(round.target("catin").districts()).containsExactly("35.71.01");
      assertThat(plan.decree().number()).isEqualTo("440/118/2026");
      assertThat(plan.decree().date()).contains(LocalDate.of(2026, 1, 5));
      assertThat(rounds.setup(ROUND).members())
          .extracting(Member::name)
          .contains("dr. Contoh Anak, Sp.A");
      assertThat(rounds.setup(ROUND).office().letterhead().name()).isEqualTo("DINAS CONTOH");
      assertThat(rounds.setup(ROUND).office().letterhead().government())
          .isEqualTo("PEMERINTAH KOTA KEDIRI");
    }
  }

  @Test
  void closed_midway_it_goes_on_where_it_was_with_what_was_typed(FxRobot robot)
      throws TimeoutException {
    start(robot);
    chooseKediri(robot);
    on(robot);
    focused(robot, "office-government");
    robot.push(KeyCode.TAB);
    robot.write("DINAS CONTOH");
    end(robot);

    start(robot);
    focused(robot, "office-government");

    String name =
        robot.lookup("#office-name").queryAs(javafx.scene.control.TextField.class).getText();
    assertThat(name).isEqualTo("DINAS CONTOH");
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    focused(robot, "place-search");
  }

  @Test
  void practising_opens_the_round_and_the_files_of_the_samples(FxRobot robot)
      throws TimeoutException {
    start(robot);
    focused(robot, "setup-begin");

    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);

    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("#load").tryQuery().isPresent());
    says(robot, "round", "Semester II 2026 · Kota Pekalongan");
  }
}
