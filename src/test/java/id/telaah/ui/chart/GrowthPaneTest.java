package id.telaah.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Child;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Indicator;
import id.telaah.growth.Measuring;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.language.Language;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.kit.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GrowthPaneTest {
  private static final Child TERM = new Child(Sex.BOY, 280);
  private static final Child PRETERM = new Child(Sex.GIRL, 224);
  private static final List<Measuring> FALTERING =
      List.of(
          measured(0, 2.9, 48.5),
          measured(61, 4.6, 55.2),
          measured(122, 5.9, 60.4),
          measured(183, 6.6, 63.5),
          measured(274, 7.2, 67.0),
          measured(365, 7.6, 70.1),
          measured(487, 8.1, 73.4));

  private HBox root;
  private Scene scene;

  @Start
  void start(Stage stage) {
    root = new HBox();
    scene = Picture.stage(stage, root, 100);
  }

  @Test
  void everyLineIsNamedAtItsRightEnd(FxRobot robot) {
    show(robot, TERM, FALTERING, Language.ID);

    Set<String> labels = texts(robot, ".growth-plot .sd");

    assertThat(labels).contains("\u22123 SD", "\u22122 SD", "0 SD", "+2 SD", "+3 SD");
    assertThat(texts(robot, ".axis-title"))
        .containsExactlyInAnyOrder("Umur (bulan)", "Panjang/tinggi badan (cm)");
    assertThat(texts(robot, ".tick-number")).contains("0", "3", "24", "27", "50", "100");
    assertThat(texts(robot, ".step-note")).anyMatch(it -> it.startsWith("24 bulan"));
  }

  @Test
  void theArrowKeysReadEveryMark(FxRobot robot) {
    show(robot, TERM, FALTERING, Language.ID);
    robot.interact(() -> robot.lookup("#growth-chart").query().requestFocus());

    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END);
    String last = readout(robot);
    robot.type(KeyCode.HOME);

    assertThat(last).isEqualTo("Umur 16,0 bulan, 73,4 cm, \u22122,64 SD, Pendek");
    assertThat(readout(robot)).startsWith("Umur 0,0 bulan, 48,5 cm");
  }

  @Test
  void theChartSaysItsWholeSeries(FxRobot robot) {
    show(robot, TERM, FALTERING, Language.EN);

    String words = robot.lookup("#growth-chart").query().getAccessibleText();

    assertThat(words)
        .startsWith("WHO growth chart: Length-for-age (LAZ), boy.")
        .contains("Age 16.0 months, 73.4 cm, \u22122.64 SD, stunted.");
  }

  @Test
  void aPretermChildHasCrossesAndTheirMeaning(FxRobot robot) {
    show(robot, PRETERM, FALTERING, Language.ID);

    assertThat(robot.lookup(".growth-mark .cross").queryAll()).hasSize(6);
    assertThat(robot.lookup(".growth-mark .disc").queryAll()).hasSize(7);
    assertThat(robot.lookup("Tanda silang: umur koreksi").tryQuery()).isPresent();
  }

  @Test
  void aMarkThatIsProbablyAMistakeSaysSo(FxRobot robot) {
    show(robot, TERM, List.of(measured(300, 8, 98)), Language.ID);

    assertThat(labels(robot, ".doubt")).containsExactly("kemungkinan salah ukur");
    assertThat(robot.lookup("#growth-doubts").query().getAccessibleText())
        .contains("Umur 9,8 bulan: PB/U ")
        .contains("di luar batas WHO (\u22126 sampai 6 SD).");
  }

  @Test
  void anOlderChildsChartReachesSixtyMonths(FxRobot robot) {
    List<Measuring> older =
        List.of(measured(640, 9, 76), measured(800, 9.6, 79), measured(1300, 12, 12));

    show(robot, TERM, older, Language.ID);
    robot.interact(() -> Picture.take(scene, "growth-older"));

    assertThat(texts(robot, ".tick-number")).contains("0", "30", "60");
    assertThat(robot.lookup(".growth-mark .beyond").queryAll()).hasSize(1);
    assertThat(labels(robot, ".doubt")).containsExactly("kemungkinan salah ukur");
  }

  @Test
  void withoutMeasuringsTheChartSaysSo(FxRobot robot) {
    show(robot, TERM, List.of(), Language.EN);

    robot.interact(() -> robot.lookup("#growth-chart").query().requestFocus());
    robot.type(KeyCode.RIGHT);

    assertThat(readout(robot)).isEqualTo("No measurements for this chart yet.");
    assertThat(robot.lookup("#growth-table-rows").queryTableView().getItems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void everyIndicatorHasItsChart(Indicator indicator, FxRobot robot) {
    GrowthPane pane = show(robot, TERM, FALTERING, Language.ID);

    robot.interact(() -> pane.show(indicator));

    assertThat(robot.lookup(".growth-mark").queryAll()).hasSize(7);
    assertThat(robot.lookup(".toggle-button").queryAllAs(ToggleButton.class))
        .filteredOn(ToggleButton::isSelected)
        .hasSize(1);
    robot.interact(() -> Picture.take(scene, "growth-" + indicator.name()));
  }

  @Test
  void theTableSaysWhatTheChartsShow(FxRobot robot) {
    show(robot, TERM, FALTERING, Language.ID);

    TableView<?> rows = robot.lookup("#growth-table-rows").queryTableView();

    assertThat(rows.getItems()).hasSize(7 * 6 - 2);
    assertThat(cells(robot)).contains("16,0 bln", "PB/U", "73,4 cm", "\u22122,64", "Pendek");
  }

  @Test
  void theChartIsCopiedAsAPictureOfGoodSize(FxRobot robot) {
    show(robot, PRETERM, FALTERING, Language.ID);

    robot.clickOn("#growth-copy");

    robot.interact(() -> {
      Image image = Clipboard.getSystemClipboard().getImage();
      assertThat(image.getWidth()).isEqualTo(2000);
      assertThat(image.getHeight()).isEqualTo(1280);
      assertThat(inked(image)).isBetween(0.02, 0.4);
      Picture.save(image, "growth-copied");
    });
    assertThat(robot.lookup("#growth-copied").queryAs(Label.class).getText())
        .startsWith("Grafik PB/U disalin");
  }

  @Test
  void controlAndCCopyTheChosenChart(FxRobot robot) {
    GrowthPane pane = show(robot, TERM, FALTERING, Language.EN);
    robot.interact(() -> pane.show(Indicator.WEIGHT_FOR_AGE));
    robot.interact(() -> robot.lookup("#growth-chart").query().requestFocus());

    robot.push(KeyCode.SHORTCUT, KeyCode.C);

    assertThat(robot.lookup("#growth-copied").queryAs(Label.class).getText())
        .startsWith("Chart WAZ copied");
  }

  @Test
  void f11ShowsTheChartOverTheWholeScreenAndEscLeaves(FxRobot robot) {
    show(robot, PRETERM, FALTERING, Language.ID);

    robot.push(KeyCode.F11);
    Stage large = (Stage) robot.lookup("#large-growth-page").query().getScene().getWindow();
    String first = robot.lookup("#large-chart").query().getAccessibleText();
    robot.push(KeyCode.PAGE_DOWN);
    String second = robot.lookup("#large-chart").query().getAccessibleText();
    robot.interact(() -> Picture.take(large.getScene(), "growth-large"));

    assertThat(large.isFullScreen()).isTrue();
    assertThat(large.getWidth()).isEqualTo(Screen.getPrimary().getBounds().getWidth());
    assertThat(first).contains("(PB/U)");
    assertThat(second).contains("(BB/U)");
    robot.push(KeyCode.ESCAPE);
    assertThat(large.isShowing()).isFalse();
  }

  @Test
  void aChildMeasuredOnBothSidesOfTwoYearsHasBothChartsOfWeightOverLength(FxRobot robot) {
    List<Measuring> older = List.of(measured(640, 9, 76), measured(800, 9.6, 79));

    show(robot, TERM, older, Language.ID);

    robot.clickOn("#growth-weight-for-length");
    assertThat(robot.lookup(".growth-mark").queryAll()).hasSize(1);
    robot.clickOn("#growth-weight-for-length-by-height");
    assertThat(robot.lookup("#growth-chart").query().getAccessibleText()).contains("(BB/TB)");
    assertThat(robot.lookup(".growth-mark").queryAll()).hasSize(1);
  }

  @Test
  void theTableOfGainsSaysTheHealthCardAndWho(FxRobot robot) {
    List<Measuring> monthly =
        List.of(measured(183, 7.0, 66), measured(213, 7.0, 67), measured(244, 7.1, 68));

    show(robot, TERM, monthly, Language.ID);

    assertThat(cells(robot, "#gain-table-rows"))
        .contains(
            "B: Baru pertama kali ditimbang",
            "T: Tidak naik (KBM\u00a0300\u00a0g)",
            "+100\u00a0g dalam 31\u00a0hari",
            "di bawah P5 (P5\u00a042\u00a0g, P15\u00a0154\u00a0g)",
            "di bawah P15 (P5\u00a0\u22121\u00a0g, P15\u00a0111\u00a0g)");
    assertThat(robot.lookup("#gain-table-faltering").queryAs(Label.class).getText())
        .isEqualTo("Weight faltering: tidak naik 2 kali berturut-turut (2T).");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsCutAtLargeText(Language language, FxRobot robot) {
    show(robot, PRETERM, FALTERING, language);

    robot.interact(() -> Theme.apply(scene, 150));
    robot.interact(() -> Picture.take(scene, "growth-150-" + language.tag()));

    Bounds plot =
        robot
            .lookup(".growth-plot")
            .query()
            .localToScene(robot.lookup(".growth-plot").query().getLayoutBounds());
    for (Node text : robot.lookup(".growth-plot .text, .growth-plot .sd").queryAll()) {
      Bounds bounds = text.localToScene(text.getLayoutBounds());
      assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(plot.getMinX() - 1);
      assertThat(bounds.getMaxX()).isLessThanOrEqualTo(plot.getMaxX() + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsPictureIsTaken(Language language, FxRobot robot) {
    show(robot, PRETERM, FALTERING, language);

    robot.interact(() -> Picture.take(scene, "growth-100-" + language.tag()));

    assertThat(robot.lookup("#growth-chart").query().getLayoutBounds().getWidth())
        .isBetween(560.0, 640.0);
  }

  private GrowthPane show(
      FxRobot robot, Child child, List<Measuring> measurings, Language language) {
    GrowthPane pane =
        new GrowthPane(GrowthCourse.of(child, measurings), "AKS-3375-2026-S2-BDT-003", language);
    robot.interact(() -> {
      Panes.padded(Gap.TWO, pane);
      pane.setPrefWidth(652);
      pane.setMaxWidth(652);
      root.getChildren().setAll(pane);
    });
    return pane;
  }

  private static String readout(FxRobot robot) {
    return robot.lookup("#growth-chart-readout").queryAs(Label.class).getText();
  }

  private static Set<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Text.class).stream()
        .map(Text::getText)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }

  /// The part of a picture that is not white.
  private static double inked(Image image) {
    int inked = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getPixelReader().getArgb(x, y) != 0xFFFFFFFF) {
          inked++;
        }
      }
    }
    return inked / (image.getWidth() * image.getHeight());
  }

  private static Set<String> labels(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.toSet());
  }

  private static Set<String> cells(FxRobot robot) {
    return cells(robot, "#growth-table-rows");
  }

  private static Set<String> cells(FxRobot robot, String table) {
    return robot.lookup(table + " .table-cell").queryAll().stream()
        .map(Node::getAccessibleText)
        .filter(it -> it != null)
        .collect(Collectors.toSet());
  }

  private static Measuring measured(int days, double weightKg, double lengthCm) {
    double headCm = 34 + 0.55 * Math.sqrt(days);
    double armCm = 11.5 + days / 400.0;
    return new Measuring(
        Age.ofDays(days), new Body(weightKg, lengthCm, Posture.LYING, headCm, armCm, false));
  }
}
