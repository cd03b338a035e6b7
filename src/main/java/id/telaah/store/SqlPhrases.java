package id.telaah.store;

import static id.telaah.store.schema.Tables.PHRASE;

import id.telaah.phrase.Phrase;
import id.telaah.phrase.Phrases;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import java.util.List;
import java.util.Set;

/// The phrases in SQLite.
final class SqlPhrases implements Phrases {
  private final Ledger ledger;

  SqlPhrases(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Phrase> kept() {
    return ledger.read(sql ->
        sql.selectFrom(PHRASE)
            .where(PHRASE.REMOVED.eq(0))
            .orderBy(PHRASE.ID)
            .fetch(PhraseRows::phrase));
  }

  @Override
  public Set<String> removed() {
    return ledger.read(
        sql -> sql.selectFrom(PHRASE).where(PHRASE.REMOVED.eq(1)).fetchSet(PHRASE.CODE));
  }

  @Override
  public void keep(List<Phrase> phrases, String actor) {
    ledger.change(change -> {
      for (Phrase phrase : phrases) {
        PhraseRows.write(change.sql(), phrase);
        change.note(
            actor,
            Act.PHRASE_KEPT,
            PhraseRows.subject(phrase.id()),
            Note.sha256(PhraseRows.hash(phrase)));
      }
      return phrases.size();
    });
  }

  @Override
  public void remove(String id, String actor) {
    ledger.change(change -> {
      delete(change, id);
      change.sql().insertInto(PHRASE).set(PHRASE.CODE, id).set(PHRASE.REMOVED, 1).execute();
      change.note(actor, Act.PHRASE_REMOVED, PhraseRows.subject(id), "removed");
      return id;
    });
  }

  @Override
  public void forget(String id, String actor) {
    ledger.change(change -> {
      if (delete(change, id) > 0) {
        change.note(actor, Act.PHRASE_FORGOTTEN, PhraseRows.subject(id), "forgotten");
      }
      return id;
    });
  }

  private static int delete(Change change, String id) {
    return change.sql().deleteFrom(PHRASE).where(PHRASE.CODE.eq(id)).execute();
  }
}
