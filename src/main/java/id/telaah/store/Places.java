package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.ROUND;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;

/// Where a round or a case stands in the store.
final class Places {
  private Places() {}

  /// @throws NoSuchElementException where the round was never opened
  static long round(DSLContext sql, RoundId round) {
    return sql.select(ROUND.ID)
        .from(ROUND)
        .where(ROUND.SEMESTER.eq(round.toString()))
        .fetchOptional(ROUND.ID)
        .orElseThrow(() -> new NoSuchElementException("no round " + round));
  }

  /// @throws NoSuchElementException where the round has no such case
  static long caseFile(DSLContext sql, RoundId round, CaseCode code) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(CASE_FILE.round().SEMESTER.eq(round.toString()), CASE_FILE.CODE.eq(code.value()))
        .fetchOptional(CASE_FILE.ID)
        .orElseThrow(() -> new NoSuchElementException("no case " + code + " in " + round));
  }
}
