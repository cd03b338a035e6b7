package id.telaah.store;

import static id.telaah.store.schema.Tables.TRAIL;

import id.telaah.store.schema.tables.records.TrailRecord;
import id.telaah.trail.Act;
import id.telaah.trail.Trail;
import id.telaah.trail.TrailEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  /// The entry of a row; empty where someone has written what no act writes.
  static Optional<TrailEntry> readable(TrailRecord row) {
    boolean isAct = Arrays.stream(Act.values()).map(Act::name).anyMatch(row.getAct()::equals);
    return isAct ? Optional.of(entry(row)) : Optional.empty();
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
