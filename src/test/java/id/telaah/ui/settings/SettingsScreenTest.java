package id.telaah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import id.telaah.round.Member;
import id.telaah.round.Office;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room = new Workroom(folder).open(stage, new Place.Settings());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Office office() {
    return room.store().rounds().setup(Workroom.ROUND).office();
  }

  private void tab(FxRobot robot, int at) {
    robot.interact(
        () -> robot.lookup("#settings-tabs").queryAs(TabPane.class).getSelectionModel().select(at));
  }

  private TextField field(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TextField.class);
  }

  private void type(FxRobot robot, String id, String text) {
    robot.interact(() -> {
      TextField field = field(robot, id);
      field.setText(text);
      field.fireEvent(new javafx.event.ActionEvent());
    });
  }

  @Test
  void a_line_of_the_letterhead_is_kept_at_once_and_the_screen_says_so(FxRobot robot) {
    tab(robot, 1);
    robot.interact(() -> room.picture("settings-office-100"));

    type(robot, "office-address", "Jalan Contoh 12");

    assertThat(office().letterhead().address()).isEqualTo("Jalan Contoh 12");
    assertThat(robot.lookup("#settings-saved").queryAs(Label.class).getText())
        .startsWith("Tersimpan ");
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_not_kept(FxRobot robot) {
    String before = office().signatory().nip();
    tab(robot, 1);

    type(robot, "office-nip", "12");

    assertThat(robot.lookup("#office-nip-wrong").queryAs(Label.class).getText())
        .startsWith("NIP terdiri atas 18 angka");
    assertThat(office().signatory().nip()).isEqualTo(before);
  }

  @Test
  void a_line_that_is_left_by_going_elsewhere_is_kept(FxRobot robot) {
    tab(robot, 1);
    robot.interact(() -> field(robot, "office-subject").requestFocus());
    robot.interact(() -> field(robot, "office-subject").setText("Hal yang baru"));

    robot.interact(() -> room.shell().go(new Place.Home()));

    assertThat(office().reference().subject()).isEqualTo("Hal yang baru");
  }

  @Test
  void a_member_renamed_is_renamed_in_the_windows_head(FxRobot robot) {
    tab(robot, 3);

    type(robot, "member-spa-1-name", "dr. Contoh Baru, Sp.A");
    robot.interact(() -> room.picture("settings-members-100"));

    ComboBox<?> viewer = robot.lookup("#viewer").queryAs(ComboBox.class);
    assertThat(viewer.getValue()).asString().contains("dr. Contoh Baru, Sp.A");
  }

  @Test
  void a_group_that_is_switched_off_is_not_audited_and_a_district_is_its_locus(FxRobot robot) {
    tab(robot, 6);

    robot.interact(() -> robot.lookup("#target-bumil").queryAs(CheckBox.class).fire());
    robot.interact(() -> robot.lookup("#target-baduta-33-75-01").queryAs(CheckBox.class).fire());
    robot.interact(() -> room.picture("settings-round-100"));

    var round = room.store().rounds().find(Workroom.ROUND).orElseThrow();
    assertThat(round.target("bumil").audited()).isFalse();
    assertThat(round.target("baduta").districts()).contains("33.75.01");
  }

  @Test
  void the_next_semester_begins_with_the_same_people(FxRobot robot) {
    tab(robot, 6);

    robot.interact(() -> robot.lookup("#round-next").queryAs(Button.class).fire());

    var rounds = room.store().rounds();
    assertThat(rounds.list()).extracting(it -> it.id().toString()).startsWith("2027-1");
    assertThat(rounds.setup(new RoundId(2027, 1)).members())
        .isEqualTo(rounds.setup(Workroom.ROUND).members());
    assertThat(robot.lookup("#round").queryAs(Labeled.class).getText()).contains("Semester I 2027");
  }

  @Test
  void one_expert_chairs_the_panel(FxRobot robot) {
    tab(robot, 3);

    robot.interact(() -> robot.lookup("#member-gizi-1-chair").queryAs(RadioButton.class).fire());

    assertThat(room.store().rounds().setup(Workroom.ROUND).members())
        .filteredOn(Member::chair)
        .extracting(Member::id)
        .containsExactly("gizi-1");
  }

  @Test
  void the_language_changes_at_once_and_is_remembered(FxRobot robot) {
    robot.interact(() -> robot.lookup("#language-en").queryAs(RadioButton.class).fire());
    robot.interact(() -> room.picture("settings-en-100"));

    assertThat(robot.lookup("#place-home").queryAs(Labeled.class).getText()).isEqualTo("Home");
    assertThat(room.remembered("language")).isEqualTo("en");
  }

  @Test
  @SuppressWarnings("unchecked")
  void the_text_grows_at_once(FxRobot robot) {
    double before = robot.lookup("#place-home").queryAs(Labeled.class).getHeight();

    robot.interact(
        () -> robot.lookup("#text-size").queryAs(ComboBox.class).setValue(Integer.valueOf(150)));
    robot.interact(() -> room.picture("settings-150"));

    assertThat(robot.lookup("#place-home").queryAs(Labeled.class).getHeight())
        .isGreaterThan(before * 1.3);
    tab(robot, 2);
    robot.interact(() -> room.picture("settings-agencies-150"));
  }
}
