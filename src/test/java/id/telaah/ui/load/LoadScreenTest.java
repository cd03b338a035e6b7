package id.telaah.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.ui.Workroom;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LoadScreenTest {
  private static final Path PLANTED = Path.of("assets", "samples", "tolak-nik-tertanam.json");

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

  private void open(FxRobot robot, Workroom prepared, List<Path> files) {
    room = prepared;
    robot.interact(() -> prepared.open(stage, new Place.Load(files)));
  }

  @Test
  void a_preview_stores_nothing(FxRobot robot) {
    open(robot, new Workroom(folder), Workroom.samples());
    robot.interact(() -> room.picture("load-id-100"));

    assertThat(robot.lookup("#load-receive").queryAs(Button.class).getText())
        .isEqualTo("Terima " + Workroom.samples().size() + " kasus");
    assertThat(room.store().cases().list(Workroom.ROUND)).isEmpty();
  }

  @Test
  void pressing_twice_receives_once(FxRobot robot) {
    open(robot, new Workroom(folder), Workroom.samples());
    Button receive = robot.lookup("#load-receive").queryAs(Button.class);

    robot.interact(() -> {
      receive.fire();
      receive.fire();
      room.picture("load-done");
    });

    assertThat(room.store().cases().list(Workroom.ROUND)).hasSameSizeAs(Workroom.samples());
    assertThat(robot.lookup("#load-summary").query().getAccessibleText())
        .isEqualTo(Workroom.samples().size() + " kasus diterima");
  }

  @Test
  void a_planted_nik_is_refused_and_never_shown_whole(FxRobot robot) {
    List<Path> files = new ArrayList<>(Workroom.samples());
    files.add(PLANTED);
    files.add(folder);

    open(
        robot,
        new Workroom(folder.resolve("store")).withSamples().remembering("text.percent", "150"),
        files);
    robot.interact(() -> room.picture("load-refused-150"));

    String shown = texts(robot);
    assertThat(shown).contains("TL-401", "TL-102", "ditolak", "sudah ada");
    assertThat(shown).doesNotContainPattern("\\d{16}");
    assertThat(robot.lookup("#load-receive").tryQuery()).isEmpty();
  }

  @Test
  void the_same_content_and_a_corrected_file_are_told_without_harmful_advice(FxRobot robot)
      throws IOException {
    Path again = changed("sama.json", "S2-BDT-001", "S2-BDT-099");
    Path corrected = changed("betul.json", "\"epds\": 8", "\"epds\": 9");
    Path elsewhere = changed("jauh.json", "AKS-3375", "AKS-3326");

    open(
        robot,
        new Workroom(folder.resolve("store")).withSamples(),
        List.of(again, corrected, elsewhere));

    assertThat(texts(robot))
        .contains("sebagai AKS-3375-2026-S2-BDT-001", "Hubungi sekretariat", "TL-214")
        .doesNotContain("nomor kasus lain");
    assertThat(robot.lookup("#load-receive").tryQuery()).isEmpty();
  }

  @Test
  void a_workbook_with_a_taken_code_is_held_back_whole(FxRobot robot) throws IOException {
    Path corrected = changed("betul.json", "\"epds\": 8", "\"epds\": 9");
    Path book = Path.of("assets", "samples", "contoh-baduta.xlsx");
    open(robot, new Workroom(folder.resolve("store")), List.of(corrected));
    robot.interact(() -> robot.lookup("#load-receive").queryAs(Button.class).fire());

    robot.interact(() -> room.shell().go(new Place.Load(List.of())));
    assertThat(texts(robot)).contains("betul.json: 1 baru, 0 diperbarui");
    robot.interact(() -> room.picture("load-history"));
    robot.interact(() -> room.shell().go(new Place.Load(List.of(book))));

    assertThat(texts(robot)).contains("kode terpakai", "tertahan", "1 berkas ditolak");
    assertThat(robot.lookup("#load-receive").tryQuery()).isEmpty();
    assertThat(room.store().cases().list(Workroom.ROUND)).hasSize(1);
  }

  private Path changed(String name, String piece, String other) throws IOException {
    String sample = Files.readString(Workroom.samples().getFirst());
    assertThat(sample).contains(piece);
    return Files.writeString(folder.resolve(name), sample.replace(piece, other));
  }

  private static String texts(FxRobot robot) {
    Set<Node> nodes = robot.lookup("#load .label").queryAll();
    return nodes.stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }
}
