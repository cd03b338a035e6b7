package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.panel.Opening;
import id.telaah.panel.PanelDesk;
import id.telaah.panel.Signing;
import id.telaah.pdf.ITextPress;
import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.Letter;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.review.Sending;
import id.telaah.risk.Finding;
import id.telaah.risk.Findings;
import id.telaah.risk.RuleBook;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way with real parts: a case file from disk, four reviews, one agreement, the paper.
class WholeWayTest {
  private static final Path SAMPLE = Path.of("assets/samples/AKS-3375-2026-S2-BDT-001.json");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir Path folder;

  private final Knowledge knowledge = new Knowledge();
  private final Starter starter = Starter.kotaPekalongan();
  private final RoundId round = starter.round().id();
  private SqlStore store;
  private ReviewDesk reviews;
  private PanelDesk panel;

  @BeforeEach
  void open() {
    Clock clock = Clock.systemUTC();
    store = (SqlStore) SqlStore.open(folder.resolve("round.db"), knowledge.forms(), clock);
    store.rounds().open(starter.round(), starter.setup(), "sekretariat");
    reviews = new ReviewDesk(store.reviews(), knowledge.forms(), text -> List.of());
    panel =
        new PanelDesk(
            store.reviews(), store.agreements(), knowledge.forms(), text -> List.of(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_case_file_becomes_a_sheet_and_letters() throws IOException {
    CaseFile file = received();
    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    DemoCase experts = DemoCase.of(file.code(), group, knowledge.forms());

    for (Discipline discipline : Discipline.values()) {
      review(file, group, discipline, experts.reviews().get(discipline));
    }
    Decision decision = agree(file, group);
    store.rounds().approve(round, new Approval("Contoh", "Ketua TPPS", TODAY, ""), "sekretariat");

    Round approved = store.rounds().find(round).orElseThrow();
    checkSheet(approved, group, decision);
    checkLetters(approved, decision);
    assertThat(store.verifier().verify().isWhole()).isTrue();
  }

  private CaseFile received() {
    CaseReader reader = new CaseReader(knowledge.forms(), knowledge.groups());
    CaseFile file = ((Reading.Accepted) reader.read(SAMPLE)).content();
    assertThat(store.cases().receive(round, file, "sekretariat"))
        .isInstanceOf(Receipt.Stored.class);
    assertThat(store.cases().receive(round, file, "sekretariat"))
        .isInstanceOf(Receipt.SameContent.class);

    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    List<Finding> findings =
        Findings.of(file, knowledge.forms().exactly(file.form()), knowledge.rules(group));
    assertThat(findings.getFirst().title().id()).isEqualTo("Sangat pendek");
    assertThat(findings.getFirst().because().id()).contains("−3,05");
    return file;
  }

  private void review(CaseFile file, TargetGroup group, Discipline discipline, Answers answers) {
    ReviewKey key = new ReviewKey(round, file.code(), discipline);
    String actor = expert(discipline).id();
    reviews.open(key, group, actor);
    assertThat(reviews.send(key, actor)).isInstanceOf(Sending.Incomplete.class);
    assertThat(store.reviews().visibleTo(discipline, round, file.code())).isEmpty();

    reviews.keep(key, steps(answers), actor);

    assertThat(reviews.send(key, actor)).isInstanceOf(Sending.Sent.class);
    assertThat(store.reviews().visibleTo(discipline, round, file.code()))
        .hasSize(discipline.ordinal() + 1);
  }

  private static List<AnswerChange> steps(Answers answers) {
    List<AnswerChange> steps = new ArrayList<>();
    answers
        .allRows()
        .forEach((rows, numbers) ->
            numbers.forEach(row -> steps.add(new AnswerChange.RowAdded(rows, row))));
    answers.all().forEach((key, answer) -> steps.add(new AnswerChange.Set(key, answer)));
    return steps;
  }

  /// Keeps what the four proposed, fills in what they left to the panel, and signs.
  private Decision agree(CaseFile file, TargetGroup group) {
    DemoCase experts = DemoCase.of(file.code(), group, knowledge.forms());
    var opened = (Opening.Opened) panel.open(round, group, file.code(), "sekretariat");
    List<AnswerChange> steps = new ArrayList<>();
    opened
        .agreement()
        .answers()
        .allRows()
        .forEach((rows, numbers) ->
            numbers.forEach(row -> steps.add(new AnswerChange.RowRemoved(rows, row))));
    panel.keep(round, file.code(), steps, "sekretariat");
    panel.keep(round, file.code(), renumbered(experts.agreement()), "sekretariat");
    for (Discipline discipline : Discipline.values()) {
      assertThat(panel.sign(round, file.code(), expert(discipline), expert(discipline).id()))
          .isInstanceOf(Signing.Signed.class);
    }
    return Decision.of(
        file,
        store.agreements().find(round, file.code()).orElseThrow(),
        RuleBook.shipped().inForce(store.thresholdEdits(), round),
        List.of());
  }

  /// Row numbers are never used twice, so the experts' rows come after all that were proposed.
  private static List<AnswerChange> renumbered(Answers answers) {
    int past = 100;
    List<AnswerChange> steps = new ArrayList<>();
    for (AnswerChange step : steps(answers)) {
      steps.add(
          switch (step) {
            case AnswerChange.RowAdded row ->
                new AnswerChange.RowAdded(row.groupLinkId(), row.row() + past);
            case AnswerChange.Set set when set.key().row() > 0 ->
                new AnswerChange.Set(
                    new id.telaah.form.ItemKey(set.key().linkId(), set.key().row() + past),
                    set.answer());
            default -> step;
          });
    }
    return steps;
  }

  private void checkSheet(Round approved, TargetGroup group, Decision decision) throws IOException {
    CaseSheet sheet =
        knowledge.sheetBook().sheet(approved, starter.setup(), group, decision, TODAY);
    byte[] pdf = new ITextPress().sheet(sheet, Paper.F4, false);
    store.documents().issue(round, "lembar.pdf", pdf, "sekretariat");

    String text = text(pdf);

    assertThat(text).contains("AKS-3375-2026-S2-BDT-001", "RAHASIA", "Sangat pendek");
    for (CaseSheet.SheetRow row : sheet.agreed().recommendations()) {
      assertThat(squeezed(text)).contains(squeezed(row.row().what()));
    }
    for (Discipline discipline : Discipline.values()) {
      assertThat(squeezed(text)).contains(squeezed(expert(discipline).name()));
    }
  }

  private void checkLetters(Round approved, Decision decision) throws IOException {
    List<Letter> letters =
        knowledge
            .letterBook()
            .letters(approved, starter.setup(), List.of(decision), TODAY)
            .letters();
    assertThat(letters).hasSizeGreaterThan(2);
    for (Letter letter : letters) {
      String text = squeezed(text(new ITextPress().letter(letter, Paper.A4, false)));

      assertThat(text).contains(squeezed(letter.agency().addressee()));
      for (Letter other : letters) {
        other
            .rows()
            .forEach(
                row -> assertThat(text.contains(squeezed(row.what()))).isEqualTo(other == letter));
      }
    }
  }

  private Member expert(Discipline discipline) {
    return starter.setup().members().stream()
        .filter(member -> member.discipline().filter(discipline::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// Lines break where the page wants them to.
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
