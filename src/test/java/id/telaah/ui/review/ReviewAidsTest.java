package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.phrase.BankPhrase.Origin;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
import org.testfx.util.WaitForAsyncUtils;

/// What helps a reviewer to write: causes from findings, interventions from causes, phrases,
/// purposes, the family as a whole.
@ExtendWith(ApplicationExtension.class)
class ReviewAidsTest {
  @TempDir private Path folder;

  private ReviewRoom room;
  private Stage stage;
  private Scene scene;
  private ReviewScreen screen;
  private ReviewModel model;

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
  void aConfirmedFindingOffersItsCauseWithItsDataAndOneClickTakesItOver(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    Finding finding = suggesting();
    String cause = finding.causes().getFirst();
    openCauses(robot);

    confirm(robot, finding);
    fire(robot, "#usul-sebab-" + cause.replace('.', '_') + "-pakai");

    int row = answers().rows(FormKeys.CAUSES).getLast();
    assertThat(answers().code(new ItemKey(FormKeys.CAUSE_CODE, row))).contains(cause);
    assertThat(answers().code(new ItemKey(FormKeys.CAUSE_CHANGEABLE, row))).isPresent();
    assertThat(answers().text(new ItemKey(FormKeys.CAUSE_DATUM, row)).orElseThrow())
        .contains(finding.because().id());
    assertThat(answers().code(new ItemKey(FormKeys.CAUSE_STRENGTH, row))).isEmpty();
    assertThat(robot.lookup("#usul-sebab-" + cause.replace('.', '_') + "-pakai").tryQuery())
        .isEmpty();
  }

  @Test
  void aRejectedFindingOffersNothing(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    Finding finding = suggesting();
    openCauses(robot);

    robot.interact(() -> new Verdicts(form()).reject(finding.ruleId(), "Data keliru"));

    assertThat(
            robot.lookup("#usul-sebab-" + finding.causes().getFirst().replace('.', '_')).tryQuery())
        .isEmpty();
  }

  @Test
  void aChosenCauseOffersInterventionsAndNothingIsPutInByItself(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);
    choose(robot, "D2", FormKeys.MAIN);
    open(robot, "rekomendasi_bagian");
    assertThat(answers().rows(FormKeys.ROWS)).isEmpty();

    fire(robot, "#usul-intervensi-jamban_layak-pakai");

