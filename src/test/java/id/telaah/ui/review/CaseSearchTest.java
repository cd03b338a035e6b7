package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
class CaseSearchTest {
  @TempDir private Path folder;
  private ReviewRoom room;
  private Stage stage;
  private Scene scene;
  private ReviewScreen screen;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open() {
    room = new ReviewRoom(folder);
  }

  @AfterEach
  void close() {
    new FxRobot().interact(() -> screen.close());
    room.close();
  }

  @Test
  void whatIsTypedIsFoundInAFreeTextOfAnotherTabAndStandsInView(FxRobot robot) {
    show(robot, Language.ID, 100);

    find(robot, "botol DICUCI");

    assertThat(count(robot)).isEqualTo("1 dari 1");
    assertThat(tab(robot, "#tab-visit").isSelected()).isTrue();
    assertThat(inView(robot, ".hit-here", "#case-visit")).isTrue();
    assertThat(robot.lookup(".hit-line").queryAll()).hasSize(1);
  }

  @Test
  void enterLeadsOnThroughTheTabsAndShiftEnterBack(FxRobot robot) {
    show(robot, Language.ID, 100);
    find(robot, "diare");
    robot.interact(() -> Picture.take(scene, "review-search"));
    int all = Integer.parseInt(count(robot).substring("1 dari ".length()));

    for (int step = 1; step < all; step++) {
      robot.push(KeyCode.ENTER);
    }

    assertThat(all).isGreaterThan(1);
    assertThat(count(robot)).isEqualTo(all + " dari " + all);
    assertThat(tab(robot, "#tab-visit").isSelected()).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(count(robot)).isEqualTo("1 dari " + all);
    assertThat(tab(robot, "#tab-summary").isSelected()).isTrue();
    assertThat(inView(robot, ".hit-here", "#case-summary")).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(count(robot)).isEqualTo(all + " dari " + all);
  }

  @Test
  void escapeTakesLineAndMarksAwayAndGivesTheFocusBack(FxRobot robot) {
    show(robot, Language.ID, 100);
    robot.interact(() -> robot.lookup("#review-next").query().requestFocus());
    find(robot, "diare");
    assertThat(robot.lookup(".hit-here").tryQuery()).isPresent();

    robot.push(KeyCode.ESCAPE);

    assertThat(robot.lookup("#case-search").query().isVisible()).isFalse();
    robot.interact(() -> Picture.take(scene, "review-search-closed"));
    assertThat(robot.lookup(".hit-here").tryQuery()).isEmpty();
    assertThat(robot.lookup(".hit-line").tryQuery()).isEmpty();
    assertThat(robot.lookup("#review-next").query().isFocused()).isTrue();
  }

  @Test
  void whatStandsNowhereIsSaidAndMarksNothing(FxRobot robot) {
    show(robot, Language.ID, 100);

    find(robot, "kalimat yang tidak ada");

    assertThat(count(robot)).isEqualTo("Tidak ditemukan");
    assertThat(robot.lookup(".hit-line").tryQuery()).isEmpty();
  }

  @Test
  void theLineIsWholeAtOneAndAHalfInEnglish(FxRobot robot) {
    show(robot, Language.EN, 150);

    find(robot, "diare");

    robot.interact(() -> Picture.take(scene, "review-search-en-150"));
    assertThat(count(robot)).startsWith("1 of ");
    Bounds side = robot.lookup("#case").query().localToScene(bounds(robot, "#case"));
    Node last = robot.lookup("#case-search-close").query();
    assertThat(last.localToScene(last.getBoundsInLocal()).getMaxX())
        .isLessThanOrEqualTo(side.getMaxX());
    assertThat(bounds(robot, "#case-search-text").getWidth()).isGreaterThan(150);
  }

  private void show(FxRobot robot, Language language, int percent) {
    robot.interact(() -> {
      Session session = room.session(Optional.of(Discipline.SPA), language);
      var model = room.model(session, new InPlaceBackground(), ReviewRoom.FIRST, Discipline.SPA);
      screen = new ReviewScreen(model, room.visit(session));
      scene = Picture.stage(stage, screen.node(), percent);
    });
  }

  private void find(FxRobot robot, String text) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertThat(robot.lookup("#case-search-text").query().isFocused()).isTrue();
    robot.interact(() -> robot.lookup("#case-search-text").queryAs(TextField.class).setText(text));
    robot.interact(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
  }

  private static boolean inView(FxRobot robot, String hit, String pane) {
    Node found = robot.lookup(hit).query();
    Bounds seen = robot.lookup(pane).query().localToScene(bounds(robot, pane));
    return seen.contains(found.localToScene(found.getBoundsInLocal()));
  }

  private static Bounds bounds(FxRobot robot, String query) {
    return robot.lookup(query).query().getBoundsInLocal();
  }

  private static ToggleButton tab(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(ToggleButton.class);
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#case-search-count").queryAs(Labeled.class).getText();
  }
}
