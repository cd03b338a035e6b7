package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.review.Sending;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In every target group each discipline can fill in its form for a sample case and send it.
class GroupReviewsTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();
  private static final Path SAMPLES = Path.of("assets/samples");

  @TempDir Path folder;
  private final Starter starter = Starter.kotaPekalongan();
  private final RoundId round = starter.round().id();
  private SqlStore store;
  private ReviewDesk desk;

  @BeforeEach
  void open() {
    store =
        (SqlStore) SqlStore.open(folder.resolve("round.db"), KNOWLEDGE.forms(), Clock.systemUTC());
    store.rounds().open(starter.round(), starter.setup(), "sekretariat");
    desk = new ReviewDesk(store.reviews(), KNOWLEDGE.forms(), text -> List.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  static Stream<Arguments> groupsAndDisciplines() {
    return KNOWLEDGE.groups().list().stream()
        .flatMap(group ->
            Stream.of(Discipline.values())
                .map(discipline -> Arguments.of(group.key(), discipline)));
  }

  @ParameterizedTest
  @MethodSource("groupsAndDisciplines")
  void aFilledReviewOfEveryGroupAndDisciplineIsSent(String key, Discipline discipline) {
    TargetGroup group = KNOWLEDGE.groups().byKey(key).orElseThrow();
    CaseCode code = sample(group);
    received(code);
    Answers answers = DemoCase.of(code, group, KNOWLEDGE.forms()).reviews().get(discipline);
    ReviewKey review = new ReviewKey(round, code, discipline);

    desk.open(review, group, "penelaah");
    desk.keep(review, steps(answers), "penelaah");

    assertThat(desk.send(review, "penelaah")).isInstanceOf(Sending.Sent.class);
    assertThat(store.reviews().find(review).orElseThrow().answers().all().keySet())
        .noneMatch(at ->
            KNOWLEDGE
                .forms()
                .newest(group.reviewForms().get(discipline.key()))
                .item(at.linkId())
                .orElseThrow()
                .isCalculated());
  }

  private static CaseCode sample(TargetGroup group) {
    return ShippedDemo.codes().stream()
        .filter(code -> code.groupCode().equals(group.code()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample case of " + group.key()));
  }

  private void received(CaseCode code) {
    CaseReader reader = new CaseReader(KNOWLEDGE.forms(), KNOWLEDGE.groups());
    CaseFile file = ((Reading.Accepted) reader.read(SAMPLES.resolve(code + ".json"))).content();
    store.cases().receive(round, file, "sekretariat");
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
}
