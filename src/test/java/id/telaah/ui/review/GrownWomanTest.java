package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
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
class GrownWomanTest {
  @TempDir private Path folder;

  private ReviewRoom room;
  private Stage stage;

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
    room.close();
  }

  @Test
  void herCaseTellsHerAgeInYearsAndHasHerNutritionWhereAChildHasGrowth(FxRobot robot) {
    Session session = room.session(Optional.of(Discipline.GIZI), Language.ID);
    ReviewModel model =
        room.model(session, new InPlaceBackground(), ReviewRoom.BRIDE, Discipline.GIZI);

    robot.interact(
        () -> Picture.stage(stage, new ReviewScreen(model, room.visit(session)).node(), 100));
    ToggleButton nutrition = robot.lookup("#tab-growth").queryAs(ToggleButton.class);
    robot.interact(nutrition::fire);

    assertThat(robot.lookup("#review-head").query().getAccessibleText()).contains("18 tahun");
    assertThat(nutrition.getText()).isEqualTo("Status gizi");
    assertThat(robot.lookup("#growth-chart").tryQuery()).isEmpty();
    assertThat(robot.lookup("#growth-table").tryQuery()).isEmpty();
  }
}
