package id.telaah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.round.Member;
import id.telaah.ui.Workroom;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
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
class ShellTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room = new Workroom(folder).withSamples().open(stage, new Place.Home());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void the_keyboard_leads_from_place_to_place(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);

    assertThat(room.visited().getLast()).isEqualTo(new Place.Settings());
    assertThat(robot.lookup("#place-settings").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void a_click_on_a_place_leaves_the_focus_in_its_screen(FxRobot robot) {
    robot.clickOn("#place-settings");
    robot.moveTo("#status-saved");

    assertThat(room.visited().getLast()).isEqualTo(new Place.Settings());
    assertThat(room.scene().getFocusOwner()).extracting(Node::getId).isEqualTo("settings");
    assertThat(robot.lookup("#place-settings").query().isFocused()).isFalse();
    robot.interact(() -> robot.lookup("#place-papers").query().requestFocus());
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    robot.interact(() -> room.picture("head-focus"));
  }

  @Test
  void the_focus_does_not_fall_on_the_head_when_what_had_it_is_drawn_anew(FxRobot robot) {
    robot.interact(() -> room.shell().go(new Place.Papers()));
    Pane screen = (Pane) ((BorderPane) room.scene().getRoot()).getCenter();
    Button act = new Button();
    robot.interact(() -> {
      screen.getChildren().setAll(act);
      act.requestFocus();
    });

    robot.interact(() -> screen.getChildren().clear());
    robot.interact(() -> room.picture("head-calm"));

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(room.scene().getFocusOwner()).isSameAs(screen);
  }

  @Test
  @SuppressWarnings("unchecked")
  void another_viewer_gets_the_same_place_anew(FxRobot robot) throws Exception {
    ComboBox<Member> viewer = robot.lookup("#viewer").queryAs(ComboBox.class);

    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !viewer.getItems().isEmpty());
    robot.interact(() -> viewer.setValue(viewer.getItems().getLast()));

    assertThat(room.visited()).containsExactly(new Place.Home(), new Place.Home());
    assertThat(room.remembered("viewer")).isEqualTo("sekretariat");
    // What is the secretariat's own to do is known once the cases have been read.
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            robot
                .lookup("#todo-line")
                .queryAs(Label.class)
                .getText()
                .equals("1 kasus: data yang diperlukan pakar belum lengkap"));
  }

  @Test
  void help_opens_and_closes_with_f1(FxRobot robot) {
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(robot.lookup("#help").tryQuery()).isPresent();
    robot.interact(() -> room.picture("help"));

    robot.press(KeyCode.F1).release(KeyCode.F1);

    assertThat(robot.lookup("#help").tryQuery()).isEmpty();
  }

  @Test
  void the_foot_says_when_something_was_kept(FxRobot robot) {
    robot.interact(() -> room.shell().status().saved(Instant.parse("2026-11-21T03:42:07Z")));

    assertThat(robot.lookup("#status-saved").queryAs(Label.class).getText())
        .matches("Tersimpan \\d{2}:42:07");
  }

  @Test
  void a_failure_is_a_sentence_and_a_code_and_its_copy_holds_no_message(FxRobot robot) {
    var thrown = new IllegalStateException("isi telaah keluarga");

    robot.interact(() -> FailureWindow.show(room.scene().getWindow(), thrown, Language.ID));
    robot.interact(() -> robot.lookup("#failure-copy").queryButton().fire());

    assertThat(robot.lookup("#failure-code").queryAs(Labeled.class).getText())
        .isEqualTo("Kode T-90");
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .contains("T-90", "IllegalStateException")
            .doesNotContain("keluarga"));
  }
}
