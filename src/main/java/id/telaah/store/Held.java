package id.telaah.store;

import static id.telaah.store.schema.Tables.AGREEMENT;
import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.REQUEST;
import static id.telaah.store.schema.Tables.REVIEW;
import static id.telaah.store.schema.Tables.SIGNATURE;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Signature;
import id.telaah.round.Round;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/// What the store holds now, in the same words as [Recorded].
final class Held {
  private final DSLContext sql;

  Held(DSLContext sql) {
    this.sql = sql;
  }

  /// Subject to seal, computed anew from the answers as they stand.
  Map<String, String> seals() {
    Map<String, String> seals = new HashMap<>();
    sql.select(CASE_FILE.round().SEMESTER, CASE_FILE.CODE, CASE_FILE.FORM_ID)
        .from(CASE_FILE)
        .forEach(row ->
            seals.put(Subject.of(row.value1(), row.value2()), FilledForms.seal(sql, row.value3())));
    sql.select(
            REVIEW.caseFile().round().SEMESTER,
            REVIEW.caseFile().CODE,
            REVIEW.DISCIPLINE,
            REVIEW.FORM_ID)
        .from(REVIEW)
        .forEach(row ->
            seals.put(
                Subject.of(row.value1(), row.value2(), row.value3()),
                FilledForms.seal(sql, row.value4())));
    sql.select(AGREEMENT.caseFile().round().SEMESTER, AGREEMENT.caseFile().CODE, AGREEMENT.FORM_ID)
        .from(AGREEMENT)
        .forEach(row ->
            seals.put(
                Subject.of(row.value1(), row.value2(), Subject.PANEL),
                FilledForms.seal(sql, row.value3())));
    return seals;
  }

  /// Subject to state, for every review.
  Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    sql.select(
            REVIEW.caseFile().round().SEMESTER,
            REVIEW.caseFile().CODE,
            REVIEW.DISCIPLINE,
            REVIEW.STATE)
        .from(REVIEW)
        .forEach(
            row -> states.put(Subject.of(row.value1(), row.value2(), row.value3()), row.value4()));
    return states;
  }

  /// Case to hash, for all that is asked about it.
  Map<String, String> requests() {
    Map<String, String> requests = new HashMap<>();
    sql.selectDistinct(
            REQUEST.caseFile().round().SEMESTER, REQUEST.caseFile().CODE, REQUEST.CASE_ID)
        .from(REQUEST)
        .forEach(row ->
            requests.put(
                Subject.of(row.value1(), row.value2()), RequestQueries.hash(sql, row.value3())));
    return requests;
  }

  /// Round to hash, for every approval.
  Map<String, String> approvals() {
    Map<String, String> approvals = new HashMap<>();
    for (Round round : sql.connectionResult(it -> RoundRows.all(new PlainSql(it)))) {
      round
          .approval()
          .ifPresent(approval -> approvals.put(round.id().toString(), SqlRounds.hash(approval)));
    }
    return approvals;
  }

  /// Subject and discipline to hash, for every signature; empty where its text is not the one that
  /// stands there now.
  ///
  /// @param sealed whether the answers of a subject are as the trail has sealed them; others are
  ///   not even read
  Map<String, String> signatures(Predicate<String> sealed) {
    Map<String, String> hashes = new HashMap<>();
    sql.selectDistinct(
            SIGNATURE.agreement().caseFile().round().SEMESTER,
            SIGNATURE.agreement().caseFile().CODE,
            SIGNATURE.AGREEMENT_ID)
        .from(SIGNATURE)
        .forEach(row -> {
          RoundId round = RoundId.parse(row.value1());
          CaseCode code = new CaseCode(row.value2());
          String subject = Subject.ofPanel(round, code);
          String text = sealed.test(subject) ? text(round, code) : "";
          for (Signature signature : AgreementQueries.signatures(sql, row.value3())) {
            hashes.put(
                Subject.of(subject, signature.discipline().key()),
                signature.textHash().equals(text) ? Note.hash(signature) : "");
          }
        });
    return hashes;
  }

  private String text(RoundId round, CaseCode code) {
    return AgreementQueries.one(sql, round, code)
        .map(agreement -> AgreedText.of(agreement).sha256())
        .orElse("");
  }
}
