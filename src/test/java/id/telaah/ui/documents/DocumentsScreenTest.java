package id.telaah.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.language.Language;
import id.telaah.pdf.ITextPress;
import id.telaah.pdf.PdfBoxPages;
import id.telaah.pdf.Specimens;
import id.telaah.recommendation.Documents;
import id.telaah.recommendation.Letters;
import id.telaah.recommendation.Paperwork;
import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Member;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DocumentsScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
  private static final Starter STARTER = Starter.kotaPekalongan();

  @TempDir private Path folder;

  private final List<Place> gone = new ArrayList<>();
  private Stage stage;
  private Scene scene;
  private SqlStore store;
  private Drafts drafts =
      round ->
          new RoundPapers(
              List.of(
                  health(6),
                  new Paperwork.OfAgency(
                      "surat-panjang.pdf",
                      Specimens.letter(
                          Specimens.office(), Specimens.LONG, LocalDate.of(2026, 11, 25), 2)),
                  new Paperwork.OfCase(Specimens.sheet()),
                  new Paperwork.OfCase(Specimens.unsignedSheet())),
              List.of(),
              List.of());

  @BeforeEach
  void openStore() {
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), noForms(), CLOCK);
    store.rounds().open(STARTER.round(), STARTER.setup(), "sekretariat");
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
  void drafts_wait_for_the_approval(FxRobot robot) {
    open(robot, secretariat(), Language.ID);

    assertThat(robot.lookup("#papers-waiting").tryQuery()).isPresent();
    assertThat(tick(robot, "paper-surat-dinas-kesehatan-kota-pekalongan").isDisabled()).isTrue();
    assertThat(issueText(robot)).isEqualTo("Terbitkan 1 dokumen…");
    picture("papers-draft", robot, 100);
    picture("papers-draft-150", robot, 150);
  }

  @Test
  void an_approval_is_recorded_and_sets_the_letters_free(FxRobot robot) {
    open(robot, secretariat(), Language.ID);

    robot.interact(() -> robot.lookup("#papers-approve").queryButton().fire());
    assertThat(robot.lookup("#approval-yes").query().isDisabled()).isTrue();
    robot.clickOn("#approval-name").write("Contoh Ketua");
    robot.interact(
        () -> Picture.take(robot.lookup("#approval").query().getScene(), "papers-approval"));
    robot.interact(() -> robot.lookup("#approval-yes").queryButton().fire());

    assertThat(store.rounds().find(STARTER.round().id()).flatMap(Round::approval))
        .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Contoh Ketua"));
    assertThat(robot.lookup("#papers-approved").tryQuery()).isPresent();
    assertThat(issueText(robot)).isEqualTo("Terbitkan 3 dokumen…");
  }

  @Test
  void ticked_documents_are_issued_once_and_stay_as_they_are(FxRobot robot) {
    open(robot, secretariat(), Language.EN);
    approve(robot);

    robot.interact(() -> robot.lookup("#papers-issue").queryButton().fire());
    robot.interact(() -> robot.lookup("#issue-yes").queryButton().fire());

    List<Documents.Issued> issued = store.documents().list(STARTER.round().id());
    assertThat(issued)
        .extracting(Documents.Issued::name)
        .containsOnlyOnce("lembar-AKS-3375-2026-S2-BDT-003.pdf")
        .contains("surat-dinas-kesehatan-kota-pekalongan.pdf");
    assertThat(issueText(robot)).isEqualTo("Issue…");
    picture("papers-issued-en", robot, 100);
  }

  @Test
  void what_is_saved_is_what_is_shown(FxRobot robot) throws IOException {
    open(robot, secretariat(), Language.ID);

    robot.interact(() -> robot.lookup("#papers-save").queryButton().fire());

    Path saved = folder.resolve("surat-dinas-kesehatan-kota-pekalongan.pdf");
    byte[] bytes = Files.readAllBytes(saved);
    assertThat(new PdfBoxPages().count(bytes)).isEqualTo(2);
    assertThat(robot.lookup("#papers-page").queryAs(Label.class).getText()).isEqualTo("1 / 2");
    assertThat(robot.lookup("#papers-saved").tryQuery()).isPresent();
  }

  @Test
  void pages_turn_and_stop_at_the_ends(FxRobot robot) {
    open(robot, secretariat(), Language.ID);
    assertThat(robot.lookup("#papers-before").query().isDisabled()).isTrue();

    robot.clickOn("#papers-after");

    assertThat(robot.lookup("#papers-page").queryAs(Label.class).getText()).isEqualTo("2 / 2");
    assertThat(robot.lookup("#papers-after").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#papers-picture").queryAs(ImageView.class).getAccessibleText())
        .contains("2 / 2", "Dinas Kesehatan");
  }

  @Test
  @SuppressWarnings("unchecked")
  void another_paper_is_printed_anew(FxRobot robot) {
    open(robot, secretariat(), Language.ID);
    double a4 = slenderness(robot);

    robot.interact(() -> robot.lookup("#papers-paper").queryAs(ComboBox.class).setValue(Paper.F4));

    assertThat(slenderness(robot)).isGreaterThan(a4 * 1.08);
  }

  @Test
  void a_folder_that_cannot_be_written_is_said(FxRobot robot) throws IOException {
    Files.createDirectory(folder.resolve("surat-dinas-kesehatan-kota-pekalongan.pdf"));
    open(robot, secretariat(), Language.ID);

    robot.interact(() -> robot.lookup("#papers-save").queryButton().fire());

    assertThat(robot.lookup("#papers-not-saved").tryQuery()).isPresent();
  }

  @Test
  void an_expert_may_look_but_not_issue(FxRobot robot) {
    open(robot, STARTER.setup().members().getFirst(), Language.ID);

    assertThat(robot.lookup("#papers-read-only").tryQuery()).isPresent();
    assertThat(robot.lookup("#papers-issue").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#papers-approve").tryQuery()).isEmpty();
  }

  @Test
  void an_empty_round_says_what_is_needed(FxRobot robot) {
    drafts = round -> new RoundPapers(List.of(), List.of(), List.of());
    open(robot, secretariat(), Language.ID);
    picture("papers-empty", robot, 100);

    robot.clickOn("#papers-home");

    assertThat(gone).containsExactly(new Place.Home());
  }

  @Test
  void rows_without_an_agency_are_not_kept_silent(FxRobot robot) {
    Letters.Unaddressed lost =
        new Letters.Unaddressed(Specimens.letter(1).rows().getFirst(), "perumahan");
    drafts = round -> new RoundPapers(List.of(health(1)), List.of(lost, lost, lost), List.of());

    open(robot, secretariat(), Language.ID);

    assertThat(robot.lookup("#papers-unaddressed").query().getAccessibleText()).startsWith("3 ");
  }

  private void open(FxRobot robot, Member viewer, Language language) {
    Session session = new Session(STARTER.round(), viewer, language, CLOCK);
    Desk desk =
        new Desk(store.rounds(), drafts, store.documents(), new ITextPress(), new PdfBoxPages());
    robot.interact(() -> {
      DocumentsModel model = new DocumentsModel(session, desk, new InPlaceBackground());
      Visit visit = new Visit(session, gone::add, new QuietFrame());
      DocumentsScreen screen = new DocumentsScreen(model, visit, new IntoFolder());
      scene = Picture.stage(stage, screen.node(), 100);
    });
  }

  private void approve(FxRobot robot) {
    robot.interact(() -> robot.lookup("#papers-approve").queryButton().fire());
    robot.clickOn("#approval-name").write("Contoh Ketua");
    robot.interact(() -> robot.lookup("#approval-yes").queryButton().fire());
  }

  private void picture(String name, FxRobot robot, int percent) {
    robot.interact(() -> {
      Theme.apply(scene, percent);
      Picture.take(scene, name);
    });
  }

  private static CheckBox tick(FxRobot robot, String id) {
    return robot.lookup("#" + id + "-tick").queryAs(CheckBox.class);
  }

  private static String issueText(FxRobot robot) {
    return robot.lookup("#papers-issue").queryAs(Labeled.class).getText();
  }

  /// Height over width: the page's own, whatever width the window leaves it.
  private static double slenderness(FxRobot robot) {
    var picture = robot.lookup("#papers-picture").queryAs(ImageView.class).getImage();
    return picture.getHeight() / picture.getWidth();
  }

  private static Member secretariat() {
    return STARTER.setup().members().stream()
        .filter(it -> it.discipline().isEmpty())
        .findFirst()
        .orElse(new Member("sekretariat", "Sekretariat", Optional.empty(), "", false));
  }

  private static Forms noForms() {
    return new Forms() {
      @Override
      public Definition newest(String name) {
        throw new FormException("no form " + name);
      }

      @Override
      public Definition exactly(FormRef ref) {
        throw new FormException("no form " + ref);
      }
    };
  }

  private final class IntoFolder implements Destinations {
    @Override
    public Optional<Path> file(Window owner, String name) {
      return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> folder(Window owner) {
      return Optional.of(folder);
    }
  }

  private static Paperwork health(int rows) {
    return new Paperwork.OfAgency(
        "surat-dinas-kesehatan-kota-pekalongan.pdf", Specimens.letter(rows));
  }
}
