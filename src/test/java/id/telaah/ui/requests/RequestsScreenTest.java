package id.telaah.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.FieldShare;
import id.telaah.request.Request.State;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import id.telaah.workbook.FilledBook;
import id.telaah.workbook.RequestColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RequestsScreenTest {
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
    robot.interact(() -> prepared.open(stage, new Place.Requests()));
  }

  @Test
  void the_secretariat_saves_lists_that_an_officer_fills_in_and_sends_back(FxRobot robot)
      throws IOException {
    open(robot, new Workroom(folder.resolve("store")).withSamples().as("sekretariat"));
    Files.createDirectories(room.savedTo());
    robot.interact(() -> robot.lookup("#requests-ask").queryAs(Button.class).fire());
    robot.interact(() -> room.picture("requests-asked-100"));

    List<Path> lists = saved(".xlsx");
    assertThat(saved(".pdf")).hasSameSizeAs(lists).isNotEmpty();
    long open = count(State.OPEN);
    assertThat(open).isPositive();

    FilledBook book = FilledBook.of(Files.readAllBytes(longest(lists)));
    Path filled = folder.resolve("jawaban.xlsx");
    Files.write(filled, book.write("tb_ayah", RequestColumn.ANSWER, "165,5").bytes());
    robot.interact(() -> room.shell().go(new Place.Load(List.of(filled))));
    robot.interact(() -> room.picture("load-answers-100"));
    assertThat(texts(robot)).contains("→ 165,5 cm");
    robot.interact(() -> robot.lookup("#load-answer").queryAs(Button.class).fire());

    assertThat(count(State.OPEN)).isEqualTo(open - 1);
    assertThat(count(State.ANSWERED)).isEqualTo(1);
    robot.interact(() -> {
      room.shell().workAs(room.shell().viewers().getFirst());
      room.shell().go(new Place.Home());
      room.picture("home-answered-100");
    });
    assertThat(((Labeled) robot.lookup("#todo-line").query()).getText())
        .contains("1 kasus: data yang Anda minta sudah dijawab");
    assertThat(robot.lookup("#todo-go").queryButton().getText()).contains("BDT-006");
  }

  @Test
  void an_expert_reads_what_is_asked_and_cannot_ask(FxRobot robot) {
    open(robot, new Workroom(folder).withSamples());

    assertThat(robot.lookup("#requests-ask").tryQuery()).isEmpty();
    assertThat(robot.lookup("#requests-table").queryAs(TableView.class).getItems()).isNotEmpty();
  }

  @Test
  void the_worst_field_stands_first_and_any_column_sorts(FxRobot robot) {
    open(
        robot,
        new Workroom(folder).withSamples().remembering("text.percent", "150").as("sekretariat"));
    robot.interact(() -> {
      robot.lookup("#requests-tabs").queryAs(TabPane.class).getSelectionModel().select(1);
      room.picture("shares-150");
    });

    @SuppressWarnings("unchecked")
    TableView<FieldShare> table = robot.lookup("#shares-table").queryAs(TableView.class);
    assertThat(table.getItems())
        .isNotEmpty()
        .extracting(FieldShare::percent)
        .isSortedAccordingTo((a, b) -> b - a);
    robot.interact(() -> {
      table.getColumns().get(1).setSortType(javafx.scene.control.TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
    });
    assertThat(table.getItems()).extracting(share -> share.item().text().id()).isSorted();
  }

  @Test
  void the_shares_are_saved_as_a_workbook(FxRobot robot) throws IOException {
    open(robot, new Workroom(folder.resolve("store")).withSamples().as("sekretariat"));
    Files.createDirectories(room.savedTo());
    robot.interact(() -> {
      robot.lookup("#requests-tabs").queryAs(TabPane.class).getSelectionModel().select(1);
    });

    robot.interact(() -> robot.lookup("#shares-export").queryAs(Button.class).fire());

    var rows =
        id.telaah.workbook.ReadingBook.read(Files.readAllBytes(saved(".xlsx").getFirst()))
            .orElseThrow()
            .sheets()
            .getFirst()
            .rows();
    assertThat(rows.getFirst().cells()).hasSize(11);
    assertThat(rows.size()).isGreaterThan(5);
  }

  private long count(State state) {
    return room.store().requests().list(Workroom.ROUND).stream()
        .filter(request -> request.state() == state)
        .count();
  }

  private List<Path> saved(String ending) throws IOException {
    try (Stream<Path> files = Files.list(room.savedTo())) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// The list of the case that lacks the father's height.
  private static Path longest(List<Path> lists) {
    return lists.stream()
        .max(java.util.Comparator.comparing(file -> file.toFile().length()))
        .orElseThrow();
  }

  private static String texts(FxRobot robot) {
    StringBuilder texts = new StringBuilder();
    robot
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .forEach(label -> texts.append(label.getText()).append('\n'));
    return texts.toString();
  }
}
