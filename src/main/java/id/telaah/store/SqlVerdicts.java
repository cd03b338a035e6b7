package id.telaah.store;

import static id.telaah.store.schema.Tables.VERDICT;
import static id.telaah.store.schema.Tables.VERDICT_BATCH;

import id.telaah.casefile.RoundId;
import id.telaah.privacy.Finding;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.Ruling;
import id.telaah.privacy.Verdict;
import id.telaah.privacy.Verdicts;
import id.telaah.store.schema.tables.records.VerdictRecord;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// The verdicts on identifiers in SQLite.
final class SqlVerdicts implements Verdicts {
  private final Ledger ledger;

  SqlVerdicts(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Instant keep(RoundId round, List<Verdict> verdicts, String actor) {
    if (verdicts.isEmpty()) {
      throw new IllegalArgumentException("no verdicts to keep");
    }
    return ledger.change(change -> {
      DSLContext sql = change.sql();
      long batch =
          sql.insertInto(VERDICT_BATCH)
              .set(VERDICT_BATCH.ROUND_ID, Places.round(sql, round))
              .set(VERDICT_BATCH.DECIDED_BY, actor)
              .set(VERDICT_BATCH.DECIDED_AT, change.at())
              .returningResult(VERDICT_BATCH.ID)
              .fetchSingle()
              .value1();
      for (int i = 0; i < verdicts.size(); i++) {
        insert(sql, batch, i + 1, verdicts.get(i));
      }
      change.note(
          actor,
          Act.IDENTIFIERS_RULED,
          subject(round.toString(), batch),
          verdicts.size() + " " + Note.sha256(hash(sql, batch, actor, change.at())));
      return change.at();
    });
  }

  private static void insert(DSLContext sql, long batch, int number, Verdict verdict) {
    Finding.Place place = verdict.finding().place();
    sql.insertInto(VERDICT)
        .set(VERDICT.BATCH_ID, batch)
        .set(VERDICT.NUMBER, number)
        .set(VERDICT.FILE, place.file())
        .set(VERDICT.CASE_CODE, place.code())
        .set(VERDICT.PLACE, place.path())
        .set(VERDICT.LINE, place.line())
        .set(VERDICT.KIND, verdict.finding().kind().name())
        .set(VERDICT.RULING, verdict.ruling().name())
        .set(VERDICT.REASON, verdict.reason())
        .execute();
  }

  @Override
  public List<Kept> list(RoundId round) {
    return ledger.read(sql ->
        sql.select(VERDICT_BATCH.DECIDED_BY, VERDICT_BATCH.DECIDED_AT, VERDICT.asterisk())
            .from(VERDICT)
            .join(VERDICT_BATCH)
            .on(VERDICT_BATCH.ID.eq(VERDICT.BATCH_ID))
            .where(VERDICT_BATCH.round().SEMESTER.eq(round.toString()))
            .orderBy(VERDICT.BATCH_ID, VERDICT.NUMBER)
            .fetch(row ->
                kept(
                    row.into(VERDICT),
                    row.get(VERDICT_BATCH.DECIDED_BY),
                    row.get(VERDICT_BATCH.DECIDED_AT))));
  }

  private static Kept kept(VerdictRecord row, String by, Instant at) {
    return new Kept(
        new Finding.Place(row.getFile(), row.getCaseCode(), row.getPlace(), row.getLine()),
        LeakKind.valueOf(row.getKind()),
        Ruling.valueOf(row.getRuling()),
        row.getReason(),
        by,
        at);
  }

  /// `2026-2/privasi/1`.
  private static String subject(String semester, long batch) {
    return Subject.of(semester, "privasi", Long.toString(batch));
  }

  /// SHA-256 (hex) of verdicts given together, by which the trail knows them again.
  private static String hash(DSLContext sql, long batch, String by, Instant at) {
    Digest digest = new Digest().add(by).add(at.toEpochMilli());
    sql.selectFrom(VERDICT)
        .where(VERDICT.BATCH_ID.eq(batch))
        .orderBy(VERDICT.NUMBER)
        .forEach(row ->
            digest
                .add(row.getFile())
                .add(row.getCaseCode())
                .add(row.getPlace())
                .add(row.getLine())
                .add(row.getKind())
                .add(row.getRuling())
                .add(row.getReason()));
    return digest.hex();
  }

  /// Subject to hash, of what the store holds now.
  static Map<String, String> held(DSLContext sql) {
    Map<String, String> held = new TreeMap<>();
    sql.select(
            VERDICT_BATCH.round().SEMESTER,
            VERDICT_BATCH.ID,
            VERDICT_BATCH.DECIDED_BY,
            VERDICT_BATCH.DECIDED_AT)
        .from(VERDICT_BATCH)
        .forEach(row ->
            held.put(
                subject(row.value1(), row.value2()),
                hash(sql, row.value2(), row.value3(), row.value4())));
    return held;
  }
}
