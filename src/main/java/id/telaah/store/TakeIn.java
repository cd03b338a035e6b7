package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_FILE;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Delivery;
import id.telaah.casefile.ImportEntry.Counts;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import java.util.List;
import java.util.Optional;

/// Brings the cases of one file into a round, all or none, within one transaction.
final class TakeIn {
  private final Change change;
  private final RoundId round;
  private final String actor;
  private final long roundId;

  TakeIn(Change change, RoundId round, String actor) {
    this.change = change;
    this.round = round;
    this.actor = actor;
    this.roundId = Places.round(change.sql(), round);
  }

  List<Receipt> all(Delivery delivery) {
    List<Receipt> receipts = receipts(delivery);
    if (!delivery.file().isEmpty()) {
      ImportRows.add(change, round, delivery.file(), Counts.of(receipts), actor);
    }
    return receipts;
  }

  private List<Receipt> receipts(Delivery delivery) {
    List<Receipt> foreseen = delivery.cases().stream().map(this::foreseen).toList();
    return foreseen.stream().anyMatch(Receipt::isObstacle)
        ? foreseen.stream().map(TakeIn::withheld).toList()
        : delivery.cases().stream().map(this::take).toList();
  }

  private static Receipt withheld(Receipt foreseen) {
    return foreseen.isObstacle() || foreseen instanceof Receipt.SameContent
        ? foreseen
        : new Receipt.Withheld(foreseen.code());
  }

  private Receipt foreseen(CaseFile file) {
    return known(file)
        .orElseGet(() ->
            isTaken(file) ? new Receipt.CodeTaken(file.code()) : new Receipt.Stored(file.code()));
  }

  private Optional<Receipt> known(CaseFile file) {
    return SqlCases.holder(change.sql(), round, file.sha256()).map(Receipt.SameContent::new);
  }

  private boolean isTaken(CaseFile file) {
    return change
        .sql()
        .fetchExists(
            CASE_FILE, CASE_FILE.ROUND_ID.eq(roundId), CASE_FILE.CODE.eq(file.code().value()));
  }

  // Asked again: the same content may lie twice in one file, under two codes.
  private Receipt take(CaseFile file) {
    return known(file).orElseGet(() -> store(file));
  }

  private Receipt store(CaseFile file) {
    long formId = FilledForms.add(change.sql(), file.form(), file.answers());
    change
        .sql()
        .insertInto(CASE_FILE)
        .set(CASE_FILE.ROUND_ID, roundId)
        .set(CASE_FILE.CODE, file.code().value())
        .set(CASE_FILE.GROUP_KEY, file.groupKey())
        .set(CASE_FILE.SHA256, file.sha256())
        .set(CASE_FILE.FORM_ID, formId)
        .set(CASE_FILE.RECEIVED_AT, change.at())
        .execute();
    change.note(
        actor,
        Act.CASE_RECEIVED,
        Subject.of(round, file.code()),
        file.form() + " " + Note.seal(FilledForms.seal(change.sql(), formId)));
    return new Receipt.Stored(file.code());
  }
}
