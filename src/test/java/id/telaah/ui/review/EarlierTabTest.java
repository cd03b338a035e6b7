package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.earlier.TwoSemesters;
import id.telaah.language.Language;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EarlierTabTest {
  @TempDir private Path folder;
  private ReviewRoom room;
  private Stage stage;
  private ReviewScreen screen;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void twoSemesters() {
    room = new ReviewRoom(folder);
    CaseFile then = room.store.cases().find(room.round(), ReviewRoom.FIRST).orElseThrow();
    TwoSemesters.review(room.store, then);
    TwoSemesters.agree(room.store, then, Discipline.values());
    TwoSemesters.begin(room.store, then);
  }

  @AfterEach
  void close() {
    new FxRobot().interact(() -> screen.close());
    room.close();
  }

  @Test
  void last_semester_is_read_beside_this_one_by_keyboard(FxRobot robot) {
    show(robot, Discipline.GIZI, Language.ID, 100);

    robot.interact(() -> robot.lookup("#tab-earlier").query().requestFocus());
    robot.push(KeyCode.SPACE);
    List<String> changed = texts(robot);
    robot.interact(() -> robot.lookup("#earlier-all").query().requestFocus());
    robot.push(KeyCode.SPACE);

    assertThat(changed)
        .contains("Audit sebelumnya: Semester II 2026", "Tinggi", "Diare berulang")
        .contains("Obati dan pantau diare tiap minggu", "Selesai", "−3,05");
    assertThat(robot.lookup("#earlier-field-imunisasi").query().getAccessibleText())
        .isEqualTo(
            "Status imunisasi menurut usia. Dulu: Tidak lengkap. Sekarang: Lengkap sesuai usia");
    assertThat(texts(robot)).hasSizeGreaterThan(changed.size());
  }

  @Test
  void what_others_wrote_and_what_is_sensitive_stays_closed(FxRobot robot) {
    show(robot, Discipline.GIZI, Language.ID, 100);

    open(robot);
    robot.interact(() -> robot.lookup("#earlier-all").queryAs(CheckBox.class).fire());

    assertThat(texts(robot)).contains(TwoSemesters.CONCLUSION_OF + "gizi");
    assertThat(texts(robot))
        .doesNotContain(
            TwoSemesters.CONCLUSION_OF + "spa",
            TwoSemesters.CONCLUSION_OF + "spog",
            TwoSemesters.CONCLUSION_OF + "psikolog");
    assertThat(robot.lookup("#earlier-field-kdrt").tryQuery()).isEmpty();
  }

  @Test
  void the_psychologist_reads_the_sensitive_field(FxRobot robot) {
    show(robot, Discipline.PSIKOLOG, Language.EN, 100);

    open(robot);

    assertThat(robot.lookup("#earlier-field-kdrt").tryQuery()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150})
  void nothing_is_cut_off(int percent, FxRobot robot) {
    show(robot, Discipline.SPA, percent == 100 ? Language.EN : Language.ID, percent);

    open(robot);
    robot.interact(() -> picture(robot, percent));

    assertThat(labels(robot))
        .isNotEmpty()
        .allSatisfy(label -> {
          assertThat(label.getHeight())
              .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
          assertThat(label.getWidth()).isPositive();
        });
    Node part = robot.lookup("#earlier").query();
    ScrollPane scroll = robot.lookup("#case-earlier").queryAs(ScrollPane.class);
    assertThat(part.getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
  }

  @Test
  void a_case_that_is_new_has_no_such_tab(FxRobot robot) {
    robot.interact(() -> {
      Session session = room.session(Optional.of(Discipline.SPA), Language.ID);
      put(session, ReviewRoom.SECOND, Discipline.SPA, 100);
    });

    assertThat(robot.lookup("#tab-visit").tryQuery()).isPresent();
    assertThat(robot.lookup("#tab-earlier").tryQuery()).isEmpty();
  }

  private void picture(FxRobot robot, int percent) {
    Picture.take(stage.getScene(), "review-earlier-" + percent);
    robot.lookup("#case-earlier").queryAs(ScrollPane.class).setVvalue(1);
    Picture.take(stage.getScene(), "review-earlier-end-" + percent);
  }

  private void show(FxRobot robot, Discipline discipline, Language language, int percent) {
    robot.interact(() -> {
      Session before = room.session(Optional.of(discipline), language);
      Session session =
          new Session(
              TwoSemesters.round(TwoSemesters.NOW), before.viewer(), language, before.clock());
      put(session, ReviewRoom.FIRST, discipline, percent);
    });
  }

  private void put(Session session, CaseCode code, Discipline discipline, int percent) {
    screen =
        new ReviewScreen(
            room.model(session, new InPlaceBackground(), code, discipline), room.visit(session));
    Picture.stage(stage, screen.node(), percent);
  }

  private static void open(FxRobot robot) {
    robot.interact(() -> robot.lookup("#tab-earlier").queryAs(ToggleButton.class).fire());
  }

  private static List<Label> labels(FxRobot robot) {
    return robot
        .from(robot.lookup("#earlier").queryAll())
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> !label.getText().isEmpty())
        .toList();
  }

  private static List<String> texts(FxRobot robot) {
    return labels(robot).stream().map(Label::getText).toList();
  }
}
