package id.telaah.store;

import static id.telaah.store.schema.Tables.ANSWER;
import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.FORMER_CONTENT;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Delivery;
import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.AnswersJson;
import id.telaah.form.FormRef;
import id.telaah.form.Value;
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
  public List<Receipt> receive(RoundId round, Delivery delivery, String actor) {
    return ledger.change(change -> new TakeIn(change, round, actor).all(delivery));
  }

  @Override
  public void refused(RoundId round, String file, int cases, String actor) {
    ledger.change(change -> {
      ImportRows.add(change, round, file, ImportEntry.Counts.refused(cases), actor);
      return cases;
    });
  }

  @Override
  public List<ImportEntry> imports(RoundId round) {
    return ledger.read(sql -> ImportRows.list(sql, round));
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
