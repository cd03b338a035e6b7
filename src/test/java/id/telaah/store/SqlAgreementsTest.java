package id.telaah.store;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.store.Sample.CONCLUSION;
import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.PANEL_FORM;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.conclude;
import static id.telaah.store.Sample.key;
import static id.telaah.store.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.Answers;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Agreement;
import id.telaah.panel.AgreementFrozenException;
import id.telaah.panel.Agreements;
import id.telaah.panel.Signature;
import id.telaah.review.ReviewClosedException;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.trail.Act;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlAgreementsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Answers PROPOSAL =
      Answers.NONE.with(CONCLUSION, text("usulan")).withRow("penyebab", 1);
  private static final Instant AT = Instant.parse("2026-11-21T02:03:04.005Z");

  @TempDir private Path folder;

  private SqlStore store;
  private Agreements agreements;

  @BeforeEach
  void sendAllFour() {
    store = Sample.withAllSent(folder.resolve("telaah.db"));
    agreements = store.agreements();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_agreement_begins_with_the_proposal_and_only_once() {
    Agreement begun = open();

    Agreement again = agreements.open(ROUND, FIRST, PANEL_FORM, Answers.NONE, "panel");

    assertThat(begun.answers()).isEqualTo(PROPOSAL);
    assertThat(again).isEqualTo(begun);
    assertThat(agreements.list(ROUND)).containsExactly(begun);
  }

  @Test
  void nothing_is_agreed_while_a_review_is_out() {
    store.reviews().reopen(key(GIZI), "data tambahan", "gizi-1");

    assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class);

    assertThat(agreements.find(ROUND, FIRST)).isEmpty();
    assertThatThrownBy(() -> agreements.keep(ROUND, FIRST, List.of(conclude("x")), "panel"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void what_the_panel_keeps_is_found() {
    open();

    agreements.keep(ROUND, FIRST, List.of(conclude("sepakat")), "panel");

    assertThat(found().answers().text(CONCLUSION)).contains("sepakat");
    assertThat(last().act()).isEqualTo(Act.AGREEMENT_KEPT);
    assertThat(last().detail().text()).startsWith("kesimpulan seal=").doesNotContain("sepakat");
  }

  @Test
  void the_first_signature_freezes_the_text_and_the_four_reviews() {
    open();

    sign(SPA);

    assertThat(found().signatures()).containsExactly(new Signature(SPA, "dr. Melati", AT, hash()));
    assertThatThrownBy(() -> agreements.keep(ROUND, FIRST, List.of(conclude("x")), "panel"))
        .isInstanceOf(AgreementFrozenException.class);
    assertThatThrownBy(() -> store.reviews().reopen(key(GIZI), "x", "gizi-1"))
        .isInstanceOf(ReviewClosedException.class);
    assertThat(found().answers()).isEqualTo(PROPOSAL);
  }

  @Test
  void a_discipline_signs_once_and_only_the_text_that_stands_there() {
    open();
    sign(SPA);
    var other = new Signature(GIZI, "Anggrek", AT, "0".repeat(64));

    assertThatThrownBy(() -> sign(SPA)).isInstanceOf(AgreementFrozenException.class);
    assertThatThrownBy(() -> agreements.sign(ROUND, FIRST, other, "gizi-1"))
        .isInstanceOf(AgreementFrozenException.class);

    assertThat(found().signatures()).hasSize(1);
  }

  @Test
  void a_text_is_not_signed_while_a_review_is_out() {
    open();
    store.reviews().reopen(key(GIZI), "data tambahan", "gizi-1");

    assertThatThrownBy(() -> sign(SPA)).isInstanceOf(IllegalStateException.class);

    assertThat(found().isFrozen()).isFalse();
  }

  @Test
  void four_signatures_sign_it() {
    open();

    for (Discipline discipline : Discipline.values()) {
      sign(discipline);
    }

    assertThat(found().isSigned()).isTrue();
  }

  @Test
  void unlocking_voids_every_signature_and_keeps_the_reason() {
    open();
    sign(SPA);
    sign(GIZI);

    agreements.unlock(ROUND, FIRST, "salah ketik", "spa-1");

    agreements.keep(ROUND, FIRST, List.of(conclude("benar")), "panel");
    assertThat(found().isFrozen()).isFalse();
    assertThat(found().answers().text(CONCLUSION)).contains("benar");
    var unlocked = store.trail().from(store.trail().count() - 1, 1).getFirst();
    assertThat(unlocked.act()).isEqualTo(Act.AGREEMENT_UNLOCKED);
    assertThat(unlocked.detail().text()).isEqualTo("salah ketik");
  }

  @Test
  void unlocking_takes_the_rounds_approval_back() {
    open();
    sign(SPA);
    store.rounds().approve(ROUND, new Approval("Ibu Contoh", "Ketua", DAY, ""), "sekretariat");

    agreements.unlock(ROUND, FIRST, "salah ketik", "spa-1");

    assertThat(store.rounds().find(ROUND).orElseThrow().approval()).isEmpty();
    assertThat(last().act()).isEqualTo(Act.APPROVAL_VOIDED);
    assertThat(store.verifier().verify().isWhole()).isTrue();
  }

  @Test
  void a_round_without_approval_loses_none() {
    open();
    sign(SPA);

    agreements.unlock(ROUND, FIRST, "salah ketik", "spa-1");

    assertThat(last().act()).isEqualTo(Act.AGREEMENT_UNLOCKED);
  }

  private Agreement open() {
    return agreements.open(ROUND, FIRST, PANEL_FORM, PROPOSAL, "panel");
  }

  private void sign(Discipline discipline) {
    agreements.sign(
        ROUND, FIRST, new Signature(discipline, "dr. Melati", AT, hash()), discipline.key());
  }

  private Agreement found() {
    return agreements.find(ROUND, FIRST).orElseThrow();
  }

  private String hash() {
    return AgreedText.of(found()).sha256();
  }

  private id.telaah.trail.TrailEntry last() {
    return store.trail().from(store.trail().count(), 1).getFirst();
  }
}
