package id.telaah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Picture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FormPaneTest {
  private final List<FormChange> told = new ArrayList<>();
  private FormModel model;
  private FormPane pane;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model = new FormModel(FormState.of(EveryKind.form(), Answers.NONE));
    model.onChange(told::add);
    pane = new FormPane(model, FormOptions.toFill(Language.ID));
    ScrollPane scroll = Panes.scroll("scroll", "Formulir", pane.node());
    scene = Picture.stage(stage, scroll, 100);
  }

  @Test
  void whatIsTypedIsToldAfterAShortPauseOfTyping(FxRobot robot) throws Exception {
    robot.clickOn("#form-bb").write("7,6");

    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            model.state().answers().number(ItemKey.of("bb")).stream()
                .anyMatch(new BigDecimal("7.6")::equals));

    assertThat(told.getLast()).isEqualTo(new FormChange.Set(ItemKey.of("bb"), number("7.6")));
    assertThat(text(robot, "#form-bb")).isEqualTo("7,6");
  }

  @Test
  void leavingAFieldTellsAtOnceAndAWrongNumberSaysSo(FxRobot robot) {
    robot.clickOn("#form-bb").write("70").type(KeyCode.ENTER);

    assertThat(labelled(robot, "#form-bb-salah"))
        .isEqualTo("Terlalu besar: bb?. Paling besar 30 kg.");
    robot.clickOn("#form-bb").type(KeyCode.END).type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
    assertThat(robot.lookup("#form-bb-salah").tryQuery()).isEmpty();
    assertThat(model.state().problem(ItemKey.of("bb"))).isEmpty();
  }

  @Test
  void aMissingReasonTakesThePlaceOfAValueAndGivesWayToOne(FxRobot robot) {
    robot.interact(() -> model.answer(ItemKey.of("bb"), number("8")));

    robot.clickOn("#form-bb-tidak_diketahui");

    assertThat(text(robot, "#form-bb")).isEmpty();
    assertThat(model.state().answers().get(ItemKey.of("bb")))
        .contains(new Answer.Missing(MissingReason.UNKNOWN));
    robot.clickOn("#form-bb").write("9").type(KeyCode.ENTER);
    assertThat(radio(robot, "#form-bb-tidak_diketahui").isSelected()).isFalse();
    assertThat(model.state().answers().number(ItemKey.of("bb"))).contains(new BigDecimal("9"));
  }

  @Test
  void questionsComeAndGoWhileTheFocusStays(FxRobot robot) {
    robot.interact(() -> pane.focusItem(ItemKey.of("penyakit")));

    robot.clickOn("#form-penyakit-ya");

    assertThat(robot.lookup("#form-jenis").tryQuery()).isPresent();
    assertThat(radio(robot, "#form-penyakit-ya").isFocused()).isTrue();
    robot.type(KeyCode.UP);
    assertThat(robot.lookup("#form-jenis").tryQuery()).isEmpty();
  }

  @Test
  void aSecondClickGivesTheChosenCircleUp(FxRobot robot) {
    robot.interact(() -> pane.focusItem(ItemKey.of("penyakit")));
    robot.clickOn("#form-penyakit-tidak");
    assertThat(answered("penyakit")).isTrue();

    robot.clickOn("#form-penyakit-tidak");

    assertThat(answered("penyakit")).isFalse();
    assertThat(radio(robot, "#form-penyakit-tidak").isSelected()).isFalse();
    assertThat(told.getLast()).isEqualTo(new FormChange.Set(ItemKey.of("penyakit"), null));
  }

  @Test
  void squaresAreManyAndTheirAnswerKeepsTheOptionsOrder(FxRobot robot) {
    robot.interact(() -> pane.focusItem(ItemKey.of("gejala")));

    robot.interact(() -> {
      robot.lookup("#form-gejala-diare").queryAs(CheckBox.class).fire();
      robot.lookup("#form-gejala-demam").queryAs(CheckBox.class).fire();
    });

    assertThat(model.state().answers().codes(ItemKey.of("gejala")))
        .containsExactly("demam", "diare");
  }

  @Test
  @SuppressWarnings("unchecked")
  void longListsAreSearched(FxRobot robot) throws Exception {
    robot.interact(() -> pane.focusItem(ItemKey.of("desa")));
    ComboBox<Object> box = robot.lookup("#form-desa").queryAs(ComboBox.class);

    robot.interact(() -> box.setValue(box.getItems().get(6)));

    assertThat(model.state().answers().code(ItemKey.of("desa"))).contains("d7");
    ComboBox<Object> many = robot.lookup("#form-layanan-cari").queryAs(ComboBox.class);
    robot.interact(() -> many.setValue(many.getItems().get(2)));
    robot.interact(() -> many.setValue(many.getItems().get(1)));
    assertThat(model.state().answers().codes(ItemKey.of("layanan"))).containsExactly("l3", "l2");
    robot.interact(() -> robot.lookup("#form-layanan-l3").queryButton().fire());
    assertThat(model.state().answers().codes(ItemKey.of("layanan"))).containsExactly("l2");
  }

  @Test
  void wordsOfOnesOwnReplaceTheChoiceOfOne(FxRobot robot) {
    robot.interact(() -> pane.focusItem(ItemKey.of("air")));
    robot.interact(() -> radio(robot, "#form-air-a").setSelected(true));

    robot.interact(() -> field(robot, "#form-air-lain").setText("Sungai"));
    robot.interact(pane::commit);

    assertThat(model.state().answers().get(ItemKey.of("air")))
        .contains(Answer.of(new Value.Text("Sungai")));
    assertThat(radio(robot, "#form-air-a").isSelected()).isFalse();
  }

  @Test
  void rowsAreAddedAndRemovedAndARemovalCanBeUndone(FxRobot robot) {
    robot.interact(() -> pane.focusItem(ItemKey.of("penyebab")));
    robot.interact(() -> robot.lookup("#form-penyebab-tambah").queryButton().fire());
    robot.interact(() -> robot.lookup("#form-penyebab-tambah").queryButton().fire());
    robot.interact(() -> radio(robot, "#form-kuat-1-utama").setSelected(true));
    robot.interact(() -> field(robot, "#form-bukti-1").setText("Diare 4 kali"));

    robot.interact(() -> robot.lookup("#form-penyebab-1-hapus").queryButton().fire());

    assertThat(model.state().answers().rows("penyebab")).containsExactly(2);
    assertThat(robot.lookup("#form-kuat-1").tryQuery()).isEmpty();
    Node undo = robot.lookup("#form-penyebab-urungkan").query();
    assertThat(undo.isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(model.state().answers().rows("penyebab")).containsExactly(1, 2);
    assertThat(text(robot, "#form-bukti-1")).isEqualTo("Diare 4 kali");
    assertThat(told).contains(new FormChange.RowRemoved("penyebab", 1));
    assertThat(told).contains(new FormChange.RowAdded("penyebab", 1));
  }

  @Test
  void theNextRequiredQuestionIsFoundThroughFoldedSections(FxRobot robot) {
    robot.interact(() -> assertThat(pane.focusNextRequired()).isTrue());
    assertThat(field(robot, "#form-bb").isFocused()).isTrue();

    robot.interact(pane::focusNextRequired);
    assertThat(radio(robot, "#form-penyakit-tidak").isFocused()).isTrue();
    robot.interact(pane::focusNextRequired);
    assertThat(robot.lookup("#form-penyebab-tambah").queryButton().isFocused()).isTrue();
    robot.interact(pane::focusNextRequired);

    assertThat(field(robot, "#form-isi").isFocused()).isTrue();
    assertThat(pane.sectionProperty().get()).isEqualTo("kesimpulan");
  }

  @Test
  void aCalculatedItemFillsItselfAndSaysHow(FxRobot robot) {
    assertThat(spoken(robot, "#form-imt"))
        .isEqualTo("imt?: Dihitung sendiri; masih menunggu “bb?”, “tinggi?”");
    robot.clickOn("#form-bb").write("12").type(KeyCode.ENTER);
    assertThat(labelled(robot, "#form-imt-cara"))
        .isEqualTo("Dihitung sendiri; masih menunggu “tinggi?”");

    robot.interact(() -> pane.focusItem(ItemKey.of("tinggi")));
    robot.clickOn("#form-tinggi").write("80").type(KeyCode.ENTER);

    assertThat(labelled(robot, "#form-imt-nilai")).isEqualTo("18,8");
    assertThat(labelled(robot, "#form-imt-cara")).isEqualTo("Dihitung: 12 kg ÷ (0,8 m)² = 18,8");
    assertThat(spoken(robot, "#form-imt"))
        .isEqualTo("imt?: 18,8 Dihitung: 12 kg ÷ (0,8 m)² = 18,8");
    assertThat(robot.lookup("#form-imt .text-input").tryQuery()).isEmpty();
    assertThat(told).noneMatch(change -> change.toString().contains("imt"));
    robot.interact(() -> Picture.take(scene, "form-calculated"));
  }

  @Test
  void aCalculatedItemIsReadWithItsWay(FxRobot robot) {
    robot.interact(() -> {
      model.answer(ItemKey.of("bb"), number("12"));
      model.readOnlyProperty().set(true);
    });
    assertThat(spoken(robot, "#form-imt"))
        .isEqualTo("imt?: Belum dapat dihitung. Dihitung sendiri; masih menunggu “tinggi?”");

    robot.interact(() -> {
      model.readOnlyProperty().set(false);
      model.answer(ItemKey.of("tinggi"), number("80"));
      model.readOnlyProperty().set(true);
    });

    assertThat(spoken(robot, "#form-imt"))
        .isEqualTo("imt?: 18,8. Dihitung: 12 kg ÷ (0,8 m)² = 18,8");
    assertThat(labelled(robot, "#form-imt-cara")).isEqualTo("Dihitung: 12 kg ÷ (0,8 m)² = 18,8");
  }

  @Test
  void emptinessIsMarkedOnlyOnceProblemsAreRevealed(FxRobot robot) {
    assertThat(robot.lookup("#form-bb-salah").tryQuery()).isEmpty();

    robot.interact(model::revealProblems);

    assertThat(labelled(robot, "#form-bb-salah")).isEqualTo("Belum diisi: bb?");
  }

  @Test
  void readOnlyShowsTextAndNoDeadControl(FxRobot robot) {
    robot.interact(() -> {
      model.answer(ItemKey.of("bb"), number("7.60"));
      model.answer(ItemKey.of("kali"), new Answer.Missing(MissingReason.NOT_ASKED));
      model.answer(ItemKey.of("merokok"), Answer.of(new Value.Flag(true)));
    });

    robot.interact(() -> model.readOnlyProperty().set(true));

    assertThat(robot.lookup("#form .text-input").tryQuery()).isEmpty();
    assertThat(robot.lookup("#form .radio-button").tryQuery()).isEmpty();
    assertThat(spoken(robot, "#form-bb")).isEqualTo("bb?: 7,6 kg");
    assertThat(spoken(robot, "#form-tanggal")).isEqualTo("tanggal?: Tidak diisi");
    assertThat(spoken(robot, "#form-merokok")).isEqualTo("merokok?: Ya");
    robot.interact(() -> Picture.take(scene, "form-read"));
    robot.interact(() -> model.readOnlyProperty().set(false));
    robot.interact(() -> pane.focusItem(ItemKey.of("bb")));
    assertThat(text(robot, "#form-bb")).isEqualTo("7,6");
  }

  @Test
  void everyControlHasAnIdAndAName(FxRobot robot) {
    robot.interact(() -> {
      for (String place : List.of("penyakit", "penyebab", "isi")) {
        pane.focusItem(ItemKey.of(place));
      }
      model.addRow("penyebab");
      model.answer(ItemKey.of("penyakit"), Answer.of(new Value.Coded("ya")));
      model.answer(ItemKey.parse("kuat#1"), Answer.of(new Value.Coded("utama")));
    });

    for (String style :
        List.of(".button", ".radio-button", ".check-box", ".text-input", ".combo-box")) {
      for (Node node : robot.lookup("#form " + style).queryAll()) {
        boolean inside = node.getParent() != null && isInsideControl(node);
        if (!inside) {
          assertThat(node.getId()).as(node.toString()).startsWith("form-");
          assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
        }
      }
    }
    robot.interact(() -> Picture.take(scene, "form-every-kind"));
  }

  /// Controls have controls of their own inside, which no reader meets.
  private static boolean isInsideControl(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ComboBox || at instanceof TextInputControl) {
        return true;
      }
    }
    return false;
  }

  private boolean answered(String linkId) {
    return model.state().answers().get(ItemKey.of(linkId)).isPresent();
  }

  private static Answer number(String number) {
    return Answer.of(new Value.Numeric(new BigDecimal(number)));
  }

  private static String text(FxRobot robot, String query) {
    return field(robot, query).getText();
  }

  private static TextInputControl field(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(TextInputControl.class);
  }

  private static String labelled(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static RadioButton radio(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(RadioButton.class);
  }

  private static String spoken(FxRobot robot, String query) {
    return robot.lookup(query).query().getAccessibleText();
  }
}
