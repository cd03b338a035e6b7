package id.telaah.store;

import static id.telaah.store.schema.Tables.THRESHOLD_EDIT;

import id.telaah.casefile.RoundId;
import id.telaah.risk.ThresholdEdit;
import id.telaah.risk.ThresholdEdits;
import id.telaah.store.schema.tables.records.ThresholdEditRecord;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// The changes of thresholds in SQLite.
final class SqlThresholdEdits implements ThresholdEdits {
  private final Ledger ledger;

  SqlThresholdEdits(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<ThresholdEdit> list(RoundId round) {
    return ledger.read(sql ->
        sql.selectFrom(THRESHOLD_EDIT)
            .where(THRESHOLD_EDIT.round().SEMESTER.eq(round.toString()))
            .orderBy(THRESHOLD_EDIT.ID)
            .fetch(SqlThresholdEdits::edit));
  }

  static ThresholdEdit edit(ThresholdEditRecord row) {
    return new ThresholdEdit(
        new ThresholdEdit.Wish(
            row.getThreshold(),
            new BigDecimal(row.getOldNumber()),
            new BigDecimal(row.getNewNumber()),
            row.getReason()),
        row.getChangedBy(),
        row.getChangedAt());
  }

  @Override
  public Instant keep(RoundId round, ThresholdEdit.Wish wish, String actor) {
    return ledger.change(change -> {
      ThresholdEdit edit = new ThresholdEdit(wish, actor, change.at());
      change
          .sql()
          .insertInto(THRESHOLD_EDIT)
          .set(THRESHOLD_EDIT.ROUND_ID, Places.round(change.sql(), round))
          .set(THRESHOLD_EDIT.THRESHOLD, wish.id())
          .set(THRESHOLD_EDIT.OLD_NUMBER, wish.from().toPlainString())
          .set(THRESHOLD_EDIT.NEW_NUMBER, wish.to().toPlainString())
          .set(THRESHOLD_EDIT.REASON, wish.reason())
          .set(THRESHOLD_EDIT.CHANGED_BY, actor)
          .set(THRESHOLD_EDIT.CHANGED_AT, change.at())
          .execute();
      change.note(actor, Act.THRESHOLD_CHANGED, subject(round.toString(), wish.id()), said(edit));
      return change.at();
    });
  }

  /// `2026-2/ambang/kek_lila`.
  static String subject(String semester, String threshold) {
    return Subject.of(semester, "ambang", threshold);
  }

  private static String said(ThresholdEdit edit) {
    ThresholdEdit.Wish wish = edit.wish();
    return "%s → %s: %s %s"
        .formatted(
            wish.from().toPlainString(),
            wish.to().toPlainString(),
            wish.reason(),
            Note.sha256(hash(edit)));
  }

  /// SHA-256 (hex) of a change, by which the trail knows it again.
  private static String hash(ThresholdEdit edit) {
    ThresholdEdit.Wish wish = edit.wish();
    return hash(
        List.of(wish.from().toPlainString(), wish.to().toPlainString(), wish.reason(), edit.by()),
        edit.at());
  }

  private static String hash(List<String> texts, Instant at) {
    Digest digest = new Digest();
    texts.forEach(digest::add);
    return digest.add(at.toEpochMilli()).hex();
  }

  /// Subject to the hashes of all its changes, of what the store holds now. Columns are taken as
  /// they stand: what was changed behind our back may be no number at all.
  static Map<String, String> held(DSLContext sql) {
    Map<String, String> held = new TreeMap<>();
    sql.select(THRESHOLD_EDIT.round().SEMESTER, THRESHOLD_EDIT.asterisk())
        .from(THRESHOLD_EDIT)
        .orderBy(THRESHOLD_EDIT.ID)
        .forEach(row -> {
          ThresholdEditRecord edit = row.into(THRESHOLD_EDIT);
          List<String> texts =
              List.of(
                  edit.getOldNumber(), edit.getNewNumber(), edit.getReason(), edit.getChangedBy());
          held.merge(
              subject(row.get(THRESHOLD_EDIT.round().SEMESTER), edit.getThreshold()),
              hash(texts, edit.getChangedAt()),
              String::concat);
        });
    return held;
  }
}
