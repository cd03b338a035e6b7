package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.REVIEW;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.review.Review;
import id.telaah.review.ReviewKey;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// How reviews are read. Blindness is kept here: what may not be seen is not even read.
final class ReviewQueries {
  private static final id.telaah.store.schema.tables.Review OTHER = REVIEW.as("other");

  private ReviewQueries() {}

  static Optional<Review> one(DSLContext sql, ReviewKey key) {
    Condition own = REVIEW.DISCIPLINE.eq(key.discipline().key());
    return fetch(sql, key.round(), key.code(), own).stream().findFirst();
  }

  /// What has been sent, once the viewer's own has been: before that, nothing.
  static List<Review> visibleTo(DSLContext sql, Discipline viewer, RoundId round, CaseCode code) {
    Condition ownIsSent =
        DSL.exists(
            DSL.selectOne()
                .from(OTHER)
                .where(
                    OTHER.CASE_ID.eq(REVIEW.CASE_ID),
                    OTHER.DISCIPLINE.eq(viewer.key()),
                    OTHER.SENT_AT.isNotNull()));
    return fetch(sql, round, code, REVIEW.SENT_AT.isNotNull().and(ownIsSent));
  }

  /// All four, once all four have been sent: before that, nothing.
  static List<Review> ofAllFour(DSLContext sql, RoundId round, CaseCode code) {
    Condition allAreSent =
        DSL.field(
                DSL.selectCount()
                    .from(OTHER)
                    .where(OTHER.CASE_ID.eq(REVIEW.CASE_ID), OTHER.SENT_AT.isNotNull()))
            .eq(Discipline.values().length);
    return fetch(sql, round, code, allAreSent);
  }

  static boolean areAllSent(DSLContext sql, long caseId) {
    return sql.fetchCount(REVIEW, REVIEW.CASE_ID.eq(caseId), REVIEW.SENT_AT.isNotNull())
        == Discipline.values().length;
  }

  private static List<Review> fetch(
      DSLContext sql, RoundId round, CaseCode code, Condition condition) {
    var rows =
        sql.select(
                REVIEW.DISCIPLINE,
                REVIEW.STATE,
                REVIEW.FORM_ID,
                REVIEW.filledForm().NAME,
                REVIEW.filledForm().VERSION,
                REVIEW.SAVED_AT,
                REVIEW.SENT_AT)
            .from(REVIEW)
            .where(
                REVIEW.caseFile().CODE.eq(code.value()),
                REVIEW.caseFile().round().SEMESTER.eq(round.toString()),
                condition)
            .fetch();
    Map<Long, Answers> answers = FilledForms.read(sql, rows.getValues(REVIEW.FORM_ID));
    return rows.stream()
        .map(row ->
            new Review(
                new ReviewKey(round, code, Discipline.ofKey(row.value1())),
                new FormRef(row.value4(), row.value5()),
                ReviewState.valueOf(row.value2()),
                answers.getOrDefault(row.value3(), Answers.NONE),
                row.value6(),
                row.value7()))
        .sorted(Comparator.comparing(review -> review.key().discipline()))
        .toList();
  }

  /// States of every case that meets a condition; a case nobody has opened has four empty ones.
  static Map<CaseCode, Map<Discipline, ReviewState>> states(DSLContext sql, Condition which) {
    Map<CaseCode, Map<Discipline, ReviewState>> states = new TreeMap<>();
    sql.select(CASE_FILE.CODE, REVIEW.DISCIPLINE, REVIEW.STATE)
        .from(CASE_FILE)
        .leftJoin(REVIEW)
        .on(REVIEW.CASE_ID.eq(CASE_FILE.ID))
        .where(which)
        .forEach(row -> {
          var ofCase = states.computeIfAbsent(new CaseCode(row.value1()), code -> allEmpty());
          if (row.value2() != null) {
            ofCase.put(Discipline.ofKey(row.value2()), ReviewState.valueOf(row.value3()));
          }
        });
    return states;
  }

  static Map<Discipline, ReviewState> allEmpty() {
    Map<Discipline, ReviewState> states = new EnumMap<>(Discipline.class);
    for (Discipline discipline : Discipline.values()) {
      states.put(discipline, ReviewState.EMPTY);
    }
    return states;
  }

  static Condition caseIs(RoundId round, CaseCode code) {
    return CASE_FILE.CODE.eq(code.value()).and(CASE_FILE.round().SEMESTER.eq(round.toString()));
  }
}
