package id.telaah.store;

import static id.telaah.round.Discipline.SPA;
import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.REVIEW_FORM;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.SECOND;
import static id.telaah.store.Sample.conclude;
import static id.telaah.store.Sample.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.Delivery;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Agreement;
import id.telaah.panel.Signature;
import id.telaah.review.Review;
import id.telaah.round.Approval;
import id.telaah.store.StoreProblem.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every change is whole or nothing: the trail's row is its last step, and here it fails.
class FaultTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("telaah.db");
  }

  @Test
  void a_case_is_stored_whole_or_not_at_all() throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      closeTrail();

      assertFails(() -> store.cases().receive(ROUND, Sample.caseFile(SECOND, "8.1"), "x"));

      assertThat(store.cases().list(ROUND)).hasSize(1);
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_file_that_fails_at_its_last_case_leaves_none_of_its_cases() throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      var third = new CaseCode("AKS-3375-2026-S2-BDT-003");
      var delivery =
          new Delivery(
              "kasus.xlsx", List.of(Sample.caseFile(SECOND, "8.1"), Sample.caseFile(third, "8.2")));
      run(
          "create trigger closed before insert on trail when new.subject like '%003' begin"
              + " select raise(abort, 'closed'); end");

      assertFails(() -> store.cases().receive(ROUND, delivery, "x"));

      assertThat(store.cases().list(ROUND)).hasSize(1);
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_review_is_as_it_was_before_a_change_that_failed() throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      store.reviews().open(key(SPA), REVIEW_FORM, "spa-1");
      store.reviews().keep(key(SPA), List.of(conclude("lama")), "spa-1");
      Review before = store.reviews().find(key(SPA)).orElseThrow();
      closeTrail();

      assertFails(() -> store.reviews().keep(key(SPA), List.of(conclude("baru")), "spa-1"));
      assertFails(() -> store.reviews().send(key(SPA), "spa-1"));

      assertThat(store.reviews().find(key(SPA))).contains(before);
      assertNothingHalfStored(store);
    }
  }

  @Test
  void an_agreement_is_as_it_was_before_a_change_that_failed() throws SQLException {
    try (SqlStore store = Sample.withAllSent(file)) {
      Agreement before =
          store
              .agreements()
              .open(ROUND, FIRST, Sample.PANEL_FORM, Sample.caseFile(FIRST, "7").answers(), "x");
      Signature signature =
          new Signature(SPA, "dr. Melati", Instant.now(), AgreedText.of(before).sha256());
      closeTrail();

      assertFails(() -> store.agreements().keep(ROUND, FIRST, List.of(conclude("x")), "x"));
      assertFails(() -> store.agreements().sign(ROUND, FIRST, signature, "spa-1"));

      assertThat(store.agreements().find(ROUND, FIRST)).contains(before);
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_round_and_its_documents_are_as_they_were_before_a_change_that_failed()
      throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      var office = Sample.office("Biasa");
      var before = Sample.setup();
      var approval = new Approval("Kenanga", "Ketua", LocalDate.of(2026, 11, 25), "");
      closeTrail();

      assertFails(() ->
          store
              .rounds()
              .change(
                  ROUND,
                  new id.telaah.round.Rounds.Setup(List.of(), before.agencies(), office),
                  "x"));
      assertFails(() -> store.rounds().approve(ROUND, approval, "x"));
      assertFails(() -> store.documents().issue(ROUND, "surat.pdf", new byte[9], "x"));

      assertThat(store.rounds().setup(ROUND)).isEqualTo(before);
      assertThat(store.rounds().find(ROUND)).contains(Sample.round());
      assertThat(store.documents().list(ROUND)).isEmpty();
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_full_disk_is_told_as_such_and_loses_nothing() throws SQLException {
    Sample.withCase(file).close();
    try (Connection connection = Connections.open(file)) {
      Connections.run(connection, "pragma max_page_count = 1");
      var documents = new SqlDocuments(new Ledger(file, connection, Clock.systemUTC()));

      assertThatThrownBy(() -> documents.issue(ROUND, "surat.pdf", new byte[100_000], "x"))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.problem()).isEqualTo(new StoreProblem(file, Kind.NO_SPACE)));
    }

    try (SqlStore store = Sample.open(file)) {
      assertThat(store.documents().list(ROUND)).isEmpty();
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_store_works_on_after_a_failure() throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      closeTrail();
      assertFails(() -> store.cases().receive(ROUND, Sample.caseFile(SECOND, "8.1"), "x"));
      openTrail();

      store.cases().receive(ROUND, Sample.caseFile(SECOND, "8.1"), "x");

      assertThat(store.cases().list(ROUND)).hasSize(2);
      assertNothingHalfStored(store);
    }
  }

  @Test
  void a_failure_tells_no_answer() throws SQLException {
    try (SqlStore store = Sample.withCase(file)) {
      store.reviews().open(key(SPA), REVIEW_FORM, "spa-1");
      closeTrail();

      assertThatThrownBy(
              () -> store.reviews().keep(key(SPA), List.of(conclude("rahasia")), "spa-1"))
          .extracting(FaultTest::everythingSaid)
          .asString()
          .doesNotContain("rahasia");
    }
  }

  private static String everythingSaid(Throwable failure) {
    var said = new java.io.StringWriter();
    failure.printStackTrace(new java.io.PrintWriter(said));
    return said.toString();
  }

  private static void assertFails(ThrowingCallable change) {
    assertThatThrownBy(change).isInstanceOf(StoreException.class);
  }

  private static void assertNothingHalfStored(SqlStore store) {
    assertThat(store.verifier().verify().flaws()).isEmpty();
  }

  private void closeTrail() throws SQLException {
    run("create trigger closed before insert on trail begin select raise(abort, 'closed'); end");
  }

  private void openTrail() throws SQLException {
    run("drop trigger closed");
  }

  private void run(String sql) throws SQLException {
    try (Connection other = Connections.plain(file).getConnection()) {
      Connections.run(other, sql);
    }
  }
}
