package id.telaah.store;

import static id.telaah.store.schema.Tables.AGREEMENT;
import static id.telaah.store.schema.Tables.SIGNATURE;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.panel.Agreement;
import id.telaah.panel.Signature;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// How agreements are read, with their signatures.
final class AgreementQueries {
  private AgreementQueries() {}

  static Optional<Agreement> one(DSLContext sql, RoundId round, CaseCode code) {
    return fetch(sql, round, AGREEMENT.caseFile().CODE.eq(code.value())).stream().findFirst();
  }

  static List<Agreement> all(DSLContext sql, RoundId round) {
    return fetch(sql, round, DSL.noCondition());
  }

  private static List<Agreement> fetch(DSLContext sql, RoundId round, Condition condition) {
    var rows =
        sql.select(
                AGREEMENT.caseFile().CODE,
                AGREEMENT.filledForm().NAME,
                AGREEMENT.filledForm().VERSION,
                AGREEMENT.FORM_ID,
                AGREEMENT.ID)
            .from(AGREEMENT)
            .where(AGREEMENT.caseFile().round().SEMESTER.eq(round.toString()), condition)
            .orderBy(AGREEMENT.caseFile().CODE)
            .fetch();
    Map<Long, Answers> answers = FilledForms.read(sql, rows.getValues(AGREEMENT.FORM_ID));
    Map<Long, List<Signature>> signatures = signatures(sql, rows.getValues(AGREEMENT.ID));
    return rows.stream()
        .map(row ->
            new Agreement(
                round,
                new CaseCode(row.value1()),
                new FormRef(row.value2(), row.value3()),
                answers.getOrDefault(row.value4(), Answers.NONE),
                signatures.getOrDefault(row.value5(), List.of())))
        .toList();
  }

  static List<Signature> signatures(DSLContext sql, long agreement) {
    return signatures(sql, List.of(agreement)).getOrDefault(agreement, List.of());
  }

  private static Map<Long, List<Signature>> signatures(DSLContext sql, List<Long> agreements) {
    return sql.selectFrom(SIGNATURE)
        .where(SIGNATURE.AGREEMENT_ID.in(agreements))
        .orderBy(SIGNATURE.ID)
        .fetchGroups(
            SIGNATURE.AGREEMENT_ID,
            row ->
                new Signature(
                    Discipline.ofKey(row.getDiscipline()),
                    row.getName(),
                    row.getSignedAt(),
                    row.getTextHash()));
  }
}
