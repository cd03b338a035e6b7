package id.telaah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.risk.RuleBook;
import id.telaah.risk.Thresholds;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThresholdsPartTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room =
        new Workroom(folder).remembering("viewer", "sekretariat").open(stage, new Place.Settings());
  }

  @BeforeEach
  void turnToThresholds(FxRobot robot) {
    robot.interact(() -> {
      TabPane tabs = robot.lookup("#settings-tabs").queryAs(TabPane.class);
      tabs.getTabs().stream()
          .filter(tab -> tab.getId().equals("tab-thresholds"))
          .forEach(tabs.getSelectionModel()::select);
    });
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Thresholds inForce() {
    return RuleBook.shipped().inForce(room.store().thresholdEdits(), Workroom.ROUND);
  }

  private static void write(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText();
  }

  /// Finds a threshold by words and turns to it with the arrow keys.
  private static void turnTo(FxRobot robot, String words) {
    write(robot, "threshold-search", words);
    robot.interact(() -> {
      ListView<?> list = robot.lookup("#thresholds").queryAs(ListView.class);
      list.requestFocus();
      list.getSelectionModel().select(0);
    });
    robot.type(KeyCode.DOWN);
  }

  @Test
  void a_threshold_is_found_changed_with_a_reason_and_taken_back(FxRobot robot) {
    turnTo(robot, "SRQ");
    robot.interact(() -> room.picture("settings-thresholds-100"));

    write(robot, "threshold-number", "8");
    write(robot, "threshold-reason", "Mengikuti anjuran WHO");
    press(robot, "threshold-change");

    assertThat(inForce().number("srq20")).isEqualByComparingTo("8");
    assertThat(said(robot, "threshold-in-force")).isEqualTo("Berlaku: 8 dari 20");
    assertThat(said(robot, "threshold-last"))
        .startsWith("Terakhir diubah 6 → 8 oleh ")
        .endsWith("Alasan: Mengikuti anjuran WHO");
    assertThat(said(robot, "settings-saved")).startsWith("Tersimpan ");
    robot.interact(() -> room.picture("settings-thresholds-changed-100"));

    write(robot, "threshold-reason", "Kembali ke Riskesdas");
    press(robot, "threshold-back");

    assertThat(inForce().changed()).isEmpty();
    assertThat(said(robot, "threshold-in-force")).isEqualTo("Berlaku: 6 dari 20");
  }

  @Test
  void what_is_wrong_is_said_in_a_sentence_and_nothing_changes(FxRobot robot) {
    turnTo(robot, "EPDS: kemungkinan depresi");
    write(robot, "threshold-reason", "Alasan");

    write(robot, "threshold-number", "sepuluh");
    press(robot, "threshold-change");
    assertThat(said(robot, "threshold-wrong")).isEqualTo("Tulis sebuah angka, misalnya 10.");

    write(robot, "threshold-number", "20");
    press(robot, "threshold-change");
    assertThat(said(robot, "threshold-wrong"))
        .isEqualTo("Di luar batas. Yang boleh: 8 sampai 13 (bilangan bulat) dari 30.");

    write(robot, "threshold-number", "13");
    press(robot, "threshold-change");
    assertThat(said(robot, "threshold-wrong"))
        .startsWith("Harus lebih kecil daripada “EPDS: kemungkinan besar depresi");

    write(robot, "threshold-number", "9,5");
    press(robot, "threshold-change");
    assertThat(said(robot, "threshold-wrong")).contains("bilangan bulat");

    write(robot, "threshold-number", "9");
    write(robot, "threshold-reason", " ");
    press(robot, "threshold-change");
    assertThat(said(robot, "threshold-wrong")).startsWith("Tulis alasan perubahan");
    assertThat(inForce().edits()).isEmpty();
  }

  @Test
  void what_a_regulation_fixes_offers_no_change(FxRobot robot) {
    turnTo(robot, "sangat pendek");

    assertThat(robot.lookup("#threshold-fixed").tryQuery()).isPresent();
    assertThat(robot.lookup("#threshold-change").tryQuery()).isEmpty();
  }

  @Test
  void where_sources_disagree_the_conflict_is_explained(FxRobot robot) {
    turnTo(robot, "terlalu banyak");

    assertThat(robot.lookup("#threshold-conflict").query().getAccessibleText())
        .contains("lebih dari 3");
  }

  @Test
  void words_that_no_threshold_holds_are_answered(FxRobot robot) {
    write(robot, "threshold-search", "zzz");

    assertThat(said(robot, "thresholds-none")).isEqualTo("Tidak ada ambang yang memuat “zzz”.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void an_expert_reads_and_changes_nothing_and_large_text_fits(FxRobot robot) {
    robot.interact(() -> {
      ComboBox<Object> viewer = robot.lookup("#viewer").queryAs(ComboBox.class);
      viewer.setValue(
          viewer.getItems().stream()
              .filter(member -> member.toString().contains("spa-1"))
              .findFirst()
              .orElseThrow());
    });
    robot.interact(() -> room.shell().go(new Place.Settings()));
    robot.interact(
        () -> robot.lookup("#text-size").queryAs(ComboBox.class).setValue(Integer.valueOf(150)));
    turnToThresholds(robot);

    turnTo(robot, "SRQ");

    assertThat(robot.lookup("#threshold-closed").tryQuery()).isPresent();
    assertThat(robot.lookup("#threshold-change").tryQuery()).isEmpty();
    robot.interact(() -> room.picture("settings-thresholds-150"));
    assertThat(robot.lookup("#threshold").query().localToScene(0, 0).getX())
        .isLessThan(room.scene().getWidth() * 0.75);
  }
}
