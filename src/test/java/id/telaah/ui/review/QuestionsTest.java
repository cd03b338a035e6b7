package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.request.Request;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class QuestionsTest {
  @TempDir private Path folder;
  private ReviewRoom room;
  private Stage stage;
  private ReviewScreen screen;

  @Start
  void start(Stage shown) {
    stage = shown;
    room = new ReviewRoom(folder);
  }

  @AfterEach
  void close() {
    new FxRobot().interact(() -> screen.close());
    room.close();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
  }

  private void ask(FxRobot robot, String words) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.T);
    await(() -> stage.getScene().getFocusOwner().getStyleClass().contains("read-row"));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.T);
    await(() -> robot.lookup("#ask-reason").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#ask-reason").queryAs(TextArea.class).setText(words));
    robot.interact(() -> robot.lookup("#ask-yes").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void a_field_is_asked_about_by_keyboard_and_the_question_stands_in_the_summary(FxRobot robot)
      throws TimeoutException {
    show(robot, Discipline.SPA);

    ask(robot, "Dari buku atau ingatan?");

    await(() -> robot.lookup("#questions").tryQuery().isPresent());
    robot.interact(() -> Picture.take(stage.getScene(), "review-questions"));
    Request asked = room.store.requests().list(room.round()).getFirst();
    assertThat(asked.what().isQuestion()).isTrue();
    assertThat(asked.what().words()).isEqualTo("Dari buku atau ingatan?");
    Node withdraw = robot.lookup("#question-" + asked.id() + "-close").query();
    robot.interact(() -> ((javafx.scene.control.Button) withdraw).fire());
    assertThat(room.store.requests().list(room.round()).getFirst().state())
        .isEqualTo(Request.State.CLOSED);
  }

  @Test
  void the_summary_says_by_which_criteria_the_case_was_selected(FxRobot robot) {
    show(robot, Discipline.SPA);

    assertThat(robot.lookup("#case-criteria").queryAs(javafx.scene.control.Label.class).getText())
        .contains("PB/U di bawah −2 SD");
  }

  @Test
  void a_question_that_names_a_person_is_refused_where_it_was_asked(FxRobot robot)
      throws TimeoutException {
    show(robot, Discipline.SPA);

    ask(robot, "Apakah ibu Siti Aminah sudah ditimbang?");

    await(() -> robot.lookup("#ask-identity").tryQuery().isPresent());
    assertThat(room.store.requests().list(room.round())).isEmpty();
  }

  private void show(FxRobot robot, Discipline discipline) {
    robot.interact(() -> {
      var session = room.session(Optional.of(discipline), Language.ID);
      screen =
          new ReviewScreen(
              room.model(session, new InPlaceBackground(), ReviewRoom.FIRST, discipline),
              room.visit(session));
      Scene scene = new Scene(screen.node(), 1366, 768);
      Theme.apply(scene, 100);
      stage.setScene(scene);
      stage.show();
    });
  }
}
