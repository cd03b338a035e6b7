package id.telaah.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.app.DemoPanel;
import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.language.Language;
import id.telaah.panel.Agreement;
import id.telaah.panel.PanelDesk;
import id.telaah.panel.PanelTable;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.ShippedPhrases;
import id.telaah.recommendation.ChosenCause;
import id.telaah.recommendation.Suggestion;
import id.telaah.recommendation.Suggestions;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.review.Sending;
import id.telaah.risk.Finding;
import id.telaah.risk.Reach;
import id.telaah.risk.Rule;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.kit.Reveal;
import id.telaah.ui.kit.Theme;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.QuietFrame;
import id.telaah.ui.shell.Session;
import id.telaah.ui.shell.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
class PanelScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T03:42:00Z"), ZoneId.of("Asia/Jakarta"));
  private static final Starter STARTER = Starter.kotaPekalongan();
  private static final Path SAMPLE = Path.of("assets/samples/AKS-3375-2026-S2-BDT-001.json");

  /// What the finding on smoking at home suggests; no review of the demonstration names it.
  private static final String SMOKE = "B15";

  @TempDir private Path folder;

  private final List<Place> gone = new ArrayList<>();
  private Stage stage;
  private Scene scene;
  private SqlStore store;
  private CaseFile file;
  private PanelScreen screen;
  private String hushed = "";

  @BeforeEach
  void openStore() throws IOException {
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), DemoPanel.forms(), CLOCK);
    store.rounds().open(STARTER.round(), STARTER.setup(), "sekretariat");
    CaseReader reader = new CaseReader(DemoPanel.forms(), DemoPanel.groups());
    Reading reading = reader.read(SAMPLE.getFileName().toString(), Files.readAllBytes(SAMPLE));
    file = ((Reading.Accepted) reading).content();
    store.cases().receive(STARTER.round().id(), file, "sekretariat");
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Start
  void start(Stage window) {
    stage = window;
  }

  @Test
  void whileOneIsMissingNothingIsShownButWhoIsMissing(FxRobot robot) {
    send(Discipline.SPA, Discipline.SPOG, Discipline.GIZI);

    open(robot, Language.ID);
    picture(robot, "panel-waiting", 100);

    assertThat(robot.lookup("#panel-waiting").query().getAccessibleText())
        .contains("Belum mengirim telaah: Psikolog.");
    assertThat(robot.lookup("#panel-lanes").tryQuery()).isEmpty();
    robot.clickOn("#panel-home");
    assertThat(gone).containsExactly(new Place.Home());
  }

  @Test
  void differencesStandFirstAndAllTopicsOnDemand(FxRobot robot) {
    send(Discipline.values());

    open(robot, Language.ID);
    int differing = topics(robot).size();
    robot.clickOn("#panel-all");

    assertThat(differing).isPositive();
    assertThat(topics(robot).size()).isGreaterThan(differing);
    assertThat(robot.lookup("#panel-all").queryAs(ToggleButton.class).getText())
        .isEqualTo("Semua topik (" + topics(robot).size() + ")");
  }

  @Test
  void aLaneIsTakenOverIntoTheAgreedTextAndKept(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);
    Node button = robot.lookup("#adopt-kesimpulan-spa").query();

    robot.interact(() -> ((javafx.scene.control.Button) button).fire());

    String said =
        DemoPanel.reviews(file.code()).get(Discipline.SPA).text(key("kesimpulan")).orElseThrow();
    assertThat(agreement().answers().text(key("kesimpulan"))).contains(said);
    assertThat(button.isDisabled()).isTrue();
  }

  @Test
  void anIncompleteTextIsNotSignedAndItsItemsAreLinked(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);

    sign(robot);
    picture(robot, "panel-incomplete", 100);

    assertThat(robot.lookup("#panel-problems").query().isVisible()).isTrue();
    robot.clickOn("#panel-problems-0");
    assertThat(scene.getFocusOwner()).isNotNull();
    assertThat(agreement().signatures()).isEmpty();
  }

  @Test
  void fourSignTheTextAndItFreezes(FxRobot robot) {
    send(Discipline.values());
    agree();
    open(robot, Language.ID);
    picture(robot, "panel-open", 100);

    sign(robot);
    picture(robot, "panel-one-signed", 100);
    Set<String> left = Set.copyOf(signers(robot));
    for (int i = 0; i < 3; i++) {
      sign(robot);
    }
    picture(robot, "panel-signed", 100);
    robot.interact(() -> robot.lookup("#panel-agreed").queryAs(ScrollPane.class).setVvalue(0.62));
    picture(robot, "panel-signed-rows", 100);

    assertThat(left).hasSize(3);
    assertThat(agreement().isSigned()).isTrue();
    assertThat(robot.lookup("#panel-frozen").tryQuery()).isPresent();
    assertThat(robot.lookup("#panel-sign").tryQuery()).isEmpty();
    assertThat(robot.lookup("#signed-spa").query().getAccessibleText())
        .isEqualTo("dr. Contoh Anindita, Sp.A · 25/11/2026 10:42");
    assertThat(robot.lookup("#adopt-kesimpulan-spa").query().isDisabled()).isTrue();
  }

  @Test
  void unlockingNamesTheSignaturesAndAsksWhy(FxRobot robot) {
    send(Discipline.values());
    agree();
    open(robot, Language.EN);
    sign(robot);

    robot.clickOn("#panel-unlock");
    Node ask = robot.lookup("#panel-unlock-ask").query();
    robot.interact(() -> Picture.take(ask.getScene(), "panel-unlock-en"));
    assertThat(texts(ask)).anyMatch(text -> text.contains("dr. Contoh Anindita, Sp.A"));
    robot.clickOn("#panel-unlock-ask-reason").write("New Hb");
    robot.clickOn("#panel-unlock-ask-yes");

    assertThat(agreement().signatures()).isEmpty();
    assertThat(robot.lookup("#panel-unlock").tryQuery()).isEmpty();
  }

  @Test
  void whatIsTypedIsKeptWhenTheScreenCloses(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);
    Node area = robot.lookup("#form-kesimpulan").query();

    robot.interact(() -> ((javafx.scene.control.TextArea) area).setText("Stunting"));
    robot.interact(screen::close);

    assertThat(agreement().answers().text(key("kesimpulan"))).contains("Stunting");
  }

  @Test
  void anIdentifierIsNotSavedAndItIsSaid(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);
    Node area = robot.lookup("#form-kesimpulan").query();

    robot.interact(
        () -> ((javafx.scene.control.TextArea) area).setText("NIK 3375" + "011205" + "960003"));
    robot.interact(screen::close);

    assertThat(agreement().answers().text(key("kesimpulan"))).isEmpty();
    Node notice = robot.lookup("#panel-withheld").query();
    assertThat(notice.isVisible()).isTrue();
    assertThat(notice.getAccessibleText()).contains("Kesimpulan").doesNotContain("011205");
  }

  @Test
  void aCauseOfAConfirmedFindingIsTakenAndItsInterventionIsOfferedForIt(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);
    unfold(robot, "sebab", "#usul-sebab");
    Node offer = robot.lookup("#usul-sebab-" + SMOKE.replace('.', '_')).query();

    fire(robot, "#usul-sebab-" + SMOKE.replace('.', '_') + "-pakai");
    unfold(robot, "rekomendasi_bagian", "#usul-intervensi");
    fire(robot, "#usul-intervensi-semua");
    String taken =
        new Suggestions(DemoPanel.catalogue())
            .of("baduta", List.of(new ChosenCause(SMOKE, ""))).stream()
                .map(Suggestion::code)
                .filter(code ->
                    !codes(agreement().answers(), FormKeys.ROWS, FormKeys.ROW_INTERVENTION)
                        .contains(code))
                .findFirst()
                .orElseThrow();
    fire(robot, "#usul-intervensi-" + taken + "-pakai");

    Answers agreed = agreement().answers();
    assertThat(offer.getAccessibleText()).contains("disetujui: Sp.A");
    assertThat(codes(agreed, FormKeys.CAUSES, FormKeys.CAUSE_CODE)).contains(SMOKE);
    assertThat(
            agreed.text(new ItemKey(FormKeys.CAUSE_DATUM, agreed.rows(FormKeys.CAUSES).getLast())))
        .isPresent();
    assertThat(codes(agreed, FormKeys.ROWS, FormKeys.ROW_INTERVENTION)).contains(taken);
    assertThat(
            agreed.code(new ItemKey(FormKeys.ROW_FUNCTION, agreed.rows(FormKeys.ROWS).getLast())))
        .isPresent();
    assertThat(robot.lookup("#usul-intervensi-" + taken + "-pakai").tryQuery()).isEmpty();
  }

  @Test
  void whatMustStayInThePanelIsOfferedInNoTextThatGoesOut(FxRobot robot) {
    send(Discipline.values());
    hushed = "rokok";

    open(robot, Language.ID);
    unfold(robot, "sebab", "#usul-sebab");

    assertThat(robot.lookup("#usul-sebab").tryQuery()).isPresent();
    assertThat(robot.lookup("#usul-sebab-" + SMOKE.replace('.', '_')).tryQuery()).isEmpty();
  }

  @Test
  void aPhraseOfAnyDisciplineIsPutIntoTheAgreedTextByKeyboard(FxRobot robot) {
    send(Discipline.values());
    open(robot, Language.ID);
    unfold(robot, "sebab", "#usul-sebab");
    TextInputControl text = robot.lookup("#form-penyebab_data-1").queryAs(TextInputControl.class);

    robot.interact(text::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    TextInputControl search =
        robot.lookup("#form-penyebab_data-1-frasa-cari").queryAs(TextInputControl.class);
    robot.interact(() -> search.setText("diare berat"));
    picture(robot, "panel-phrases", 100);
    robot.interact(search::requestFocus);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(screen::close);

    assertThat(agreement().answers().text(new ItemKey(FormKeys.CAUSE_DATUM, 1)).orElseThrow())
        .contains("Diare … kali dalam 3 bulan terakhir");
    assertThat(robot.lookup("#form-penyebab_data-1-frasa-kotak").tryQuery()).isEmpty();
  }

  @Test
  void theOffersAreReadableInBothLanguagesAndAtLargeText(FxRobot robot) {
    send(Discipline.values());

    for (Language language : Language.values()) {
      for (int percent : List.of(100, 150)) {
        open(robot, language);
        unfold(robot, "sebab", "#usul-sebab");
        unfold(robot, "rekomendasi_bagian", "#usul-intervensi");
        for (String list : List.of("usul-sebab", "usul-intervensi")) {
          Node node = robot.lookup("#" + list).query();
          robot.interact(() -> Theme.apply(scene, percent));
          WaitForAsyncUtils.waitForFxEvents();
          robot.interact(() -> Reveal.show(node));
          picture(robot, "panel-" + list + "-" + language.tag() + "-" + percent, percent);

          assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
              .isLessThanOrEqualTo(1366);
        }
      }
    }
  }

  @Test
  void nothingIsCutAtLargeTextInEitherLanguage(FxRobot robot) {
    send(Discipline.values());
    agree();

    for (Language language : Language.values()) {
      open(robot, language);
      picture(robot, "panel-150-" + language.tag(), 150);
      robot.clickOn("#panel-all");
      picture(robot, "panel-150-all-" + language.tag(), 150);

      Node bar = robot.lookup("#panel-sign").query();
      assertThat(bar.localToScene(bar.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(1366);
      assertThat(bar.localToScene(bar.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(768);
    }
  }

  private void send(Discipline... disciplines) {
    ReviewDesk desk = new ReviewDesk(store.reviews(), DemoPanel.forms(), PanelTable.SCAN);
    Map<Discipline, Answers> reviews = DemoPanel.reviews(file.code());
    for (Discipline discipline : disciplines) {
      ReviewKey review = new ReviewKey(STARTER.round().id(), file.code(), discipline);
      desk.open(review, DemoPanel.baduta(), "uji");
      desk.keep(review, PanelTable.changes(reviews.get(discipline)), "uji");
      assertThat(desk.send(review, "uji")).isInstanceOf(Sending.Sent.class);
    }
  }

  /// A text that can be signed: the proposal with the demonstration's conclusion.
  private void agree() {
    PanelDesk desk = desk();
    desk.open(STARTER.round().id(), DemoPanel.baduta(), file.code(), "uji");
    Answers agreed = DemoPanel.agreement(file.code());
    List<AnswerChange> steps = new ArrayList<>();
    for (int row : agreement().answers().rows(FormKeys.ROWS)) {
      steps.add(
          new AnswerChange.Set(
              new ItemKey(FormKeys.ROW_MEASURE, row), Answer.of(new Value.Text("Terlaksana"))));
    }
    for (int row : agreement().answers().rows(FormKeys.CAUSES)) {
      steps.add(
          new AnswerChange.Set(
              new ItemKey(FormKeys.CAUSE_STRENGTH, row),
              Answer.of(new Value.Coded(row == 1 ? FormKeys.MAIN : "pendukung"))));
    }
    for (String linkId : List.of(FormKeys.CONCLUSION, FormKeys.RISK)) {
      steps.add(new AnswerChange.Set(key(linkId), agreed.get(key(linkId)).orElseThrow()));
    }
    desk.keep(STARTER.round().id(), file.code(), steps, "uji");
  }

  private PanelDesk desk() {
    return new PanelDesk(
        store.reviews(), store.agreements(), DemoPanel.forms(), PanelTable.SCAN, CLOCK);
  }

  private PanelPorts ports() {
    return new PanelPorts(
        desk(), DemoPanel.catalogue(), phrases(), store.rounds(), (round, code) -> findings());
  }

  private PhraseDesk phrases() {
    return new PhraseDesk(
        store.phrases(),
        DemoPanel.catalogue().causes(),
        () -> ShippedPhrases.read(DemoPanel.catalogue().causes()),
        PanelTable.SCAN);
  }

  private List<Finding> findings() {
    return DemoPanel.findings(store).of(STARTER.round().id(), file.code()).stream()
        .map(finding -> finding.ruleId().equals(hushed) ? hushed(finding) : finding)
        .toList();
  }

  /// The finding as if it were about a mind, a violence or an infection.
  private static Finding hushed(Finding finding) {
    Rule rule = finding.rule();
    Reach discreet = new Reach(true, Set.of());
    return new Finding(
        new Rule(rule.id(), rule.severity(), discreet, rule.when(), rule.words(), rule.basis()),
        finding.because());
  }

  /// Opens a section of the agreed text if it is not open yet.
  private void unfold(FxRobot robot, String section, String shows) {
    if (robot.lookup(shows).tryQuery().isEmpty()) {
      fire(robot, "#form-" + section + "-bagian");
    }
  }

  private static void fire(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Set<String> codes(Answers answers, String rows, String linkId) {
    return answers.rows(rows).stream()
        .flatMap(row -> answers.code(new ItemKey(linkId, row)).stream())
        .collect(Collectors.toSet());
  }

  private Agreement agreement() {
    return store.agreements().find(STARTER.round().id(), file.code()).orElseThrow();
  }

  private static ItemKey key(String linkId) {
    return ItemKey.of(linkId);
  }

  private void open(FxRobot robot, Language language) {
    Member viewer = STARTER.setup().members().getFirst();
    Session session = new Session(STARTER.round(), viewer, language, CLOCK);
    robot.interact(() -> {
      PanelModel model =
          new PanelModel(
              session, ports(), DemoPanel.baduta(), file.code(), new InPlaceBackground());
      screen = new PanelScreen(model, new Visit(session, gone::add, new QuietFrame()));
      VBox.setVgrow(screen.node(), javafx.scene.layout.Priority.ALWAYS);
      scene = Picture.stage(stage, new VBox(room(88), screen.node(), room(28)), 100);
    });
  }

  /// Stands for the window's head and foot.
  private static Region room(double height) {
    Region room = new Region();
    room.setMinHeight(height);
    return room;
  }

  private void sign(FxRobot robot) {
    robot.clickOn("#panel-sign");
    robot.clickOn("#panel-sign-ask-yes");
  }

  private static List<String> signers(FxRobot robot) {
    ComboBox<?> box = robot.lookup("#panel-signer").queryAs(ComboBox.class);
    return box.getItems().stream().map(it -> ((Member) it).name()).toList();
  }

  private static Set<Node> topics(FxRobot robot) {
    return robot
        .lookup(node -> node.getId() != null && node.getId().startsWith("topic-"))
        .queryAll();
  }

  private static List<String> texts(Node node) {
    return node.lookupAll(".label").stream()
        .map(it -> ((javafx.scene.control.Labeled) it).getText())
        .toList();
  }

  private void picture(FxRobot robot, String name, int percent) {
    robot.interact(() -> {
      Theme.apply(scene, percent);
      Picture.take(scene, name);
    });
  }
}