    int row = answers().rows(FormKeys.ROWS).getLast();
    assertThat(answers().code(new ItemKey(FormKeys.ROW_INTERVENTION, row)))
        .contains("jamban_layak");
    assertThat(answers().code(new ItemKey(FormKeys.ROW_FUNCTION, row))).contains("perumahan");
    assertThat(answers().code(new ItemKey(FormKeys.ROW_LEVEL, row))).contains("individu");
    assertThat(answers().text(new ItemKey(FormKeys.ROW_WHAT, row)).orElseThrow())
        .startsWith("Bangun jamban");
    assertThat(answers().code(new ItemKey(FormKeys.ROW_PRIORITY, row))).contains("tinggi");
    assertThat(robot.lookup("#usul-intervensi-jamban_layak-pakai").tryQuery()).isEmpty();
  }

  @Test
  void anotherInterventionBringsItsOwnDefaultsButLeavesWhatTheExpertWrote(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);
    ItemKey intervention = new ItemKey(FormKeys.ROW_INTERVENTION, 1);
    robot.interact(() -> {
      form().addRow(FormKeys.ROWS);
      form().answer(intervention, coded("jamban_layak"));
      form()
          .answer(
              new ItemKey(FormKeys.ROW_WHAT, 1),
              Answer.of(new Value.Text("Bangun bersama warga.")));
    });

    robot.interact(() -> form().answer(intervention, coded("rtlh")));

    assertThat(answers().text(new ItemKey(FormKeys.ROW_WHAT, 1))).contains("Bangun bersama warga.");
    assertThat(answers().text(new ItemKey(FormKeys.ROW_MEASURE, 1)).orElseThrow())
        .isEqualTo("Perbaikan rumah selesai");
  }

  @Test
  void theDistrictsOwnAgencyStandsUnderTheFunction(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);
    open(robot, "rekomendasi_bagian");

    robot.interact(() -> {
      form().addRow(FormKeys.ROWS);
      form().answer(new ItemKey(FormKeys.ROW_INTERVENTION, 1), coded("jamban_layak"));
    });

    String agency =
        room.store.rounds().setup(room.round()).agencies().stream()
            .filter(one -> one.function().equals("perumahan"))
            .findFirst()
            .orElseThrow()
            .name();
    assertThat(robot.lookup("#form-rekomendasi .strong").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains(agency);
  }

  @Test
  void ctrlSpaceFindsAPhraseAndEnterPutsItInWithTheFirstBlankSelected(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);
    choose(robot, "A2.1", FormKeys.MAIN);
    TextInputControl text = robot.lookup("#form-penyebab_data-1").queryAs(TextInputControl.class);

    robot.interact(text::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    robot.interact(() ->
        robot
            .lookup("#form-penyebab_data-1-frasa-cari")
            .queryAs(TextInputControl.class)
            .setText("diare berat"));
    robot.interact(() -> Picture.take(scene, "phrases-open"));
    fire(robot, "#form-penyebab_data-1-frasa-sisip");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(text.getText()).startsWith("Diare … kali dalam 3 bulan terakhir");
    assertThat(text.getSelectedText()).isEqualTo("…");
    assertThat(robot.lookup("#form-penyebab_data-1-frasa-kotak").tryQuery()).isEmpty();
  }

  @Test
  void aTextIsKeptAsAPhraseOfOnesOwnUnlessItNamesAPerson(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);
    open(robot, "kesimpulan_bagian");
    TextInputControl text = robot.lookup("#form-kesimpulan").queryAs(TextInputControl.class);
    fire(robot, "#form-kesimpulan-frasa");

    robot.interact(() -> text.setText("Anak Ny. Sulastri sudah sembuh."));
    fire(robot, "#form-kesimpulan-frasa-simpan");
    assertThat(told(robot)).contains("TL-807").doesNotContain("Sulastri");
    robot.interact(() -> text.setText("Kejar tumbuh sudah tercapai."));
    fire(robot, "#form-kesimpulan-frasa-simpan");

    assertThat(told(robot)).isEqualTo("Tersimpan di bank frasa.");
    assertThat(room.ports().aids().phrases().bank())
        .filteredOn(one -> one.origin() == Origin.OWN)
        .extracting(one -> one.phrase().text())
        .containsExactly("Kejar tumbuh sudah tercapai.");
  }

  @Test
  void theFourPurposesLeadThroughTheFormAndSayHowFarTheyAre(FxRobot robot) {
    show(robot, Discipline.SPA, Language.ID, 100);
    openCauses(robot);

    fire(robot, "#purpose-handling");

    assertThat(robot.lookup("#form-kesimpulan_bagian").query().isFocusWithin()).isTrue();
    assertThat(robot.lookup("#purpose-risk").query().getAccessibleText())
        .startsWith("Tujuan 1 Kenali risiko: ");
    assertThat(robot.lookup(".step").queryAll()).hasSize(4);
  }

  @Test
  void theFamilyIsSeenAsAWholeWithWhatIsAtRiskFirst(FxRobot robot) {
    show(robot, Discipline.PSIKOLOG, Language.ID, 100);

    robot.interact(() -> robot.lookup("#tab-home").queryAs(ToggleButton.class).fire());
    robot.interact(() -> Picture.take(scene, "family"));

    List<Node> lines = List.copyOf(robot.lookup("#family > .finding").queryAll());
    assertThat(lines).hasSizeGreaterThanOrEqualTo(8);
    assertThat(lines.getFirst().getAccessibleText()).containsAnyOf("berisiko", "perlu perhatian");
    assertThat(lines)
        .extracting(Node::getId)
        .contains("family-jamban", "family-air", "family-rokok", "family-rumah");
  }

  @Test
  void picturesInBothLanguagesAndTwoTextSizes(FxRobot robot) {
    for (Language language : Language.values()) {
      for (int percent : List.of(100, 150)) {
        String name = language.tag() + "-" + percent;
        show(robot, Discipline.SPA, language, percent);
        openCauses(robot);
        model
            .openedProperty()
            .get()
            .orElseThrow()
            .view()
            .findings()
            .forEach(finding -> confirm(robot, finding));
        robot.interact(() -> {
          scroll(robot, "#usul-sebab");
          Picture.take(scene, "aids-causes-" + name);
        });
        choose(robot, "D2", FormKeys.MAIN);
        fire(robot, "#purpose-handling");
        open(robot, "rekomendasi_bagian");
        robot.interact(() -> {
          scroll(robot, "#usul-intervensi");
          Picture.take(scene, "aids-actions-" + name);
        });
        robot.interact(() -> robot.lookup("#tab-home").queryAs(ToggleButton.class).fire());
        fire(robot, "#form-kesimpulan-frasa");
        robot.interact(() -> {
          scroll(robot, "#form-kesimpulan-frasa-kotak");
          Picture.take(scene, "aids-phrases-" + name);
        });
      }
    }

    assertThat(Path.of("target/pictures/aids-phrases-id-150.png")).isNotEmptyFile();
  }

  private void scroll(FxRobot robot, String query) {
    id.telaah.ui.kit.Reveal.show(robot.lookup(query).query());
  }

  private String told(FxRobot robot) {
    return robot.lookup("#form-kesimpulan-frasa-kabar").queryAs(Labeled.class).getText();
  }

  /// The first finding that suggests a cause for the group.
  private Finding suggesting() {
    return model.openedProperty().get().orElseThrow().view().findings().stream()
        .filter(finding -> !finding.causes().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void confirm(FxRobot robot, Finding finding) {
    robot.interact(() -> new Verdicts(form()).confirm(finding.ruleId()));
  }

  private void openCauses(FxRobot robot) {
    robot.interact(() -> {
      form().answer(ItemKey.of(FormKeys.COMPLETENESS), coded(FormKeys.COMPLETE));
      form().answer(ItemKey.of("sebab_ada"), coded("ya"));
    });
    open(robot, "sebab");
  }

  private void choose(FxRobot robot, String cause, String strength) {
    robot.interact(() -> {
      int row = form().addRow(FormKeys.CAUSES);
      form().answer(new ItemKey(FormKeys.CAUSE_CODE, row), coded(cause));
      form().answer(new ItemKey(FormKeys.CAUSE_STRENGTH, row), coded(strength));
    });
  }

  private void open(FxRobot robot, String section) {
    fire(robot, "#form-" + section + "-bagian");
  }

  private static void fire(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  private void show(FxRobot robot, Discipline discipline, Language language, int percent) {
    robot.interact(() -> {
      Session session = room.session(Optional.of(discipline), language);
      model = room.model(session, new InPlaceBackground(), ReviewRoom.FIRST, discipline);
      screen = new ReviewScreen(model, room.visit(session));
      scene = Picture.stage(stage, screen.node(), percent);
    });
  }

  private FormModel form() {
    return model.openedProperty().get().orElseThrow().form().orElseThrow();
  }

  private Answers answers() {
    return form().state().answers();
  }
}
