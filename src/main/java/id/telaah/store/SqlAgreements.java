package id.telaah.store;

import static id.telaah.store.schema.Tables.AGREEMENT;
import static id.telaah.store.schema.Tables.SIGNATURE;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Agreement;
import id.telaah.panel.AgreementFrozenException;
import id.telaah.panel.Agreements;
import id.telaah.panel.Signature;
import id.telaah.review.AnswerChange;
import id.telaah.store.Ledger.Change;
import id.telaah.store.schema.tables.records.AgreementRecord;
import id.telaah.trail.Act;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;

/// The panel's agreements in SQLite: a text that a signature freezes.
final class SqlAgreements implements Agreements {
  private final Ledger ledger;
  private final Steps steps;

  SqlAgreements(Ledger ledger, Steps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  @Override
  public Agreement open(
      RoundId round, CaseCode code, FormRef form, Answers proposal, String actor) {
    return ledger.change(change -> {
      Optional<Agreement> there = AgreementQueries.one(change.sql(), round, code);
      if (there.isPresent()) {
        return there.get();
      }
      begin(change, Places.caseFile(change.sql(), round, code), form, proposal);
      String seal = FilledForms.seal(change.sql(), row(change.sql(), round, code).getFormId());
      change.note(
          actor, Act.AGREEMENT_OPENED, Subject.ofPanel(round, code), form + " " + Note.seal(seal));
      return new Agreement(round, code, form, proposal, List.of());
    });
  }

  private static void begin(Change change, long caseId, FormRef form, Answers proposal) {
    if (!ReviewQueries.areAllSent(change.sql(), caseId)) {
      throw new IllegalStateException("not every review of the case has been sent");
    }
    change
        .sql()
        .insertInto(AGREEMENT)
        .set(AGREEMENT.CASE_ID, caseId)
        .set(AGREEMENT.FORM_ID, FilledForms.add(change.sql(), form, proposal))
        .set(AGREEMENT.SAVED_AT, change.at())
        .execute();
  }

  @Override
  public Optional<Agreement> find(RoundId round, CaseCode code) {
    return ledger.read(sql -> AgreementQueries.one(sql, round, code));
  }

  @Override
  public List<Agreement> list(RoundId round) {
    return ledger.read(sql -> AgreementQueries.all(sql, round));
  }

  @Override
  public Instant keep(RoundId round, CaseCode code, List<AnswerChange> changes, String actor) {
    return ledger.change(change -> {
      AgreementRecord agreement = row(change.sql(), round, code);
      if (change.sql().fetchExists(SIGNATURE, SIGNATURE.AGREEMENT_ID.eq(agreement.getId()))) {
        throw new AgreementFrozenException(code);
      }
      if (changes.isEmpty()) {
        return agreement.getSavedAt();
      }
      FormRef form = FilledForms.ref(change.sql(), agreement.getFormId());
      String kept = steps.apply(change.sql(), agreement.getFormId(), form, changes);
      agreement.setSavedAt(change.at()).update();
      change.note(actor, Act.AGREEMENT_KEPT, Subject.ofPanel(round, code), kept);
      return change.at();
    });
  }

  @Override
  public void sign(RoundId round, CaseCode code, Signature signature, String actor) {
    ledger.change(change -> {
      AgreementRecord row = row(change.sql(), round, code);
      if (!ReviewQueries.areAllSent(change.sql(), row.getCaseId())) {
        throw new IllegalStateException("not every review of the case has been sent");
      }
      checkSignable(change.sql(), round, code, signature);
      change
          .sql()
          .insertInto(SIGNATURE)
          .set(SIGNATURE.AGREEMENT_ID, row.getId())
          .set(SIGNATURE.DISCIPLINE, signature.discipline().key())
          .set(SIGNATURE.NAME, signature.name())
          .set(SIGNATURE.SIGNED_AT, signature.at())
          .set(SIGNATURE.TEXT_HASH, signature.textHash())
          .execute();
      change.note(
          actor, Act.AGREEMENT_SIGNED, Subject.ofPanel(round, code), Note.signature(signature));
      return signature;
    });
  }

  private static void checkSignable(
      DSLContext sql, RoundId round, CaseCode code, Signature signature) {
    Agreement agreement = AgreementQueries.one(sql, round, code).orElseThrow();
    boolean isThere =
        agreement.signatures().stream()
            .anyMatch(other -> other.discipline() == signature.discipline());
    if (isThere || !AgreedText.of(agreement).sha256().equals(signature.textHash())) {
      throw new AgreementFrozenException(code);
    }
  }

  @Override
  public void unlock(RoundId round, CaseCode code, String reason, String actor) {
    ledger.change(change -> {
      AgreementRecord row = row(change.sql(), round, code);
      int voided =
          change
              .sql()
              .deleteFrom(SIGNATURE)
              .where(SIGNATURE.AGREEMENT_ID.eq(row.getId()))
              .execute();
      if (voided > 0) {
        change.note(actor, Act.AGREEMENT_UNLOCKED, Subject.ofPanel(round, code), reason);
        SqlRounds.voidApproval(change, round, actor);
      }
      return row;
    });
  }

  private static AgreementRecord row(DSLContext sql, RoundId round, CaseCode code) {
    return sql.fetchOptional(AGREEMENT, AGREEMENT.CASE_ID.eq(Places.caseFile(sql, round, code)))
        .orElseThrow(() -> new NoSuchElementException("no agreement on " + code));
  }
}
