package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.REVIEW;
import static id.telaah.store.schema.Tables.SIGNATURE;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.review.AnswerChange;
import id.telaah.review.Review;
import id.telaah.review.ReviewClosedException;
import id.telaah.review.ReviewKey;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import id.telaah.store.Ledger.Change;
import id.telaah.store.schema.tables.records.ReviewRecord;
import id.telaah.trail.Act;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;

/// The reviews in SQLite: each change one transaction with its trail row.
final class SqlReviews implements Reviews {
  private final Ledger ledger;
  private final Steps steps;

  SqlReviews(Ledger ledger, Steps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  @Override
  public Review open(ReviewKey key, FormRef form, String actor) {
    return ledger.change(change -> {
      Optional<Review> there = ReviewQueries.one(change.sql(), key);
      return there.isPresent() ? there.get() : begin(change, key, form, actor);
    });
  }

  private static Review begin(Change change, ReviewKey key, FormRef form, String actor) {
    long formId = FilledForms.add(change.sql(), form, Answers.NONE);
    change
        .sql()
        .insertInto(REVIEW)
        .set(REVIEW.CASE_ID, Places.caseFile(change.sql(), key.round(), key.code()))
        .set(REVIEW.DISCIPLINE, key.discipline().key())
        .set(REVIEW.STATE, ReviewState.EMPTY.name())
        .set(REVIEW.FORM_ID, formId)
        .set(REVIEW.SAVED_AT, change.at())
        .execute();
    String seal = FilledForms.seal(change.sql(), formId);
    change.note(actor, Act.REVIEW_OPENED, Subject.of(key), form + " " + Note.seal(seal));
    return new Review(key, form, ReviewState.EMPTY, Answers.NONE, change.at(), null);
  }

  @Override
  public Optional<Review> find(ReviewKey key) {
    return ledger.read(sql -> ReviewQueries.one(sql, key));
  }

  @Override
  public Instant keep(ReviewKey key, List<AnswerChange> changes, String actor) {
    return ledger.change(change -> {
      ReviewRecord review = unsent(change.sql(), key);
      if (changes.isEmpty()) {
        return review.getSavedAt();
      }
      FormRef form = FilledForms.ref(change.sql(), review.getFormId());
      String kept = steps.apply(change.sql(), review.getFormId(), form, changes);
      review.setState(ReviewState.DRAFT.name()).setSavedAt(change.at()).update();
      change.note(actor, Act.REVIEW_KEPT, Subject.of(key), kept);
      return change.at();
    });
  }

  @Override
  public Instant send(ReviewKey key, String actor) {
    return ledger.change(change -> {
      unsent(change.sql(), key).setState(ReviewState.SENT.name()).setSentAt(change.at()).update();
      change.note(actor, Act.REVIEW_SENT, Subject.of(key), "");
      return change.at();
    });
  }

  @Override
  public void reopen(ReviewKey key, String reason, String actor) {
    ledger.change(change -> {
      ReviewRecord review = unsigned(change.sql(), key);
      if (review.getSentAt() == null) {
        throw new IllegalStateException("review was never sent: " + Subject.of(key));
      }
      review.setState(ReviewState.DRAFT.name()).setSentAt(null).update();
      change.note(actor, Act.REVIEW_REOPENED, Subject.of(key), reason);
      return key;
    });
  }

  private static ReviewRecord unsent(DSLContext sql, ReviewKey key) {
    ReviewRecord review = unsigned(sql, key);
    if (review.getSentAt() != null) {
      throw new ReviewClosedException(key);
    }
    return review;
  }

  private static ReviewRecord unsigned(DSLContext sql, ReviewKey key) {
    long caseId = Places.caseFile(sql, key.round(), key.code());
    ReviewRecord review =
        sql.fetchOptional(
                REVIEW, REVIEW.CASE_ID.eq(caseId), REVIEW.DISCIPLINE.eq(key.discipline().key()))
            .orElseThrow(() -> new NoSuchElementException("no review " + Subject.of(key)));
    if (sql.fetchExists(SIGNATURE, SIGNATURE.agreement().CASE_ID.eq(caseId))) {
      throw new ReviewClosedException(key);
    }
    return review;
  }

  @Override
  public Map<Discipline, ReviewState> states(RoundId round, CaseCode code) {
    return ledger
        .read(sql -> ReviewQueries.states(sql, ReviewQueries.caseIs(round, code)))
        .getOrDefault(code, ReviewQueries.allEmpty());
  }

  @Override
  public Map<CaseCode, Map<Discipline, ReviewState>> states(RoundId round) {
    return ledger.read(
        sql -> ReviewQueries.states(sql, CASE_FILE.round().SEMESTER.eq(round.toString())));
  }

  @Override
  public List<Review> visibleTo(Discipline viewer, RoundId round, CaseCode code) {
    return ledger.read(sql -> ReviewQueries.visibleTo(sql, viewer, round, code));
  }

  @Override
  public List<Review> forPanel(RoundId round, CaseCode code) {
    return ledger.read(sql -> ReviewQueries.ofAllFour(sql, round, code));
  }
}
