package id.telaah.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Words;
import id.telaah.round.Discipline;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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
class HomeScreenTest {
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

  private void open(FxRobot robot, Workroom prepared) {
    room = prepared;
    robot.interact(() -> prepared.open(stage, new Place.Home()));
    awaitSigns(robot);
  }

  private static void awaitSigns(FxRobot robot) {
    await(() -> rows(robot).allMatch(row -> row.signs().isPresent()));
    robot.interact(() -> {});
  }

  private static Stream<HomeRow> rows(FxRobot robot) {
    return robot.lookup("#matrix").tryQuery().isPresent()
        ? List.copyOf(table(robot).getItems()).stream()
        : Stream.empty();
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void an_empty_round_offers_files_and_samples(FxRobot robot) {
    open(robot, new Workroom(folder));
    robot.interact(() -> room.picture("home-empty"));

    robot.interact(() -> robot.lookup("#home-samples").queryAs(Button.class).fire());

    assertThat(room.visited().getLast()).isEqualTo(new Place.Load(Workroom.samples()));
  }

  @Test
  void the_matrix_says_what_waits_and_goes_on_with_it(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples().withSent(1, Discipline.SPA));

    assertThat(robot.lookup("#todo-line").queryAs(Label.class).getText())
        .isEqualTo("6 telaah belum Anda kirim");
    robot.interact(() -> robot.lookup("#todo-go").queryAs(Button.class).fire());

    assertThat(room.visited().getLast())
        .isEqualTo(new Place.Reviewing(Workroom.code(2), Discipline.SPA));
  }

  @Test
  void a_file_that_the_district_edited_wrongly_is_told_above_all(FxRobot robot) {
    Words trouble = new Words("Berkas “a-1.1.0.json” tidak dapat dipakai.", "Cannot be used.");

    open(robot, new Workroom(folder).withSamples().troubledBy(trouble));

    assertThat(robot.lookup("#home-berkas-0").query().getAccessibleText()).isEqualTo(trouble.id());
    assertThat(robot.lookup("#home").queryParent().getChildrenUnmodifiable().getFirst().getId())
        .isEqualTo("home-berkas-0");
  }

  @Test
  void enter_on_a_cell_opens_the_viewers_own_review(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples());
    at(robot, 2, "column-spa");

    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    assertThat(room.visited().getLast())
        .isEqualTo(new Place.Reviewing(Workroom.code(3), Discipline.SPA));
  }

  @Test
  void the_review_of_another_discipline_stays_closed_and_the_screen_says_why(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples().withSent(1, Discipline.GIZI));
    at(robot, 0, "column-gizi");

    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    assertThat(room.visited()).hasSize(1);
    assertThat(robot.lookup("#home-hidden").query().isVisible()).isTrue();
  }

  @Test
  void the_panel_opens_once_all_four_are_sent(FxRobot robot) {
    Workroom prepared = new Workroom(folder).withSamples();
    for (Discipline discipline : Discipline.values()) {
      prepared.withSent(4, discipline);
    }
    open(robot, prepared);
    at(robot, 3, "column-panel");
    assertThat(words(robot)).contains("3 keputusan");
    robot.interact(() -> room.picture("home-id-100"));

    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    assertThat(room.visited().getLast()).isEqualTo(new Place.Panel(Workroom.code(4)));
  }

  @Test
  void a_case_whose_sheet_was_issued_by_whichever_way_says_so(FxRobot robot) {
    Workroom prepared = new Workroom(folder).withSamples();
    var documents = prepared.store().documents();
    documents.issue(Workroom.ROUND, "surat-dinas-kesehatan.pdf", new byte[] {1}, "sekretariat");
    String sheet = "lembar-" + Workroom.code(2).value() + ".pdf";
    documents.issue(Workroom.ROUND, sheet, new byte[] {2}, "sekretariat");

    open(robot, prepared);

    assertThat(words(robot)).filteredOn("terbit"::equals).hasSize(1);
  }

  @Test
  void one_group_can_be_looked_at(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples());
    ComboBox<Words> group = combo(robot, "#filter-group");

    robot.interact(() -> group.setValue(new Words("Ibu hamil", "Pregnant women")));
    assertThat(table(robot).getItems()).isEmpty();
    robot.interact(() -> group.setValue(Words.NONE));

    assertThat(table(robot).getItems()).hasSize(7);
  }

  @Test
  void filters_leave_the_cases_that_fit(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples());
    ComboBox<Filter.Risk> risk = combo(robot, "#filter-risk");

    robot.interact(() -> risk.setValue(Filter.Risk.RED_FLAG));

    assertThat(table(robot).getItems())
        .extracting(HomeRow::code)
        .isEqualTo(List.of(Workroom.code(2)));
  }

  @Test
  void nothing_is_cut_at_one_and_a_half_in_english(FxRobot robot) {
    open(
        robot,
        new Workroom(folder)
            .withSamples()
            .remembering("language", "en")
            .remembering("text.percent", "150"));

    robot.interact(() -> room.picture("home-en-150"));

    assertThat(robot.lookup("#matrix .mark").queryAllAs(Labeled.class))
        .isNotEmpty()
        .allSatisfy(label ->
            assertThat(label.getWidth())
                .as(label.getText())
                .isGreaterThanOrEqualTo(label.prefWidth(-1) - 1));
  }

  private static List<String> words(FxRobot robot) {
    return robot.lookup("#matrix .mark").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private void at(FxRobot robot, int row, String column) {
    robot.interact(() -> {
      TableView<HomeRow> table = table(robot);
      table.requestFocus();
      table.getColumns().stream()
          .filter(it -> it.getId().equals(column))
          .forEach(it -> {
            table.getFocusModel().focus(row, it);
            table.getSelectionModel().clearAndSelect(row, it);
          });
    });
  }

  @SuppressWarnings("unchecked")
  private static TableView<HomeRow> table(FxRobot robot) {
    return robot.lookup("#matrix").queryAs(TableView.class);
  }

  @SuppressWarnings("unchecked")
  private static <T> ComboBox<T> combo(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ComboBox.class);
  }
}
