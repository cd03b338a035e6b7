package id.telaah.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import id.telaah.language.Language;
import id.telaah.pdf.PdfBoxPages;
import id.telaah.pdf.Specimens;
import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Documents;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Paperwork;
import id.telaah.recommendation.Press;
import id.telaah.recommendation.PressException;
import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Approval;
import id.telaah.round.Member;
import id.telaah.round.Moving;
import id.telaah.round.Paper;
import id.telaah.round.Plan;
import id.telaah.round.Region;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Starter;
import id.telaah.round.Target;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DocumentsModelTest {
  private static final Starter STARTER = Starter.kotaPekalongan();
  private final Later background = new Later();
  private final Kept kept = new Kept();
  private final OneRound rounds = new OneRound();

  @Test
  void a_second_click_issues_nothing_twice() {
    DocumentsModel model = model(new Plain());
    model.load();
    background.runAll();

    model.issue();
    model.issue();
    background.runAll();

    assertThat(kept.names).containsExactly("lembar-AKS-3375-2026-S2-BDT-003.pdf");
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.toIssue()).isEmpty();
  }

  @Test
  void a_failure_gives_the_buttons_back() {
    DocumentsModel model = model(new Broken());
    model.load();
    background.runAll();

    model.issue();
    background.runAll();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(background.failures).hasSize(1);
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(kept.names).isEmpty();
  }

  @Test
  void what_was_issued_is_shown_as_it_was_issued() {
    DocumentsModel model = model(new Plain());
    model.load();
    background.runAll();
    model.issue();
    background.runAll();
    List<byte[]> shown = new ArrayList<>();

    PaperRow sheet = model.rows().getLast();
    model.bytes(sheet, shown::add);
    background.runAll();

    assertThat(sheet.issued()).isPresent();
    assertThat(shown.getFirst()).containsExactly('k', 'e', 'p', 't');
  }

  @Test
  void what_was_issued_before_its_text_was_signed_anew_is_to_be_issued_again() {
    kept.names.add("lembar-AKS-3375-2026-S2-BDT-003.pdf");
    kept.issuedAt = Instant.EPOCH;
    DocumentsModel model = model(new Plain());

    model.load();
    background.runAll();

    PaperRow sheet = model.rows().getLast();
    assertThat(sheet.issued()).isEmpty();
    assertThat(sheet.outdated()).isPresent();
    assertThat(model.toIssue()).containsExactly(sheet);
  }

  @Test
  void a_letter_issued_before_the_round_was_approved_anew_is_to_be_issued_again() {
    kept.names.add("surat-dinas-kesehatan.pdf");
    kept.issuedAt = Instant.EPOCH;
    rounds.approvedAt = Optional.of(Instant.EPOCH.plusSeconds(1));
    DocumentsModel model = model(new Plain());

    model.load();
    background.runAll();

    assertThat(model.rows().getFirst().issued()).isEmpty();
    assertThat(model.rows().getFirst().outdated()).isPresent();
  }

  private DocumentsModel model(Press press) {
    Drafts drafts =
        round ->
            new RoundPapers(
                List.of(
                    new Paperwork.OfAgency("surat-dinas-kesehatan.pdf", Specimens.letter(1)),
                    new Paperwork.OfCase(Specimens.sheet())),
                List.of(),
                List.of());
    Session session =
        new Session(
            STARTER.round(),
            new Member("sekretariat", "Sekretariat", Optional.empty(), "", false),
            Language.ID,
            Clock.systemUTC());
    Desk desk = new Desk(rounds, drafts, kept, press, new PdfBoxPages());
    return new DocumentsModel(session, desk, background);
  }

  /// Work that waits until it is asked to run, as a slow machine's would.
  private static final class Later implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Override
    public <T> void store(Callable<T> work, Consumer<T> done) {
      waiting.add(() -> run(work, done));
    }

    @Override
    public <T> void work(Callable<T> work, Consumer<T> done) {
      waiting.add(() -> run(work, done));
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
      try {
        done.accept(work.call());
      } catch (RuntimeException e) {
        failures.add(e);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    private void runAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }

  private static final class Plain implements Press {
    @Override
    public byte[] letter(Letter letter, Paper paper, boolean draft) {
      return new byte[] {'s'};
    }

    @Override
    public byte[] sheet(CaseSheet sheet, Paper paper, boolean draft) {
      return new byte[] {'l'};
    }
  }

  private static final class Broken implements Press {
    @Override
    public byte[] letter(Letter letter, Paper paper, boolean draft) {
      throw new PressException("broken", new IllegalStateException());
    }

    @Override
    public byte[] sheet(CaseSheet sheet, Paper paper, boolean draft) {
      throw new PressException("broken", new IllegalStateException());
    }
  }

  private static final class Kept implements Documents {
    private final List<String> names = new ArrayList<>();
    private Instant issuedAt = Instant.MAX;

    @Override
    public void issue(RoundId round, List<Printed> documents, String actor, Runnable together) {
      documents.forEach(document -> names.add(document.name()));
    }

    @Override
    public List<Issued> list(RoundId round) {
      return names.stream().map(it -> new Issued(1, it, "", issuedAt)).toList();
    }

    @Override
    public byte[] bytes(long id) {
      return new byte[] {'k', 'e', 'p', 't'};
    }
  }

  private static final class OneRound implements Rounds {
    private Optional<Instant> approvedAt = Optional.empty();

    @Override
    public Optional<Instant> approvedAt(RoundId id) {
      return approvedAt;
    }

    @Override
    public List<Member> members(RoundId id) {
      return List.of();
    }

    @Override
    public Plan plan(RoundId id) {
      return Plan.EMPTY;
    }

    @Override
    public void plan(RoundId id, Plan plan, String actor) {}

    @Override
    public Moving move(RoundId id, RoundId semester, Region regency, String actor) {
      return Moving.HAS_CASES;
    }

    @Override
    public void target(RoundId id, List<Target> targets, String actor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Round> list() {
      return List.of(STARTER.round());
    }

    @Override
    public Optional<Round> find(RoundId id) {
      Round round = STARTER.round();
      Optional<Approval> approval =
          approvedAt.map(at -> new Approval("Contoh", "Ketua", LocalDate.EPOCH, ""));
      return Optional.of(
          new Round(
              round.id(), round.regencyCode(), round.regencyName(), approval, round.targets()));
    }

    @Override
    public void open(Round round, Setup setup, String actor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Setup setup(RoundId id) {
      return STARTER.setup();
    }

    @Override
    public void change(RoundId id, Setup setup, String actor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void approve(RoundId id, Approval approval, String actor) {
      throw new UnsupportedOperationException();
    }
  }
}
