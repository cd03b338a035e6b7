package id.telaah.store;

import static id.telaah.store.schema.Tables.TRAIL;

import id.telaah.store.schema.tables.records.TrailRecord;
import id.telaah.trail.Act;
import id.telaah.trail.Trail;
import id.telaah.trail.TrailEntry;
import java.util.List;

/// The trail in SQLite, read; appending is [Ledger.Change#note].
final class SqlTrail implements Trail {
  private final Ledger ledger;

  SqlTrail(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<TrailEntry> from(long seq, int limit) {
    return ledger.read(sql ->
        sql.selectFrom(TRAIL)
            .where(TRAIL.SEQ.ge(seq))
            .orderBy(TRAIL.SEQ)
            .limit(limit)
            .fetch(SqlTrail::entry));
  }

  @Override
  public long count() {
    return ledger.read(sql -> (long) sql.fetchCount(TRAIL));
  }

  static TrailEntry entry(TrailRecord row) {
    return new TrailEntry(
        row.getSeq(),
        row.getAt(),
        row.getActor(),
        Act.valueOf(row.getAct()),
        row.getSubject(),
        new TrailEntry.Detail(row.getDetail(), row.getPreviousHash()),
        row.getHash());
  }
}
