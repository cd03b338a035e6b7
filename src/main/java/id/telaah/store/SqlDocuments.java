package id.telaah.store;

import static id.telaah.store.schema.Tables.DOCUMENT;
import static id.telaah.store.schema.Tables.TRAIL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import id.telaah.casefile.RoundId;
import id.telaah.recommendation.Documents;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The issued documents in SQLite, byte for byte.
final class SqlDocuments implements Documents {
  private final Ledger ledger;

  SqlDocuments(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void issue(RoundId round, List<Printed> documents, String actor, Runnable together) {
    ledger.change(change -> {
      long roundId = Places.round(change.sql(), round);
      for (Printed document : documents) {
        issue(change, roundId, round, document, actor);
      }
      together.run();
      return documents.size();
    });
  }

  private static void issue(
      Change change, long roundId, RoundId round, Printed document, String actor) {
    String sha256 = Digest.ofBytes(document.pdf());
    boolean stored = store(change, roundId, new Sheet(document.name(), sha256, document.pdf()));
    if (stored
        || isBefore(change.sql(), issues(round, document.name(), sha256), decisions(round))) {
      change.note(
          actor,
          Act.DOCUMENT_ISSUED,
          Subject.of(round.toString(), document.name()),
          Note.sha256(sha256));
    }
  }

  /// Whether the same bytes were issued, but before something was decided anew: that they hold
  /// again is worth an entry.
  private static boolean isBefore(DSLContext sql, Condition issues, Condition decisions) {
    return last(sql, issues) < last(sql, decisions);
  }

  private static long last(DSLContext sql, Condition entries) {
    return sql.select(coalesce(max(TRAIL.SEQ), 0L))
        .from(TRAIL)
        .where(entries)
        .fetchSingle()
        .value1();
  }

  private static Condition issues(RoundId round, String name, String sha256) {
    return TRAIL
        .ACT
        .eq(Act.DOCUMENT_ISSUED.name())
        .and(TRAIL.SUBJECT.eq(Subject.of(round.toString(), name)))
        .and(TRAIL.DETAIL.eq(Note.sha256(sha256)));
  }

  private static Condition decisions(RoundId round) {
    return TRAIL
        .ACT
        .in(Act.ROUND_APPROVED.name(), Act.AGREEMENT_SIGNED.name())
        .and(TRAIL.SUBJECT.startsWith(round.toString()));
  }

  private static boolean store(Change change, long roundId, Sheet sheet) {
    return change
            .sql()
            .insertInto(DOCUMENT)
            .set(DOCUMENT.ROUND_ID, roundId)
            .set(DOCUMENT.NAME, sheet.name())
            .set(DOCUMENT.SHA256, sheet.sha256())
            .set(DOCUMENT.PDF, sheet.pdf())
            .set(DOCUMENT.ISSUED_AT, change.at())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  @Override
  public List<Issued> list(RoundId round) {
    return ledger.read(sql -> {
      Map<String, Instant> told = told(sql, round);
      return sql.select(DOCUMENT.ID, DOCUMENT.NAME, DOCUMENT.SHA256, DOCUMENT.ISSUED_AT)
          .from(DOCUMENT)
          .where(DOCUMENT.round().SEMESTER.eq(round.toString()))
          .orderBy(DOCUMENT.ID)
          .fetch(row -> {
            String key = row.value2() + Note.sha256(row.value3());
            Instant at = told.getOrDefault(key, row.value4());
            return new Issued(row.value1(), row.value2(), row.value3(), at);
          });
    });
  }

  /// Name and hash to the moment of the last issue.
  private static Map<String, Instant> told(DSLContext sql, RoundId round) {
    String before = Subject.of(round.toString(), "");
    Map<String, Instant> told = new HashMap<>();
    sql.select(TRAIL.SUBJECT, TRAIL.DETAIL, TRAIL.AT)
        .from(TRAIL)
        .where(TRAIL.ACT.eq(Act.DOCUMENT_ISSUED.name()))
        .and(TRAIL.SUBJECT.startsWith(before))
        .orderBy(TRAIL.SEQ)
        .forEach(
            row -> told.put(row.value1().substring(before.length()) + row.value2(), row.value3()));
    return told;
  }

  @Override
  public byte[] bytes(long id) {
    return ledger.read(sql ->
        sql.select(DOCUMENT.PDF)
            .from(DOCUMENT)
            .where(DOCUMENT.ID.eq(id))
            .fetchOptional(DOCUMENT.PDF)
            .orElseThrow(() -> new NoSuchElementException("no document " + id)));
  }

  private record Sheet(String name, String sha256, byte[] pdf) {}
}
