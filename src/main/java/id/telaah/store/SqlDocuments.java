package id.telaah.store;

import static id.telaah.store.schema.Tables.DOCUMENT;

import id.telaah.casefile.RoundId;
import id.telaah.recommendation.Documents;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.util.List;
import java.util.NoSuchElementException;

/// The issued documents in SQLite, byte for byte.
final class SqlDocuments implements Documents {
  private final Ledger ledger;

  SqlDocuments(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void issue(RoundId round, List<Printed> documents, String actor) {
    ledger.change(change -> {
      long roundId = Places.round(change.sql(), round);
      for (Printed document : documents) {
        issue(change, roundId, round, document, actor);
      }
      return documents.size();
    });
  }

  private static void issue(
      Change change, long roundId, RoundId round, Printed document, String actor) {
    String sha256 = Digest.ofBytes(document.pdf());
    if (store(change, roundId, new Sheet(document.name(), sha256, document.pdf()))) {
      change.note(
          actor,
          Act.DOCUMENT_ISSUED,
          Subject.of(round.toString(), document.name()),
          Note.sha256(sha256));
    }
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
    return ledger.read(sql ->
        sql.select(DOCUMENT.ID, DOCUMENT.NAME, DOCUMENT.SHA256, DOCUMENT.ISSUED_AT)
            .from(DOCUMENT)
            .where(DOCUMENT.round().SEMESTER.eq(round.toString()))
            .orderBy(DOCUMENT.ID)
            .fetch(row -> new Issued(row.value1(), row.value2(), row.value3(), row.value4())));
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
