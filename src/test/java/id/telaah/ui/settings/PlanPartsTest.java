package id.telaah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.round.Measure;
import id.telaah.round.Plan;
import id.telaah.round.Step;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
class PlanPartsTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room = new Workroom(folder).withSamples().open(stage, new Place.Settings());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void tab(FxRobot robot, String id) {
    robot.interact(() -> {
      TabPane tabs = robot.lookup("#settings-tabs").queryAs(TabPane.class);
      tabs.getTabs().stream()
          .filter(tab -> tab.getId().equals("tab-" + id))
          .forEach(tabs.getSelectionModel()::select);
    });
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> {
      TextField field = robot.lookup("#" + id).queryAs(TextField.class);
      field.setText(text);
      field.fireEvent(new javafx.event.ActionEvent());
    });
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText();
  }

  private Plan plan() {
    return room.store().rounds().plan(Workroom.ROUND);
  }

  @Test
  void a_stage_of_one_day_needs_its_first_day_alone_and_ends_no_earlier(FxRobot robot) {
    tab(robot, "plan");

    type(robot, "stage-panel-from", "10-11-2026");
    type(robot, "stage-panel-until", "9/11/2026");
    type(robot, "stage-seleksi-from", "31/2/2026");

    LocalDate day = LocalDate.of(2026, 11, 10);
    assertThat(plan().steps()).containsExactly(new Step(id.telaah.round.Stage.PANEL, day, day));
    assertThat(text(robot, "stage-panel-until-wrong")).startsWith("Tanggal akhir");
    assertThat(text(robot, "stage-seleksi-from-wrong")).startsWith("Tulis tanggal");
  }

  @Test
  void figures_are_kept_as_they_were_written_and_their_difference_is_said(FxRobot robot) {
    tab(robot, "plan");

    type(robot, "figure-prevalensi-before", "18");
    type(robot, "figure-prevalensi-now", "14,0");
    type(robot, "figure-prevalensi-target", "0");
    type(robot, "figure-terdata-now", "980");
    robot.interact(() -> room.picture("settings-plan-100"));

    assertThat(plan().figure(Measure.PREVALENCE).now()).contains(new BigDecimal("14.0"));
    assertThat(text(robot, "figure-prevalensi-sum"))
        .isEqualTo("Turun 4 poin dalam setahun. Kurang 14 poin dari sasaran.");
    assertThat(text(robot, "figure-terdata-now-wrong")).startsWith("Tulis persen");
    assertThat(text(robot, "figures-baduta")).contains("sasaran 4, diterima ");
  }

  @Test
  void an_external_member_has_a_position_and_a_period_and_does_not_work_here(FxRobot robot) {
    tab(robot, "members");

    robot.interact(() -> robot.lookup("#member-add").queryAs(Button.class).fire());
    type(robot, "member-luar-1-name", "dr. Contoh Direktur");
    type(robot, "member-luar-1-position", "Anggota");
    type(robot, "member-luar-1-until", "31/12/2026");
    robot.interact(() -> room.picture("settings-members-long-100"));

    assertThat(room.store().rounds().setup(Workroom.ROUND).members())
        .filteredOn(it -> it.seat().external())
        .singleElement()
        .matches(it -> it.seat().until().filter(LocalDate.of(2026, 12, 31)::equals).isPresent());
    assertThat(room.shell().viewers()).noneMatch(it -> it.seat().external());
  }

  @Test
  void criteria_and_the_number_of_cases_are_kept_with_the_group(FxRobot robot) {
    tab(robot, "round");

    type(robot, "target-baduta-criteria", "PB/U di bawah −3 SD");
    type(robot, "target-baduta-planned", "6");
    robot.interact(() -> room.picture("settings-round-plan-100"));

    var target = room.store().rounds().find(Workroom.ROUND).orElseThrow().target("baduta");
    assertThat(target.criteria()).isEqualTo("PB/U di bawah −3 SD");
    assertThat(target.planned()).isEqualTo(6);
    assertThat(target.districts()).containsExactly("33.75.04");
  }

  @Test
  void a_list_of_places_is_loaded_or_refused_with_its_line(FxRobot robot) throws IOException {
    Path file = folder.resolve("wilayah.csv");
    tab(robot, "place");
    Files.writeString(file, "kode,nama\n33.08,KAB. MAGELANG\n33.8,Salaman\n");
    robot.interact(() -> robot.lookup("#place-load").queryAs(Button.class).fire());
    Node problems = robot.lookup("#place-problems .label").query();
    String first = ((Label) problems).getText();
    robot.interact(() -> room.picture("settings-place-100"));

    Files.writeString(file, "kode,nama\n33.08,KAB. MAGELANG\n33.08.01,Salaman\n");
    robot.interact(() -> robot.lookup("#place-load").queryAs(Button.class).fire());

    assertThat(first).startsWith("Baris 3:").endsWith("(TL-521)");
    assertThat(robot.lookup("#place-loaded").tryQuery()).isPresent();
    assertThat(room.store().gazetteer().count()).isEqualTo(2);
  }

  @Test
  void a_round_with_cases_keeps_its_region(FxRobot robot) {
    tab(robot, "place");

    type(robot, "place-search", "kota kediri");
    robot.interact(() -> robot.lookup("#place-search").query().requestFocus());
    robot.push(javafx.scene.input.KeyCode.ENTER);

    assertThat(robot.lookup("#place-has-cases").tryQuery()).isPresent();
    assertThat(room.store().rounds().find(Workroom.ROUND).orElseThrow().regencyCode())
        .isEqualTo("33.75");
  }
}
