package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.Completeness;
import id.telaah.casefile.FieldStanding;
import id.telaah.casefile.Receipt;
import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.intake.AnswerReading;
import id.telaah.request.News;
import id.telaah.request.Request.State;
import id.telaah.round.Discipline;
import id.telaah.trail.Act;
import id.telaah.workbook.RequestColumn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a gap in a case to the list that asks for it, and back with the answer.
class RequestWalkTest {
  @TempDir private Path folder;
  private RequestRound round;

  @BeforeEach
  void open() {
    round = new RequestRound(folder);
  }

  @AfterEach
  void close() {
    round.close();
  }

  @Test
  void a_gap_is_asked_for_answered_closed_and_told_to_whoever_waited() {
    FieldStanding gap = gaps().getFirst();
    round.ask();

    AnswerReading reading =
        round.read(round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes());
    assertThat(keep(reading)).isEmpty();

    assertThat(gaps()).extracting(FieldStanding::key).doesNotContain(gap.key());
    assertThat(round.request(key(gap)).state()).isEqualTo(State.ANSWERED);
    Discipline waited = Discipline.ofKey(gap.item().parts().neededBy().iterator().next());
    assertThat(round.store.requests().news(round.id, waited))
        .singleElement()
        .matches(News::waited)
        .matches(news -> news.request().what().field().equals(java.util.Optional.of(gap.key())));
    assertThat(round.store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void a_request_closes_once_all_who_waited_have_seen_the_answer() {
    FieldStanding gap = gaps().getFirst();
    round.ask();
    keep(round.read(round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes()));

    for (String discipline : gap.item().parts().neededBy()) {
      assertThat(round.request(key(gap)).state()).isEqualTo(State.ANSWERED);
      Discipline reader = Discipline.ofKey(discipline);
      round.store.requests().seen(round.id, RequestRound.CODE, reader, "x");
      assertThat(round.store.requests().news(round.id, reader)).isEmpty();
    }

    assertThat(round.request(key(gap)).state()).isEqualTo(State.CLOSED);
    assertThat(round.store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void whoever_had_begun_a_review_is_told_of_a_value_that_came_in_under_it() {
    round.begin(Discipline.PSIKOLOG);
    FieldStanding gap = gapNotNeededBy(Discipline.PSIKOLOG);
    round.ask();

    keep(round.read(round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes()));

    assertThat(round.store.requests().news(round.id, Discipline.PSIKOLOG))
        .singleElement()
        .matches(news -> !news.waited());
  }

  @Test
  void still_unknown_is_an_answer_and_is_not_asked_for_again() {
    FieldStanding gap =
        gaps().stream()
            .filter(one -> one.item().parts().missingReasons().contains(MissingReason.UNKNOWN))
            .filter(one -> one.key().row() == 0)
            .findFirst()
            .orElseThrow();
    round.ask();

    keep(
        round.read(
            round.workbook().write(key(gap), RequestColumn.REASON, "Tidak diketahui").bytes()));
    round.ask();

    assertThat(round.answers().get(gap.key())).contains(new Answer.Missing(MissingReason.UNKNOWN));
    assertThat(round.request(key(gap)).state()).isEqualTo(State.ANSWERED);
  }

  @Test
  void what_an_expert_calls_by_a_fields_name_is_that_field_and_other_words_stay_words() {
    round.sendAsking(Discipline.GIZI, "tinggi badan AYAH", "Menilai potensi genetik");
    round.sendAsking(Discipline.SPOG, "Hasil USG terakhir", "Menilai letak plasenta");
    round.ask();

    assertThat(round.request("tb_ayah").waiting())
        .anyMatch(who -> who.reason().equals("Menilai potensi genetik"));
    assertThat(round.store.requests().list(round.id))
        .anyMatch(request -> request.what().words().equals("Hasil USG terakhir"));
  }

  @Test
  void an_answer_in_words_reaches_the_expert_who_asked_in_words() {
    round.sendAsking(Discipline.SPOG, "Hasil USG terakhir", "Menilai letak plasenta");
    round.ask();
    long id =
        round.store.requests().list(round.id).stream()
            .filter(request -> !request.what().words().isEmpty())
            .findFirst()
            .orElseThrow()
            .id();

    keep(
        round.read(
            round
                .workbook()
                .write("kata-" + id, RequestColumn.ANSWER, "Plasenta normal, Buku KIA")
                .bytes()));

    assertThat(round.store.requests().news(round.id, Discipline.SPOG))
        .singleElement()
        .matches(news -> news.request().answer().equals("Plasenta normal, Buku KIA"));
    assertThat(round.store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void a_draft_is_not_read_for_requests() {
    round.begin(Discipline.SPOG);

    assertThat(round.store.requests().asked(round.id)).isEmpty();
  }

  @Test
  void a_discipline_that_has_sent_waits_only_for_what_it_asked() {
    long before = waitedBy(Discipline.GIZI);

    round.sendAsking(Discipline.GIZI, "tinggi badan ayah", "Menilai potensi genetik");

    assertThat(before).isGreaterThan(1);
    assertThat(waitedBy(Discipline.GIZI)).isEqualTo(1);
  }

  @Test
  void the_case_is_known_again_by_what_it_held_and_by_what_it_holds() {
    FieldStanding gap = gaps().getFirst();
    String before = round.file().sha256();
    round.ask();
    keep(round.read(round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes()));

    Receipt again = round.store.cases().receive(round.id, round.sample(), "sekretariat");

    assertThat(round.file().sha256()).isNotEqualTo(before);
    assertThat(again).isEqualTo(new Receipt.SameContent(RequestRound.CODE));
    assertThat(round.store.cases().holder(round.id, round.file().sha256()))
        .contains(RequestRound.CODE);
  }

  @Test
  void the_trail_tells_what_was_asked_and_what_came_back_without_a_value() {
    FieldStanding gap = gaps().getFirst();
    round.ask();
    keep(round.read(round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes()));

    var entries = round.store.trail().from(1, 100);

    assertThat(entries)
        .extracting(entry -> entry.act())
        .contains(Act.REQUESTS_OPENED, Act.CASE_ANSWERED, Act.REQUESTS_ANSWERED);
    assertThat(entries)
        .filteredOn(entry -> entry.act() == Act.CASE_ANSWERED)
        .singleElement()
        .matches(entry -> entry.detail().text().startsWith(key(gap) + " seal="));
  }

  @Test
  void the_same_file_twice_changes_nothing_the_second_time() {
    FieldStanding gap = gaps().getFirst();
    round.ask();
    byte[] filled = round.workbook().write(key(gap), RequestColumn.ANSWER, value(gap)).bytes();
    keep(round.read(filled));
    String after = round.file().sha256();

    keep(round.read(filled));

    assertThat(round.file().sha256()).isEqualTo(after);
  }

  private List<FieldStanding> gaps() {
    return Completeness.of(round.file(), round.knowledge.forms().exactly(round.file().form()))
        .gaps()
        .stream()
        .filter(gap -> gap.key().row() == 0)
        .toList();
  }

  private FieldStanding gapNotNeededBy(Discipline discipline) {
    return gaps().stream()
        .filter(gap -> !gap.isNeededBy(discipline.key()))
        .findFirst()
        .orElseThrow();
  }

  private long waitedBy(Discipline discipline) {
    return round.desk.wants(round.id).stream()
        .filter(want -> want.waiting().stream().anyMatch(one -> one.key().equals(discipline.key())))
        .count();
  }

  private static String key(FieldStanding gap) {
    return gap.key().toString();
  }

  private java.util.Optional<?> keep(AnswerReading reading) {
    assertThat(reading).isInstanceOf(AnswerReading.Answered.class);
    return round.check.keep(round.id, (AnswerReading.Answered) reading, "sekretariat");
  }

  /// Something that the field takes.
  private static Object value(FieldStanding gap) {
    return switch (gap.item().type()) {
      case BOOLEAN -> "Ya";
      case CHOICE, OPEN_CHOICE -> gap.item().parts().options().getFirst().text().id();
      case DECIMAL, INTEGER, QUANTITY -> {
        BigDecimal min = gap.item().limits().min();
        yield min == null ? 1 : min.intValue() + 1;
      }
      case DATE -> "2026-05";
      default -> "Ada";
    };
  }

  @Test
  void every_kind_of_answer_is_read_as_an_officer_writes_it() {
    round.sendAsking(Discipline.GIZI, "tb_ayah", "x");
    round.sendAsking(Discipline.SPA, "penyakit", "x");
    round.ask();

    keep(
        round.read(
            round
                .workbook()
                .write("tb_ayah", RequestColumn.ANSWER, "165,5")
                .write("penyakit", RequestColumn.ANSWER, "Diare; ISPA")
                .bytes()));

    assertThat(round.answers().number(ItemKey.of("tb_ayah"))).contains(new BigDecimal("165.5"));
    assertThat(round.answers().values(ItemKey.of("penyakit")))
        .containsExactly(new Value.Coded("diare"), new Value.Coded("ispa"));
  }
}
