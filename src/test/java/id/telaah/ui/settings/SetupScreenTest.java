package id.telaah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SetupScreenTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room = new Workroom(folder).open(stage, new Place.Setup());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
  }

  private static String head(FxRobot robot) {
    return robot.lookup("#setup-head").queryAs(Label.class).getText();
  }

  @Test
  void one_goes_forward_skips_and_goes_back(FxRobot robot) {
    press(robot, "setup-begin");
    String first = head(robot);
    press(robot, "setup-skip");
    press(robot, "setup-next");
    press(robot, "setup-back");

    assertThat(first).isEqualTo("Langkah 1 dari 5: Semester dan kabupaten/kota");
    assertThat(head(robot)).isEqualTo("Langkah 2 dari 5: Kantor dan kop surat");
  }

  @Test
  void every_step_draws_at_both_text_sizes_in_both_languages(FxRobot robot) {
    for (int percent : new int[] {100, 150}) {
      robot.interact(() -> room.shell().textSize(percent));
      for (SetupStep step : SetupStep.values()) {
        room.remembering(SetupStep.PREFERENCE, step.key());
        robot.interact(() -> room.shell().go(new Place.Setup()));
        robot.interact(() -> {});
        robot.interact(() -> room.picture("setup-" + step.ordinal() + step.key() + "-" + percent));

        assertThat(head(robot)).isNotBlank();
      }
    }
  }

  @Test
  void left_for_later_it_is_wanted_again_and_finished_it_is_not(FxRobot robot) {
    press(robot, "setup-begin");
    press(robot, "setup-leave");
    boolean later = SetupScreen.isWanted(true, room.shell().preferences());
    robot.interact(() -> room.shell().go(new Place.Setup()));
    for (int i = 0; i < 5; i++) {
      press(robot, "setup-next");
    }
    press(robot, "setup-finish");

    assertThat(later).isTrue();
    assertThat(SetupScreen.isWanted(true, room.shell().preferences())).isFalse();
    assertThat(SetupScreen.isWanted(false, room.shell().preferences())).isTrue();
  }
}
