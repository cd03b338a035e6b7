package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.ItemKey;
import id.telaah.intake.AnswerReading;
import id.telaah.request.Asking;
import id.telaah.request.ListGate;
import id.telaah.request.QuestionDesk;
import id.telaah.request.Request;
import id.telaah.request.Waiting;
import id.telaah.request.Want;
import id.telaah.request.Wanted;
import id.telaah.review.ReviewKey;
import id.telaah.round.Discipline;
import id.telaah.workbook.RequestColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question on a field: from the expert to the technical team and back, by file.
class QuestionWalkTest {
  private static final ItemKey WEIGHT = ItemKey.of("bb_lahir");
  private static final String WORDS = "Berat lahir ini dari Buku KIA atau ingatan ibu?";

  @TempDir private Path folder;

  private RequestRound round;
  private QuestionDesk desk;

  @BeforeEach
  void open() {
    round = new RequestRound(folder);
    desk =
        new QuestionDesk(round.store.requests(), round.desk, round.store.reviews(), Knowledge.SCAN);
  }

  @AfterEach
  void close() {
    round.close();
  }

  private Asking ask(String words) {
    return desk.ask(
        round.id,
        QuestionDesk.question(RequestRound.CODE, WEIGHT, words),
        Optional.of(Discipline.SPA),
        "spa-1");
  }

  private Request question() {
    return desk.on(round.id, RequestRound.CODE, Optional.of(Discipline.SPA)).getFirst();
  }

  private void answer(String words) {
    byte[] book =
        round.workbook().write("tanya-" + question().id(), RequestColumn.ANSWER, words).bytes();
    AnswerReading reading = round.read(book);
    assertThat(reading).isInstanceOf(AnswerReading.Answered.class);
    assertThat(round.check.keep(round.id, (AnswerReading.Answered) reading, "sekretariat"))
        .isEmpty();
  }

  @Test
  void a_question_goes_out_with_the_list_is_answered_by_file_and_closed_by_who_asked() {
    assertThat(ask(WORDS)).isEqualTo(new Asking.Asked());
    String line =
        round.lists().getFirst().lines().stream()
            .map(it -> it.label())
            .filter(label -> label.contains(WORDS))
            .findFirst()
            .orElseThrow();
    var before = round.answers();

    answer("Dari Buku KIA halaman 3");

    assertThat(line).startsWith("Berat").contains("pertanyaan: ");
    assertThat(round.answers()).isEqualTo(before);
    assertThat(question().state()).isEqualTo(Request.State.ANSWERED);
    assertThat(question().answer()).isEqualTo("Dari Buku KIA halaman 3");
    assertThat(round.store.requests().news(round.id, Discipline.SPA)).hasSize(1);
    round.store.requests().seen(round.id, RequestRound.CODE, Discipline.SPA, "spa-1");
    assertThat(question().state()).isEqualTo(Request.State.ANSWERED);
    desk.close(round.id, question().id(), "spa-1");
    assertThat(question().state()).isEqualTo(Request.State.CLOSED);
    assertThat(round.store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void the_same_question_asked_again_is_open_again() {
    ask(WORDS);
    answer("Tidak tahu");

    ask(WORDS);

    assertThat(desk.on(round.id, RequestRound.CODE, Optional.of(Discipline.SPA)))
        .singleElement()
        .matches(it -> it.state() == Request.State.OPEN && it.answer().isEmpty());
  }

  @Test
  void others_read_a_question_only_once_their_own_review_is_sent() {
    ask(WORDS);
    Optional<Discipline> other = Optional.of(Discipline.GIZI);
    ReviewKey key = round.begin(Discipline.GIZI);
    boolean blind = desk.on(round.id, RequestRound.CODE, other).isEmpty();
    answer("Buku KIA");
    boolean told = !round.store.requests().news(round.id, Discipline.GIZI).isEmpty();

    round.store.reviews().send(key, "gizi-1");

    assertThat(blind).isTrue();
    assertThat(told).isFalse();
    assertThat(desk.on(round.id, RequestRound.CODE, other)).hasSize(1);
    assertThat(desk.on(round.id, RequestRound.CODE, Optional.empty())).hasSize(1);
  }

  @Test
  void a_question_that_names_a_person_is_not_kept_and_none_goes_out() {
    String named = "Apakah ibu Siti Aminah sudah ditimbang?";

    Asking asking = ask(named);
    round
        .store
        .requests()
        .open(
            round.id,
            List.of(
                new Want(
                    Wanted.question(RequestRound.CODE, WEIGHT, named), List.of(Waiting.panel("")))),
            "x");
    ListGate gate = ListGate.of(round.desk.open(round.id), Knowledge.SCAN);

    assertThat(asking).isInstanceOf(Asking.HoldsIdentity.class);
    assertThat(gate.held()).singleElement().matches(it -> it.what().words().equals(named));
    assertThat(gate.heldCases()).contains("BDT-006");
  }
}
