package id.telaah.store;

import static id.telaah.store.schema.Tables.ANSWER;
import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.FORMER_CONTENT;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.AnswersJson;
import id.telaah.form.FormRef;
import id.telaah.form.Value;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The cases in SQLite.
final class SqlCases implements Cases {
  private final Ledger ledger;

  SqlCases(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Receipt receive(RoundId round, CaseFile file, String actor) {
    return ledger.change(change -> {
      long roundId = Places.round(change.sql(), round);
      return holder(change.sql(), round, file.sha256())
          .<Receipt>map(Receipt.SameContent::new)
          .or(() -> codeTaken(change.sql(), roundId, file))
          .orElseGet(() -> store(change, roundId, round, file, actor));
    });
  }

  private static Optional<Receipt> codeTaken(DSLContext sql, long roundId, CaseFile file) {
    return sql.fetchExists(
            CASE_FILE, CASE_FILE.ROUND_ID.eq(roundId), CASE_FILE.CODE.eq(file.code().value()))
        ? Optional.of(new Receipt.CodeTaken(file.code()))
        : Optional.empty();
  }

  private static Receipt store(
      Change change, long roundId, RoundId round, CaseFile file, String actor) {
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

  @Override
  public Optional<CaseFile> find(RoundId round, CaseCode code) {
    return ledger.read(sql ->
        sql.select(
                CASE_FILE.GROUP_KEY,
                CASE_FILE.SHA256,
                CASE_FILE.FORM_ID,
                CASE_FILE.filledForm().NAME,
                CASE_FILE.filledForm().VERSION)
            .from(CASE_FILE)
            .where(CASE_FILE.round().SEMESTER.eq(round.toString()), CASE_FILE.CODE.eq(code.value()))
            .fetchOptional(row ->
                new CaseFile(
                    code,
                    row.value1(),
                    new FormRef(row.value4(), row.value5()),
                    FilledForms.read(sql, row.value3()),
                    row.value2())));
  }

  @Override
  public Optional<CaseCode> holder(RoundId round, String sha256) {
    return ledger.read(sql -> holder(sql, round, sha256));
  }

  /// The case that holds a content, or held it before answers were filled in.
  static Optional<CaseCode> holder(DSLContext sql, RoundId round, String sha256) {
    return sql.select(CASE_FILE.CODE)
        .from(CASE_FILE)
        .where(
            CASE_FILE.round().SEMESTER.eq(round.toString()),
            CASE_FILE
                .SHA256
                .eq(sha256)
                .or(
                    CASE_FILE.ID.in(
                        DSL.select(FORMER_CONTENT.CASE_ID)
                            .from(FORMER_CONTENT)
                            .where(FORMER_CONTENT.SHA256.eq(sha256)))))
        .orderBy(CASE_FILE.SHA256.eq(sha256).desc())
        .limit(1)
        .fetchOptional(CASE_FILE.CODE)
        .map(CaseCode::new);
  }

  @Override
  public List<CaseRow> list(RoundId round) {
    Field<@Nullable String> village = answerTo("desa_kel");
    Field<@Nullable String> sex = answerTo("jk");
    return ledger.read(sql ->
        sql.select(CASE_FILE.CODE, CASE_FILE.GROUP_KEY, village, sex, CASE_FILE.RECEIVED_AT)
            .from(CASE_FILE)
            .where(CASE_FILE.round().SEMESTER.eq(round.toString()))
            .orderBy(CASE_FILE.CODE)
            .fetch(row ->
                new CaseRow(
                    new CaseCode(row.value1()),
                    row.value2(),
                    word(row.value3()),
                    word(row.value4()),
                    row.value5())));
  }

  private static Field<@Nullable String> answerTo(String link) {
    return DSL.field(
        DSL.select(ANSWER.ANSWER_)
            .from(ANSWER)
            .where(
                ANSWER.FORM_ID.eq(CASE_FILE.FORM_ID),
                ANSWER.LINK.eq(link),
                ANSWER.ROW_NUMBER.eq(0)));
  }

  private static String word(@Nullable String json) {
    if (json != null && AnswersJson.read(json) instanceof Answer.Given given) {
      return switch (given.values().getFirst()) {
        case Value.Coded coded -> coded.code();
        case Value.Text text -> text.text();
        default -> "";
      };
    }
    return "";
  }
}
