package id.telaah.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.privacy.Ruling;
import id.telaah.privacy.Verdicts;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class QuarantinePartTest {
  private static final String SAID =
      "Ny. Wagiyem tinggal di RT 07/RW 03, HP 0812-0000-3344, NIK 3375 0141 0725 0009. Tn. Karto"
          + " merokok. Dirawat oleh Bu Dukuh Sampangan.";

  @TempDir private Path folder;
  private Stage stage;
  private Workroom room;

  @Start
  void start(Stage on) {
    stage = on;
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void open(FxRobot robot, String percent, String language) throws IOException {
    String sample = Files.readString(Workroom.samples().getFirst());
    String planted =
        sample
            .replaceFirst("\"epds\"", "\"nama_ibu\": \"Wagiyem\", \"epds\"")
            .replaceFirst("(\"catatan_[a-z_]+\": \")[^\"]*\"", "$1" + SAID + "\"");
    assertThat(planted).contains(SAID);
    Path file = Files.writeString(folder.resolve("kasus.json"), planted);
    room =
        new Workroom(folder.resolve("store"))
            .remembering("text.percent", percent)
            .remembering("language", language);
    robot.interact(() -> room.open(stage, new Place.Load(List.of(file))));
  }

  @Test
  void each_finding_stands_there_masked_and_nothing_passes_undecided(FxRobot robot)
      throws IOException {
    open(robot, "100", "id");

    robot.interact(() -> room.picture("quarantine-id-100"));

    assertThat(list(robot).getItems()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(robot.lookup("#quarantine-apply").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(robot.lookup("#load-receive").tryQuery()).isEmpty();
    assertThat(shown(robot)).contains("W****", "K****").doesNotContain("Wagiyem", "3344");
  }

  @Test
  void with_a_few_keys_all_is_ruled_on_kept_and_the_case_received(FxRobot robot)
      throws IOException {
    open(robot, "100", "id");

    robot.interact(() -> {
      while (list(robot).getItems().stream().anyMatch(it -> it.verdict().isEmpty())) {
        press(list(robot), replaceable(robot) ? KeyCode.G : KeyCode.H, true);
      }
      press(list(robot), KeyCode.ENTER, false);
    });
    robot.interact(() -> robot.lookup("#load-receive").queryAs(Button.class).fire());

    assertThat(room.store().cases().list(Workroom.ROUND)).hasSize(1);
    assertThat(room.store().verdicts().list(Workroom.ROUND))
        .hasSizeGreaterThanOrEqualTo(5)
        .extracting(Verdicts.Kept::ruling)
        .contains(Ruling.REMOVE, Ruling.REPLACE);
  }

  @Test
  void what_identifies_nobody_needs_a_reason_without_identifiers(FxRobot robot) throws IOException {
    open(robot, "150", "en");
    robot.interact(() -> {
      select(robot, "K****");
      press(list(robot), KeyCode.B, false);
    });
    robot.interact(() -> {
      robot.lookup("#quarantine-reason-reason").queryAs(TextArea.class).setText("kata Bu Siti");
      robot.lookup("#quarantine-reason-yes").queryAs(Button.class).fire();
    });

    assertThat(robot.lookup("#quarantine-wrong").query().isVisible()).isTrue();
    robot.interact(() -> press(list(robot), KeyCode.B, false));
    robot.interact(() -> {
      robot.lookup("#quarantine-reason-reason").queryAs(TextArea.class).setText("nama lembaga");
      robot.lookup("#quarantine-reason-yes").queryAs(Button.class).fire();
      room.picture("quarantine-en-150");
    });

    assertThat(robot.lookup("#quarantine-wrong").query().isVisible()).isFalse();
    assertThat(shown(robot)).contains("not an identifier");
  }

  private static boolean replaceable(FxRobot robot) {
    return !robot.lookup("#quarantine-replace").queryAs(Button.class).isDisabled();
  }

  private static void select(FxRobot robot, String masked) {
    ListView<Quarantine.Held> list = list(robot);
    list.getItems().stream()
        .filter(held -> held.finding().masked().contains(masked))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private static void press(ListView<?> list, KeyCode key, boolean shift) {
    list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
  }

  @SuppressWarnings("unchecked")
  private static ListView<Quarantine.Held> list(FxRobot robot) {
    return robot.lookup("#quarantine-list").queryAs(ListView.class);
  }

  private static String shown(FxRobot robot) {
    return robot.lookup("#load .label").queryAll().stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }
}
