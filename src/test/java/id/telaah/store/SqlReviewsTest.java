package id.telaah.store;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.PSIKOLOG;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.round.Discipline.SPOG;
import static id.telaah.store.Sample.CONCLUSION;
import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.REVIEW_FORM;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.conclude;
import static id.telaah.store.Sample.key;
import static id.telaah.store.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.review.AnswerChange;
import id.telaah.review.Review;
import id.telaah.review.ReviewClosedException;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import id.telaah.trail.Act;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlReviewsTest {
  @TempDir private Path folder;

  private SqlStore store;
  private Reviews reviews;

  @BeforeEach
  void receiveCase() {
    store = Sample.withCase(folder.resolve("telaah.db"));
    reviews = store.reviews();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_review_stays_pinned_to_the_form_it_was_opened_with() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");

    Review again = reviews.open(key(SPA), new FormRef("contoh-telaah", "2.0.0"), "spa-1");

    assertThat(again.form()).isEqualTo(REVIEW_FORM);
    assertThat(again.state()).isEqualTo(ReviewState.EMPTY);
    assertThat(reviews.find(key(SPA))).contains(again);
  }

  @Test
  void what_was_kept_is_found_and_its_moment_told() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");

    Instant kept = reviews.keep(key(SPA), List.of(conclude("gizi kurang")), "spa-1");

    Review review = reviews.find(key(SPA)).orElseThrow();
    assertThat(review.answers().text(CONCLUSION)).contains("gizi kurang");
    assertThat(review.state()).isEqualTo(ReviewState.DRAFT);
    assertThat(review.savedAt()).isEqualTo(kept);
  }

  @Test
  void a_cleared_answer_is_gone_and_a_second_one_takes_the_place_of_the_first() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    var cause = new ItemKey("penyebab_kode", 1);
    reviews.keep(
        key(SPA), List.of(conclude("lama"), new AnswerChange.Set(cause, text("isi"))), "spa-1");

    reviews.keep(key(SPA), List.of(conclude("baru"), new AnswerChange.Set(cause, null)), "spa-1");

    Review review = reviews.find(key(SPA)).orElseThrow();
    assertThat(review.answers().all()).containsExactly(Map.entry(CONCLUSION, text("baru")));
  }

  @Test
  void a_removed_row_takes_its_answers_with_it_and_no_others() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    reviews.keep(
        key(SPA),
        List.of(
            conclude("tetap"),
            new AnswerChange.RowAdded("penyebab", 1),
            new AnswerChange.RowAdded("penyebab", 2),
            new AnswerChange.RowAdded("penyebab", 3),
            new AnswerChange.Set(new ItemKey("penyebab_kode", 1), text("a")),
            new AnswerChange.Set(new ItemKey("penyebab_kode", 2), text("b")),
            new AnswerChange.Set(new ItemKey("penyebab_data", 2), text("c")),
            new AnswerChange.Set(new ItemKey("lain", 2), text("d"))),
        "spa-1");

    reviews.keep(key(SPA), List.of(new AnswerChange.RowRemoved("penyebab", 2)), "spa-1");

    Review review = reviews.find(key(SPA)).orElseThrow();
    assertThat(review.answers().rows("penyebab")).containsExactly(1, 3);
    assertThat(review.answers().all())
        .containsOnlyKeys(CONCLUSION, new ItemKey("penyebab_kode", 1), new ItemKey("lain", 2));
  }

  @Test
  void the_trail_of_a_keep_names_the_items_and_never_what_was_said() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    long before = store.trail().count();

    reviews.keep(
        key(SPA),
        List.of(conclude("ibu tampak sedih"), new AnswerChange.RowAdded("penyebab", 1)),
        "spa-1");

    var entries = store.trail().from(before + 1, 10);
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().act()).isEqualTo(Act.REVIEW_KEPT);
    assertThat(entries.getFirst().actor()).isEqualTo("spa-1");
    assertThat(entries.getFirst().subject()).isEqualTo("2026-2/AKS-3375-2026-S2-BDT-001/spa");
    assertThat(entries.getFirst().detail().text())
        .matches("kesimpulan,\\+penyebab#1 seal=[0-9a-f]{64}");
  }

  @Test
  void keeping_nothing_leaves_nothing_in_the_trail() {
    Review opened = reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    long before = store.trail().count();

    Instant saved = reviews.keep(key(SPA), List.of(), "spa-1");

    assertThat(saved).isEqualTo(opened.savedAt());
    assertThat(store.trail().count()).isEqualTo(before);
  }

  @Test
  void a_sent_review_takes_no_more_answers() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    Instant sent = reviews.send(key(SPA), "spa-1");

    assertThatThrownBy(() -> reviews.keep(key(SPA), List.of(conclude("x")), "spa-1"))
        .isInstanceOf(ReviewClosedException.class);
    assertThatThrownBy(() -> reviews.send(key(SPA), "spa-1"))
        .isInstanceOf(ReviewClosedException.class);

    Review review = reviews.find(key(SPA)).orElseThrow();
    assertThat(review.sentAt()).isEqualTo(sent);
    assertThat(review.answers().isEmpty()).isTrue();
  }

  @Test
  void a_reopened_review_is_a_draft_again_and_the_reason_stays() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    reviews.send(key(SPA), "spa-1");

    reviews.reopen(key(SPA), "data tambahan", "spa-1");

    Review review = reviews.find(key(SPA)).orElseThrow();
    assertThat(review.state()).isEqualTo(ReviewState.DRAFT);
    assertThat(review.sentAt()).isNull();
    var last = store.trail().from(store.trail().count(), 1).getFirst();
    assertThat(last.act()).isEqualTo(Act.REVIEW_REOPENED);
    assertThat(last.detail().text()).isEqualTo("data tambahan");
  }

  @Test
  void only_a_sent_review_can_be_reopened() {
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");

    assertThatThrownBy(() -> reviews.reopen(key(SPA), "x", "spa-1"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> reviews.keep(key(GIZI), List.of(conclude("x")), "gizi-1"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_viewer_sees_the_others_only_when_his_own_is_sent() {
    for (Discipline discipline : List.of(SPA, GIZI)) {
      reviews.open(key(discipline), REVIEW_FORM, "x");
      reviews.keep(key(discipline), List.of(conclude(discipline.key())), "x");
    }
    reviews.send(key(SPA), "spa-1");

    List<Review> toDraft = reviews.visibleTo(GIZI, ROUND, FIRST);
    List<Review> toSent = reviews.visibleTo(SPA, ROUND, FIRST);
    List<Review> toAbsent = reviews.visibleTo(SPOG, ROUND, FIRST);

    assertThat(toDraft).isEmpty();
    assertThat(toAbsent).isEmpty();
    assertThat(toSent).extracting(review -> review.key().discipline()).containsExactly(SPA);
  }

  @Test
  void the_panel_sees_nothing_until_all_four_are_sent() {
    for (Discipline discipline : Discipline.values()) {
      reviews.open(key(discipline), REVIEW_FORM, "x");
      reviews.keep(key(discipline), List.of(conclude(discipline.key())), "x");
    }
    for (Discipline discipline : List.of(SPA, SPOG, PSIKOLOG)) {
      reviews.send(key(discipline), "x");
    }
    List<Review> three = reviews.forPanel(ROUND, FIRST);

    reviews.send(key(GIZI), "x");
    List<Review> four = reviews.forPanel(ROUND, FIRST);

    assertThat(three).isEmpty();
    assertThat(four)
        .extracting(review -> review.answers().text(CONCLUSION).orElseThrow())
        .containsExactly("spa", "spog", "psikolog", "gizi");
  }

  @Test
  void states_tell_of_every_discipline_and_every_case() {
    store.cases().receive(ROUND, Sample.caseFile(Sample.SECOND, "8.1"), "sekretariat");
    reviews.open(key(SPA), REVIEW_FORM, "spa-1");
    reviews.open(key(GIZI), REVIEW_FORM, "gizi-1");
    reviews.keep(key(GIZI), List.of(conclude("x")), "gizi-1");

    var ofRound = reviews.states(ROUND);
    var ofCase = reviews.states(ROUND, FIRST);

    assertThat(ofCase)
        .containsExactly(
            Map.entry(SPA, ReviewState.EMPTY),
            Map.entry(SPOG, ReviewState.EMPTY),
            Map.entry(PSIKOLOG, ReviewState.EMPTY),
            Map.entry(GIZI, ReviewState.DRAFT));
    assertThat(ofRound).containsOnlyKeys(FIRST, Sample.SECOND).containsEntry(FIRST, ofCase);
    assertThat(ofRound.get(Sample.SECOND)).hasSize(4);
  }
}
