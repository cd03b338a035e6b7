package id.telaah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.ShippedForms;
import id.telaah.form.Sight;
import id.telaah.form.Value;
import id.telaah.language.Language;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Violence in the household is asked of every child, and is for the psychologist and the chair.
@ExtendWith(ApplicationExtension.class)
class SightTest {
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    stage.setScene(new javafx.scene.Scene(root, 1000, 600));
    stage.show();
  }

  @Test
  void aSensitiveAnswerIsNamedButNotShownToOthers(FxRobot robot) {
    assertThat(said(robot, Sight.of(Optional.of("gizi"))))
        .contains("Hanya untuk psikolog dan ketua panel")
        .doesNotContain("Ya");
    assertThat(said(robot, Sight.of(Optional.empty()))).doesNotContain("Ya");
  }

  @Test
  void itsOwnDisciplineAndTheChairReadIt(FxRobot robot) {
    assertThat(said(robot, Sight.of(Optional.of("psikolog")))).contains("Ya");
    assertThat(said(robot, new Sight(Optional.of("gizi"), true))).contains("Ya");
  }

  private List<String> said(FxRobot robot, Sight sight) {
    Definition form =
        new ShippedForms(Calculations.all(), set -> List.of()).newest("aks-baduta-kasus");
    ItemKey violence = ItemKey.of("kdrt");
    FormModel model =
        new FormModel(
            FormState.of(form, Answers.NONE.with(violence, Answer.of(new Value.Coded("ya")))));
    model.readOnlyProperty().set(true);
    FormOptions options = FormOptions.toRead(Language.ID, "kasus", List.of()).seenBy(sight);
    robot.interact(() -> root.getChildren().setAll(new FormPane(model, options).node()));
    return robot
        .from(robot.lookup("#kasus-kdrt").queryAll())
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .toList();
  }
}
