package id.telaah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KitScreenTest {
  private final AtomicReference<String> given = new AtomicReference<>("");
  private VBox root;
  private Scene scene;

  @Start
  void start(Stage stage) {
    root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));
    scene = Picture.stage(stage, root, 100);
    root.getChildren()
        .addAll(
            Labels.title("Beranda – Semester II 2026"),
            Labels.heading("Yang perlu Anda kerjakan"),
            marks(),
            buttons(stage),
            fields(),
            Notice.info("n1", "Isi telaah lain tersembunyi sampai Anda mengirim."),
            Notice.readOnly("n2", "Hanya dapat dibaca: telaah ini milik psikolog."),
            Notice.signed("n3", "Ditandatangani oleh empat ahli. Naskah terkunci."),
            Notice.warning("n4", "Dua data diminta belum dijawab."),
            Notice.danger("n5", "Berkas ditolak.", Controls.button("n5b", "Lihat", () -> {})),
            summary(),
            States.empty("e1", Icons.LOAD, "Belum ada kasus", "Muat berkas kasus untuk mulai."));
  }

  private static HBox marks() {
    return Panes.row(
        Gap.TWO,
        StatusMark.empty("kosong"),
        StatusMark.draft("draf"),
        StatusMark.sent("terkirim"),
        StatusMark.decide("perlu keputusan"),
        StatusMark.agreed("disepakati"),
        StatusMark.none("belum"),
        StatusMark.of(StatusMark.Shape.TRIANGLE, StatusMark.Tone.DANGER, "tinggi"),
        StatusMark.of(StatusMark.Shape.OPEN_TRIANGLE, StatusMark.Tone.WARNING, "sedang"),
        StatusMark.of(StatusMark.Shape.FLAG, StatusMark.Tone.DANGER, "tanda bahaya"),
        StatusMark.of(StatusMark.Shape.QUERY, StatusMark.Tone.NEUTRAL, "tidak diisi"),
        StatusMark.of(StatusMark.Shape.CROSS, StatusMark.Tone.DANGER, "ditolak"));
  }

  private HBox buttons(Stage stage) {
    var question =
        new Dialogs.Question(
            "ask", "Buka kembali telaah?", "Telaah kembali menjadi draf.", "Buka kembali", "Belum");
    return Panes.row(
        Gap.ONE,
        Controls.primary("b1", "Kirim telaah…", () -> {}),
        Controls.button(
            "b2",
            Icons.LOAD,
            "Muat berkas…",
            () -> Dialogs.reason(stage, question, "Alasan", given::set)),
        Controls.quiet("b3", Icons.ADD, "Tambah", () -> {}),
        Controls.link("b4", "Baca sumbernya", () -> {}),
        Controls.check("b5", "Baduta"),
        Controls.radio("b6", "Tidak diketahui"),
        Controls.toggle("b7", "Semua"));
  }

  private static HBox fields() {
    TextField text = Panes.width(14, Controls.field("f1", "Kepala"));
    text.setText("Nama dinas");
    TextArea area = Panes.width(14, Controls.area("f2", "Catatan", 2));
    ComboBox<String> choice = Panes.width(14, Controls.choice("f3", "Kelurahan", t -> t));
    choice.getItems().addAll("Jenggot", "Banyurip");
    choice.setValue("Jenggot");
    return Panes.row(
        Gap.TWO,
        Controls.labelled("Kepala dinas (wajib)", text),
        Controls.labelled("Catatan", area),
        Controls.labelled("Kelurahan", choice));
  }

  private static ErrorSummary summary() {
    ErrorSummary summary = new ErrorSummary("sum");
    summary.show(
        "Dua hal belum lengkap",
        List.of(
            new ErrorSummary.Problem("Isi tingkat risiko", () -> {}),
            new ErrorSummary.Problem("Isi sebab utama", () -> {})));
    return summary;
  }

  @Test
  void aLongTextBesideAWordOfFixedWidthIsNeverCut(FxRobot robot) {
    Label word = Panes.between(9, 9, Labels.caption("Gizi"));
    Label text = Panes.grow(Labels.body("keluarga perlu tambahan pangan bukan ".repeat(12)));
    text.setMinWidth(0);
    HBox row = Panes.row(Gap.ONE, word, text);

    for (int width = 300; width <= 500; width += 10) {
      row.setMaxWidth(width);
      robot.interact(() -> {
        root.getChildren().setAll(row);
        root.applyCss();
        root.layout();
      });

      assertThat(text.getHeight())
          .as("at %d", width)
          .isGreaterThanOrEqualTo(text.prefHeight(text.getWidth()));
      robot.interact(() -> root.getChildren().clear());
    }
  }

  @Test
  void a_reason_is_asked_for_and_its_button_waits_until_one_is_written(FxRobot robot) {
    robot.clickOn("#b2");
    assertThat(robot.lookup("#ask-yes").queryButton().isDisabled()).isTrue();
    robot.clickOn("#ask-reason").write("salah tekan");

    robot.interact(() -> robot.lookup("#ask-yes").queryButton().fire());

    assertThat(given.get()).isEqualTo("salah tekan");
  }

  @Test
  void tab_leaves_a_text_area(FxRobot robot) {
    robot.clickOn("#f2").write("isi");

    robot.press(KeyCode.TAB).release(KeyCode.TAB);

    assertThat(robot.lookup("#f2").queryAs(TextArea.class).getText()).isEqualTo("isi");
    assertThat(scene.getFocusOwner().getId()).isEqualTo("f3");
  }

  @Test
  void the_shapes_of_the_marks_differ_without_colour(FxRobot robot) {
    List<String> drawn = new ArrayList<>();

    robot.interact(() ->
        robot.lookup(".mark > .shape").queryAll().stream()
            .map(KitScreenTest::outline)
            .forEach(drawn::add));

    assertThat(drawn).hasSize(11).doesNotHaveDuplicates();
  }

  private static String outline(Node shape) {
    var image = shape.snapshot(null, null);
    PixelReader pixels = image.getPixelReader();
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color color = pixels.getColor(x, y);
        text.append(color.getBrightness() > 0.95 && color.getSaturation() < 0.1 ? ' ' : '#');
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void everything_grows_with_the_text(FxRobot robot) {
    double before = robot.lookup("#b1").queryAs(Labeled.class).getHeight();
    robot.interact(() -> Picture.take(scene, "kit-100"));

    robot.interact(() -> {
      Theme.apply(scene, 150);
      Picture.take(scene, "kit-150");
    });

    assertThat(robot.lookup("#b1").queryAs(Labeled.class).getHeight()).isGreaterThan(before * 1.35);
  }
}
