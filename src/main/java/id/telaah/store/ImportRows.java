package id.telaah.store;

import static id.telaah.store.schema.Tables.IMPORT_LOG;

import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.ImportEntry.Counts;
import id.telaah.casefile.RoundId;
import id.telaah.store.Ledger.Change;
import id.telaah.store.schema.tables.records.ImportLogRecord;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// The import log in SQLite.
final class ImportRows {
  private ImportRows() {}

  /// Adds a file's entry with its trail row, within the transaction that received it.
  static void add(Change change, RoundId round, String file, Counts counts, String actor) {
    ImportLogRecord row =
        change
            .sql()
            .insertInto(IMPORT_LOG)
            .set(IMPORT_LOG.ROUND_ID, Places.round(change.sql(), round))
            .set(IMPORT_LOG.FILE, file)
            .set(IMPORT_LOG.LOADED_BY, actor)
            .set(IMPORT_LOG.LOADED_AT, change.at())
            .set(IMPORT_LOG.NEW_CASES, counts.fresh())
            .set(IMPORT_LOG.UPDATED_CASES, counts.updated())
            .set(IMPORT_LOG.SKIPPED_CASES, counts.skipped())
            .set(IMPORT_LOG.REFUSED_CASES, counts.refused())
            .returning()
            .fetchSingle();
    change.note(
        actor, Act.FILE_LOADED, subject(round.toString(), row.getId()), Note.sha256(hash(row)));
  }

  /// The newest first.
  static List<ImportEntry> list(DSLContext sql, RoundId round) {
    return sql.selectFrom(IMPORT_LOG)
        .where(IMPORT_LOG.round().SEMESTER.eq(round.toString()))
        .orderBy(IMPORT_LOG.ID.desc())
        .fetch(row ->
            new ImportEntry(
                row.getFile(),
                row.getLoadedBy(),
                row.getLoadedAt(),
                new Counts(
                    row.getNewCases(),
                    row.getUpdatedCases(),
                    row.getSkippedCases(),
                    row.getRefusedCases())));
  }

  /// `2026-2/muat/1`.
  private static String subject(String semester, long id) {
    return Subject.of(semester, "muat", Long.toString(id));
  }

  /// SHA-256 (hex) of an entry, by which the trail knows it again.
  private static String hash(ImportLogRecord row) {
    return new Digest()
        .add(row.getFile())
        .add(row.getLoadedBy())
        .add(row.getLoadedAt().toEpochMilli())
        .add(row.getNewCases())
        .add(row.getUpdatedCases())
        .add(row.getSkippedCases())
        .add(row.getRefusedCases())
        .hex();
  }

  /// Subject to hash, of what the store holds now.
  static Map<String, String> held(DSLContext sql) {
    Map<String, String> held = new TreeMap<>();
    sql.select(IMPORT_LOG.round().SEMESTER, IMPORT_LOG.asterisk())
        .from(IMPORT_LOG)
        .forEach(row -> {
          ImportLogRecord entry = row.into(IMPORT_LOG);
          held.put(subject(row.get(IMPORT_LOG.round().SEMESTER), entry.getId()), hash(entry));
        });
    return held;
  }
}
