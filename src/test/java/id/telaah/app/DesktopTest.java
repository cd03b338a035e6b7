package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.form.ItemKey;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.review.ReviewKey;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The whole desktop over a store that is new, good, held, broken or none.
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
  private static final CaseCode CODE = new CaseCode("AKS-3375-2026-S2-BDT-001");

  /// What may lie where the store should be.
  private enum Found {
    A_FOLDER("TL-502") {
      @Override
      void lay(Path file) throws IOException {
        Files.createDirectory(file);
      }
    },
    ANOTHER_FILE("TL-503") {
      @Override
      void lay(Path file) throws IOException {
        Files.writeString(file, "kode;bb\nAKS;7,6\n");
      }
    },
    A_NEWER_STORE("TL-504") {
      @Override
      void lay(Path file) throws SQLException {
        store(file).close();
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file)) {
          newer.createStatement().execute("pragma user_version = 99");
        }
      }
    },
    A_BROKEN_STORE("TL-508") {
      @Override
      void lay(Path file) throws IOException {
        store(file).close();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20_000));
      }
    };

    private final String code;

    Found(String code) {
      this.code = code;
    }

    abstract void lay(Path file) throws IOException, SQLException;
  }

  @TempDir private Path folder;

  private final PassingPreferences preferences = new PassingPreferences();
  private final AtomicReference<Desktop.Open> open = new AtomicReference<>();
  private Path file;
  private Desktop desktop;

  @BeforeEach
  void name() {
    // The program decides itself when it ends, and so do the tests that share its JavaFX.
    Platform.setImplicitExit(false);
    file = folder.resolve("telaah.db");
    preferences.put("window.maximised", "false");
    desktop = new Desktop(file, preferences, Clock.systemDefaultZone());
  }

  @AfterEach
  @Timeout(120)
  void close(FxRobot robot) {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    desktop.awaitClosed();
  }

  @Test
  void a_first_start_opens_the_assistant_over_a_round_of_nowhere_yet(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> desktop.open(open::set));

    await(robot, "#setup-samples");
    closeWindow(robot);
    try (SqlStore store = store(file)) {
      assertThat(store.rounds().list()).singleElement().matches(it -> !it.isPlaced());
    }
  }

  @ParameterizedTest
  @EnumSource(Found.class)
  void what_is_no_store_of_ours_is_told_with_its_code_and_can_be_tried_again(
      Found found, FxRobot robot) throws IOException, SQLException, TimeoutException {
    found.lay(file);
    robot.interact(() -> desktop.open(open::set));
    await(robot, "#store-problem-retry");
    assertThat(sentence(robot)).contains(file.toString()).endsWith("(kode " + found.code + ")");
    assertThat(robot.lookup("#failure").tryQuery()).isEmpty();

    Files.move(file, folder.resolve("disingkirkan"));
    robot.interact(() -> robot.lookup("#store-problem-retry").queryButton().fire());

    await(robot, "#setup-samples");
  }

  @Test
  void a_second_window_is_told_and_opens_once_the_first_is_closed(FxRobot robot)
      throws TimeoutException {
    try (SqlStore first = store(file)) {
      robot.interact(() -> desktop.open(open::set));
      await(robot, "#store-problem-retry");

      assertThat(sentence(robot)).endsWith("(kode TL-505)");
      assertThat(first.rounds().list()).isEmpty();
    }

    robot.interact(() -> robot.lookup("#store-problem-retry").queryButton().fire());

    await(robot, "#setup-samples");
  }

  @Test
  void closing_the_window_keeps_what_was_typed_last(FxRobot robot) throws TimeoutException {
    Starter starter = Starter.kotaPekalongan();
    ReviewKey key = new ReviewKey(starter.round().id(), CODE, Discipline.SPA);
    received(starter);
    preferences.keepViewer("spa-1");
    robot.interact(() ->
        desktop.open(now -> {
          open.set(now);
          now.shell().go(new Place.Reviewing(CODE, Discipline.SPA));
        }));
    await(robot, "#form-kelengkapan-lengkap");

    robot.interact(() -> {
      robot.lookup("#form-kelengkapan-lengkap").queryAs(RadioButton.class).fire();
      robot.lookup("#form-temuan_bagian-bagian").queryButton().fire();
      TextInputControl last = robot.lookup("#form-temuan_narasi").queryAs(TextInputControl.class);
      last.setText("Diketik tepat sebelum ditutup");
      open.get().stage().fireEvent(request());
    });
    desktop.awaitClosed();

    try (SqlStore store = store(file)) {
      assertThat(store.reviews().find(key).orElseThrow().answers().text(item("temuan_narasi")))
          .contains("Diketik tepat sebelum ditutup");
    }
  }

  private void received(Starter starter) {
    Knowledge knowledge = new Knowledge();
    Path sample = Path.of("assets/samples/" + CODE + ".json");
    CaseReader reader = new CaseReader(knowledge.forms(), knowledge.groups());
    CaseFile read = ((Reading.Accepted) reader.read(sample)).content();
    try (SqlStore store = store(file)) {
      store.rounds().open(starter.round(), starter.setup(), "sistem");
      store.cases().receive(starter.round().id(), read, "sekretariat");
    }
  }

  private void closeWindow(FxRobot robot) {
    robot.interact(() -> open.get().stage().fireEvent(request()));
    desktop.awaitClosed();
  }

  private WindowEvent request() {
    return new WindowEvent(open.get().stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#store-problem .reading").queryAs(Label.class).getText();
  }

  private static ItemKey item(String linkId) {
    return ItemKey.of(linkId);
  }

  private static void await(FxRobot robot, String query) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static SqlStore store(Path file) {
    return (SqlStore) SqlStore.open(file, new Knowledge().forms(), Clock.systemUTC());
  }
}
