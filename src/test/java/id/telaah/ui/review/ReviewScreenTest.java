package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewState;
import id.telaah.risk.Finding;
import id.telaah.risk.ThresholdEdit;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Session;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
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

@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {
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
  void anAnswerIsInTheStoreWithinTwoSecondsAndTheScreenSaysWhen(FxRobot robot) throws Exception {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);

    robot.clickOn("#form-kelengkapan-lengkap");

    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> stored().code(complete()).isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#review-saved")).isEqualTo("Tersimpan 10:42:07");
  }

  @Test
  void leavingTheScreenHandsOverWhatWasJustTyped(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> {
      form().answer(complete(), Answer.of(new Value.Coded("lengkap")));
      robot.lookup("#form-temuan_bagian-bagian").queryButton().fire();
    });
    robot.interact(() ->
        robot
            .lookup("#form-temuan_narasi")
            .queryAs(TextInputControl.class)
            .setText("Panjang badan turun sejak usia enam bulan."));

    robot.interact(() -> screen.close());

    assertThat(stored().text(ItemKey.of("temuan_narasi")))
        .contains("Panjang badan turun sejak usia enam bulan.");
  }

  @Test
  void anIncompleteReviewIsNotSentAndTheSummaryLeadsToEachItem(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);

    robot.interact(() -> robot.lookup("#review-send").queryButton().fire());

    assertThat(robot.lookup("#review-problems").query().isVisible()).isTrue();
    robot.interact(() -> Picture.take(scene, "review-problems"));
    Hyperlink last = links(robot).getLast();
    ItemKey key = model.obstaclesProperty().get().getLast().key();
    robot.interact(last::fire);
    assertThat(
            robot.lookup("#form-" + key.linkId()).query().isFocusWithin()
                || robot
                    .lookup("#form-" + key.linkId() + "-tambah")
                    .tryQuery()
                    .filter(Node::isFocused)
                    .isPresent())
        .isTrue();
    assertThat(room.store.reviews().states(room.round(), ReviewRoom.FIRST))
        .doesNotContainEntry(Discipline.SPA, ReviewState.SENT);
  }

  @Test
  void aCompleteReviewIsSentAfterAQuestionAndCanBeReopenedWithAReason(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    fill(robot);

    robot.interact(() -> robot.lookup("#review-send").queryButton().fire());
    robot.interact(() -> robot.lookup("#send-yes").queryButton().fire());

    assertThat(robot.lookup("#review-sent").tryQuery()).isPresent();
    assertThat(robot.lookup("#form .radio-button").tryQuery()).isEmpty();
    robot.interact(() -> Picture.take(scene, "review-sent"));
    robot.interact(() -> robot.lookup("#review-reopen").queryButton().fire());
    robot.interact(() -> robot.lookup("#reopen-reason").queryAs(TextArea.class).setText("Keliru"));
    robot.interact(() -> robot.lookup("#reopen-yes").queryButton().fire());
    assertThat(robot.lookup("#review-send").tryQuery()).isPresent();
    assertThat(robot.lookup("#form .radio-button").tryQuery()).isPresent();
  }

  @Test
  void aFindingIsReadByItsNameInASentReviewByItsAuthorAndByOthers(FxRobot robot) {
    room.send(Discipline.GIZI);
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    fill(robot);
    int arisen = finding(robot, "sangat_pendek");
    int gone = finding(robot, "mchat_sedang");

    robot.interact(() -> assertThat(model.isReadyToSend()).isTrue());
    robot.interact(model::send);

    for (Discipline reader : List.of(Discipline.SPA, Discipline.GIZI)) {
      show(robot, Optional.of(reader), Discipline.SPA);
      assertThat(value(robot, "#form-temuan_kode-" + arisen)).isEqualTo("Sangat pendek");
      assertThat(value(robot, "#form-temuan_kode-" + gone)).startsWith("M-CHAT");
    }
  }

  @Test
  void anAnswerThatNamesAPersonIsNotStoredAndBlocksSending(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    fill(robot);
    ItemKey story = ItemKey.of("temuan_narasi");

    robot.interact(
        () -> form().answer(story, Answer.of(new Value.Text("Ibu Siti, 0812 3456 7890"))));
    robot.interact(model::save);

    assertThat(stored().text(story)).isEmpty();
    robot.interact(() -> robot.lookup("#review-send").queryButton().fire());
    assertThat(model.obstaclesProperty().get()).hasSize(1);
    assertThat(links(robot).getFirst().getText())
        .contains("memuat identitas")
        .doesNotContain("Siti")
        .doesNotContain("3456");
    robot.interact(() -> form().answer(story, Answer.of(new Value.Text("Ibu bekerja"))));
    robot.interact(model::save);
    robot.interact(() -> assertThat(model.isReadyToSend()).isTrue());
  }

  @Test
  void aFindingIsConfirmedWhereItStandsAndBecomesARowOfTheForm(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));
    String rule = model.openedProperty().get().orElseThrow().view().findings().getFirst().ruleId();
    ToggleButton agree = toggle(robot, "#finding-" + rule + "-setuju");

    robot.interact(agree::fire);

    int row = form().state().answers().rows("temuan").getFirst();
    assertThat(form().state().answers().text(new ItemKey("temuan_kode", row))).contains(rule);
    assertThat(form().state().answers().code(new ItemKey("temuan_putusan", row)))
        .contains("terkonfirmasi");
    robot.interact(() -> robot.lookup("#form-temuan_bagian-bagian").queryButton().fire());
    robot.interact(() -> Picture.take(scene, "review-verdict"));
    ToggleButton reject = toggle(robot, "#finding-" + rule + "-tolak");
    robot.interact(reject::fire);
    assertThat(reject.isSelected()).isFalse();
    robot.interact(() ->
        robot
            .lookup("#reject-finding-reason")
            .queryAs(TextArea.class)
            .setText("Salah ketik tinggi badan"));
    robot.interact(() -> robot.lookup("#reject-finding-yes").queryButton().fire());
    assertThat(form().state().answers().rows("temuan")).containsExactly(row);
    assertThat(form().state().answers().text(new ItemKey("temuan_alasan", row)))
        .contains("Salah ketik tinggi badan");
    assertThat(text(robot, "#finding-" + rule + "-alasan"))
        .isEqualTo("Ditolak: Salah ketik tinggi badan");
    assertThat(agree.isSelected()).isFalse();
    robot.interact(reject::fire);
    assertThat(form().state().answers().rows("temuan")).isEmpty();
  }

  @Test
  void oneKeyConfirmsTheFindingThatHasTheFocus(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));
    String rule = model.openedProperty().get().orElseThrow().view().findings().getLast().ruleId();

    robot.interact(() -> toggle(robot, "#finding-" + rule + "-dasar").requestFocus());
    robot.type(KeyCode.S);

    int row = form().state().answers().rows("temuan").getFirst();
    assertThat(form().state().answers().text(new ItemKey("temuan_kode", row))).contains(rule);
    assertThat(toggle(robot, "#finding-" + rule + "-setuju").isSelected()).isTrue();
  }

  @Test
  void whatNoRuleSawIsAddedInTheReviewersWords(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));

    robot.interact(() -> robot.lookup("#finding-add").queryButton().fire());
    robot.interact(() ->
        robot
            .lookup("#add-finding-reason")
            .queryAs(TextArea.class)
            .setText("Anak tampak pucat pada foto"));
    robot.interact(() -> robot.lookup("#add-finding-yes").queryButton().fire());

    int row = form().state().answers().rows("temuan").getFirst();
    assertThat(form().state().answers().code(new ItemKey("temuan_putusan", row)))
        .contains("tambahan");
    assertThat(form().state().answers().text(new ItemKey("temuan_kode", row)))
        .contains("Anak tampak pucat pada foto");
  }

  @Test
  void aFindingOpensWhatItRestsOnWithTheChangeOfItsThreshold(FxRobot robot) {
    room.store
        .thresholdEdits()
        .keep(
            room.round(),
            new ThresholdEdit.Wish(
                "tb_ibu_pendek", new BigDecimal("150"), new BigDecimal("155"), "Keputusan panel"),
            "sekretariat");
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    Finding finding =
        model.openedProperty().get().orElseThrow().view().findings().stream()
            .filter(it -> it.ruleId().equals("ibu_pendek"))
            .findFirst()
            .orElseThrow();

    robot.interact(() -> toggle(robot, "#finding-ibu_pendek-dasar").fire());

    assertThat(finding.threshold().id()).contains("ambang diubah sekretariat: 150 → 155");
    assertThat(
            robot.lookup("#finding-ibu_pendek-dasar-isi").lookup(".label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(
            "Aturan: ibu_pendek", "Diubah sekretariat dari bawaan 150. Alasan: Keputusan panel");
    robot.interact(() -> Picture.take(scene, "review-basis"));
  }

  @Test
  void aSuspectedDiseaseStandsAboveTheCaseAsSoonAsThePaediatricianSaysSo(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));

    robot.interact(() ->
        form().answer(ItemKey.of("penyakit_penyerta"), Answer.of(new Value.Coded("dicurigai"))));

    assertThat(robot.lookup("#red-flags").query().isVisible()).isTrue();
    assertThat(robot.lookup("#red-flags").query().getAccessibleText())
        .contains("Penyakit penyerta: dicurigai");
    robot.interact(() -> Picture.take(scene, "review-red-flag"));
  }

  @Test
  void theCaseFollowsTheFormUntilATabIsPicked(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));
    robot.interact(() -> robot.lookup("#form-pertumbuhan_bagian-bagian").query().requestFocus());

    assertThat(toggle(robot, "#tab-growth").isSelected()).isTrue();
    robot.interact(() -> Picture.take(scene, "review-growth"));
    robot.interact(() -> toggle(robot, "#tab-home").fire());
    robot.interact(() -> robot.lookup("#form-infeksi_bagian-bagian").query().requestFocus());
    assertThat(toggle(robot, "#tab-home").isSelected()).isTrue();
    robot.interact(() -> Picture.take(scene, "review-home"));
    robot.interact(() -> toggle(robot, "#tab-history").fire());
    robot.interact(() -> Picture.take(scene, "review-history"));
    robot.interact(() -> toggle(robot, "#tab-visit").fire());
    robot.interact(() -> Picture.take(scene, "review-visit"));
  }

  @Test
  void anothersReviewIsHiddenUntilBothAreSent(FxRobot robot) {
    room.send(Discipline.GIZI);
    show(robot, Optional.of(Discipline.SPA), Discipline.GIZI);

    assertThat(robot.lookup("#review-hidden").tryQuery()).isPresent();
    assertThat(robot.lookup("#form").tryQuery()).isEmpty();
    assertThat(text(robot, "#review-count"))
        .isEqualTo("1 dari 4 terkirim (isi tersembunyi sampai Anda mengirim)");
    robot.interact(() -> Picture.take(scene, "review-hidden"));

    room.send(Discipline.SPA);
    show(robot, Optional.of(Discipline.SPA), Discipline.GIZI);

    assertThat(robot.lookup("#review-reading").tryQuery()).isPresent();
    assertThat(robot.lookup("#form").tryQuery()).isPresent();
    assertThat(robot.lookup("#review-send").tryQuery()).isEmpty();
    assertThat(text(robot, "#review-count")).isEqualTo("2 dari 4 terkirim");
  }

  @Test
  void theSecretariatSeesTheCaseAndNoReview(FxRobot robot) {
    room.send(Discipline.SPA);

    show(robot, Optional.empty(), Discipline.SPA);

    assertThat(robot.lookup("#case").tryQuery()).isPresent();
    assertThat(robot.lookup("#review-hidden").tryQuery()).isPresent();
    assertThat(robot.lookup("#form").tryQuery()).isEmpty();
  }

  @Test
  void altArrowsLeadToTheCasesBesideAndCtrlEnterToTheNextRequiredQuestion(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);

    robot.interact(() -> robot.lookup("#review-next").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(robot.lookup("#form-kelengkapan-lengkap").query().isFocused()).isTrue();
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.LEFT);

    assertThat(room.gone).containsExactly(new Place.Reviewing(ReviewRoom.SECOND, Discipline.SPA));
    assertThat(robot.lookup("#review-previous").queryButton().isDisabled()).isTrue();
  }

  @Test
  void aNarrowWindowPutsTheCaseAboveTheForm(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    SplitPane split = robot.lookup("#review-split").queryAs(SplitPane.class);

    robot.interact(() -> stage.setWidth(1024));

    assertThat(split.getOrientation()).isEqualTo(javafx.geometry.Orientation.VERTICAL);
    robot.interact(() -> stage.setWidth(1366));
    assertThat(split.getOrientation()).isEqualTo(javafx.geometry.Orientation.HORIZONTAL);
  }

  @Test
  void theDividerStaysWhereItWasLeft(FxRobot robot) {
    show(robot, Optional.of(Discipline.SPA), Discipline.SPA);
    robot.interact(
        () -> robot.lookup("#review-split").queryAs(SplitPane.class).setDividerPositions(0.6));

    robot.interact(() -> screen.close());

    assertThat(room.frame.divider("review", 0)).isBetween(0.59, 0.61);
  }

  @Test
  void picturesInBothLanguagesAndTwoTextSizes(FxRobot robot) {
    for (Language language : Language.values()) {
      for (int percent : List.of(100, 150)) {
        for (Discipline discipline : List.of(Discipline.SPA, Discipline.GIZI)) {
          show(robot, Optional.of(discipline), discipline, language, percent);
          robot.interact(() -> form().answer(complete(), Answer.of(new Value.Coded("lengkap"))));
          String name = "review-" + discipline.key() + "-" + language.tag() + "-" + percent;
          robot.interact(() -> Picture.take(scene, name));
        }
      }
    }

    assertThat(Path.of("target/pictures/review-spa-id-150.png")).isNotEmptyFile();
  }

  private int finding(FxRobot robot, String rule) {
    int row = form().state().nextRow("temuan");
    robot.interact(() -> {
      form().addRow("temuan");
      form().answer(new ItemKey("temuan_kode", row), Answer.of(new Value.Text(rule)));
      form()
          .answer(new ItemKey("temuan_putusan", row), Answer.of(new Value.Coded("terkonfirmasi")));
    });
    return row;
  }

  private static String value(FxRobot robot, String question) {
    return robot.lookup(question + " .body").queryAs(Labeled.class).getText();
  }

  private void fill(FxRobot robot) {
    List<AnswerChange> changes = new ArrayList<>();
    ReviewRoom.complete(form().state(), changes);
    robot.interact(() -> {
      for (AnswerChange change : changes) {
        switch (change) {
          case AnswerChange.Set(ItemKey key, Answer answer) -> form().answer(key, answer);
          case AnswerChange.RowAdded(String group, int row) -> form().addRow(group);
          case AnswerChange.RowRemoved(String group, int row) -> form().removeRow(group, row);
        }
      }
    });
  }

  private void show(FxRobot robot, Optional<Discipline> viewer, Discipline discipline) {
    show(robot, viewer, discipline, Language.ID, 100);
  }

  private void show(
      FxRobot robot,
      Optional<Discipline> viewer,
      Discipline discipline,
      Language language,
      int percent) {
    robot.interact(() -> {
      Session session = room.session(viewer, language);
      model = room.model(session, new InPlaceBackground(), ReviewRoom.FIRST, discipline);
      screen = new ReviewScreen(model, room.visit(session));
      scene = Picture.stage(stage, screen.node(), percent);
    });
  }

  private id.telaah.ui.form.FormModel form() {
    return model.openedProperty().get().orElseThrow().form().orElseThrow();
  }

  private Answers stored() {
    return room.answers(Discipline.SPA);
  }

  private static ToggleButton toggle(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(ToggleButton.class);
  }

  private static ItemKey complete() {
    return ItemKey.of("kelengkapan");
  }

  private static List<Hyperlink> links(FxRobot robot) {
    return robot.lookup("#review-problems .hyperlink").queryAllAs(Hyperlink.class).stream()
        .toList();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }
}
