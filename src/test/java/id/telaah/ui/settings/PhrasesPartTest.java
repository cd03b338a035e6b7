package id.telaah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.phrase.Phrase;
import id.telaah.ui.Workroom;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The phrase bank in the settings: added to, edited, brought in, taken along.
@ExtendWith(ApplicationExtension.class)
class PhrasesPartTest {
  @TempDir private Path folder;
  private Workroom room;

  @Start
  void start(Stage stage) {
    room = new Workroom(folder).open(stage, new Place.Settings());
  }

  @BeforeEach
  void turn() {
    FxRobot robot = new FxRobot();
    robot.interact(() -> {
      TabPane tabs = robot.lookup("#settings-tabs").queryAs(TabPane.class);
      tabs.getSelectionModel()
          .select(
              tabs.getTabs().stream()
                  .filter(tab -> "tab-phrases".equals(tab.getId()))
                  .findFirst()
                  .orElseThrow());
    });
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aNewPhraseIsKeptUnlessItNamesAPerson(FxRobot robot) {
    fire(robot, "#phrases-add");

    write(robot, "Antar Ny. Sulastri ke RSUD.");
    fire(robot, "#phrase-keep");
    String refused = told(robot, "#phrase-told");
    write(robot, "Berat naik setelah sembuh.");
    fire(robot, "#phrase-keep");

    assertThat(refused).contains("TL-807").doesNotContain("Sulastri");
    assertThat(room.store().phrases().kept())
        .extracting(Phrase::text)
        .containsExactly("Berat naik setelah sembuh.");
  }

  @Test
  void aPhraseOfTheProgramIsChangedAndBroughtBack(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().selectFirst());
    String before = text(robot).getText();

    write(robot, "Kata saya sendiri.");
    fire(robot, "#phrase-keep");
    robot.interact(() -> Picture.take(list(robot).getScene(), "settings-phrases"));
    String kept = room.store().phrases().kept().getFirst().text();
    fire(robot, "#phrase-reset");

    assertThat(kept).isEqualTo("Kata saya sendiri.");
    assertThat(text(robot).getText()).isEqualTo(before);
    assertThat(room.store().phrases().kept()).isEmpty();
  }

  @Test
  void aRemovedPhraseComesBackOnRequest(FxRobot robot) {
    int before = list(robot).getItems().size();
    robot.interact(() -> list(robot).getSelectionModel().selectFirst());

    fire(robot, "#phrase-remove");
    int less = list(robot).getItems().size();
    fire(robot, "#phrases-restore");

    assertThat(less).isEqualTo(before - 1);
    assertThat(list(robot).getItems()).hasSize(before);
  }

  @Test
  void theBankGoesIntoAFileAndComesBackFromIt(FxRobot robot) {
    fire(robot, "#phrases-add");
    write(robot, "Berat naik setelah sembuh.");
    fire(robot, "#phrase-keep");

    fire(robot, "#phrases-export");
    Phrase own = room.store().phrases().kept().getFirst();
    room.store().phrases().forget(own.id(), "uji");
    fire(robot, "#phrases-import");

    assertThat(folder.resolve("frasa.json")).isNotEmptyFile();
    assertThat(told(robot, "#phrases-told")).startsWith("1 frasa ditambahkan, 0 diubah");
    assertThat(room.store().phrases().kept()).isEqualTo(List.of(own));
  }

  @Test
  void aBadFileIsRefusedWithPlaceAndTheBankStays(FxRobot robot) throws IOException {
    Files.writeString(
        folder.resolve("frasa.json"),
        "{\"format\":\"telaah-frasa\",\"version\":1,\"phrases\":[{\"id\":\"x-1\",\"warna\":1}]}");

    fire(robot, "#phrases-import");

    assertThat(told(robot, "#phrases-told"))
        .contains("bank frasa tetap seperti semula")
        .contains("frasa.json, frasa 1 (x-1): kunci “warna” tidak dikenal (TL-803)");
    assertThat(room.store().phrases().kept()).isEmpty();
  }

  private static void fire(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).queryButton().fire());
  }

  private static void write(FxRobot robot, String words) {
    robot.interact(() -> text(robot).setText(words));
  }

  private static TextInputControl text(FxRobot robot) {
    return robot.lookup("#phrase-text").queryAs(TextInputControl.class);
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#phrases-list").queryAs(ListView.class);
  }

  private static String told(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }
}
