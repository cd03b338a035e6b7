package id.telaah.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.Shell;
import id.telaah.language.Language;
import id.telaah.ui.Workroom;
import id.telaah.ui.shell.FailureWindow;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Plants identifiers that nothing else in the world spells so, takes them through everything that
/// could keep them, and looks for them in every byte afterwards.
@ExtendWith(ApplicationExtension.class)
class NothingLeaksTest {
  /// What must not be found anywhere: of each identifier the part that a mask hides.
  private static final List<String> SECRETS =
      List.of("7501410725", "98761234", "agiyemtari", "inarfosa", "zq.rahasia", "88441177");

  private static final String SAID =
      "Ny. Wagiyemtari, NIK 3375014107257391, HP 081298761234, Jl. Kinarfosa 7,"
          + " zq.rahasia@contoh.com, No. RM 88441177.";

  @TempDir private Path folder;
  private Path store;
  private Path file;
  private Stage stage;
  private Workroom room;

  @Start
  void start(Stage on) {
    stage = on;
  }

  @AfterEach
  void close() {
    if (room != null) {
      room.close();
    }
  }

  private void plant() throws IOException {
    store = Files.createDirectories(folder.resolve("store"));
    String sample = Files.readString(Workroom.samples().getFirst());
    String planted =
        sample
            .replaceFirst(
                "\"epds\"", "\"nama_ibu\": \"Wagiyemtari\", \"nik\": 3375014107257391, \"epds\"")
            .replaceFirst("(\"catatan_[a-z_]+\": \")[^\"]*\"", "$1" + SAID + "\"");
    assertThat(planted).contains(SAID);
    file = Files.writeString(folder.resolve("kasus Ny. Wagiyemtari.json"), planted);
  }

  @Test
  void not_while_files_are_refused_ruled_on_and_received(FxRobot robot) throws IOException {
    plant();
    room = new Workroom(store);
    robot.interact(() -> room.open(stage, new Place.Load(List.of(file))));
    assertThat(secretsIn(everything())).as("refused").isEmpty();

    robot.interact(() -> {
      while (list(robot).getItems().stream().anyMatch(it -> it.verdict().isEmpty())) {
        press(robot, isReplaceable(robot) ? KeyCode.G : KeyCode.H);
      }
    });
    assertThat(secretsIn(everything())).as("ruled").isEmpty();
    robot.interact(() -> press(robot, KeyCode.ENTER));
    robot.interact(() -> robot.lookup("#load-receive").queryAs(Button.class).fire());

    assertThat(room.store().cases().list(Workroom.ROUND)).hasSize(1);
    assertThat(room.store().verdicts().list(Workroom.ROUND)).isNotEmpty();
    assertThat(room.store().trail().from(1, 1000)).isNotEmpty();
    assertThat(secretsIn(everything())).as("received").isEmpty();
  }

  @Test
  void not_on_the_command_line_refused_or_stripped() throws IOException {
    plant();
    String db = store.resolve("telaah.db").toString();

    List<Shell.Run> runs =
        List.of(
            Shell.run("check", file.toString()),
            Shell.run("check", file.toString(), "--json"),
            Shell.run("import", "--store", db, file.toString()),
            Shell.run("import", "--strip", "--store", db, Shell.sample(2), file.toString()));

    assertThat(runs).extracting(Shell.Run::status).doesNotContain(0);
    for (Shell.Run run : runs) {
      assertThat(secretsIn((run.out() + run.err()).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
    assertThat(secretsIn(bytes(store))).isEmpty();
  }

  @Test
  void not_in_the_failure_window_nor_on_the_clipboard(FxRobot robot) throws IOException {
    plant();
    robot.interact(() -> {
      stage.setScene(new javafx.scene.Scene(new javafx.scene.layout.VBox()));
      stage.show();
      FailureWindow.show(
          stage, new IllegalStateException(SAID, new IOException(SAID)), Language.ID);
    });

    robot.interact(() -> robot.lookup("#failure-copy").queryAs(Button.class).fire());

    assertThat(secretsIn(everything())).isEmpty();
  }

  /// Every byte beside the planted file: files, what windows show, their titles, the clipboard.
  private byte[] everything() throws IOException {
    StringBuilder shown = new StringBuilder();
    org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          for (Window window : Window.getWindows()) {
            shown.append(window instanceof Stage titled ? titled.getTitle() : "").append('\n');
            texts(window.getScene().getRoot()).forEach(text -> shown.append(text).append('\n'));
          }
          String copied = Clipboard.getSystemClipboard().getString();
          shown.append(copied == null ? "" : copied);
        });
    byte[] files = bytes(store);
    byte[] texts = shown.toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(files, files.length + texts.length);
    System.arraycopy(texts, 0, all, files.length, texts.length);
    return all;
  }

  private static Stream<String> texts(Node node) {
    Stream<String> own =
        Stream.of(
            String.valueOf(node.getAccessibleText()),
            node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "",
            node instanceof TextInputControl input ? String.valueOf(input.getText()) : "");
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(NothingLeaksTest::texts))
        : own;
  }

  private static byte[] bytes(Path folder) throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        all.writeBytes(one.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(Files.readAllBytes(one));
      }
    }
    return all.toByteArray();
  }

  /// In small letters and in each way that bytes spell a text.
  private static List<String> secretsIn(byte[] bytes) {
    List<String> found = new ArrayList<>();
    for (Charset spelling :
        List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(bytes, spelling).toLowerCase(java.util.Locale.ROOT);
      SECRETS.stream().filter(text::contains).forEach(found::add);
    }
    return found.stream().distinct().collect(Collectors.toList());
  }

  @SuppressWarnings("unchecked")
  private static ListView<Quarantine.Held> list(FxRobot robot) {
    return robot.lookup("#quarantine-list").queryAs(ListView.class);
  }

  private static boolean isReplaceable(FxRobot robot) {
    return !robot.lookup("#quarantine-replace").queryAs(Button.class).isDisabled();
  }

  private static void press(FxRobot robot, KeyCode key) {
    list(robot)
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
  }
}
