package id.telaah.store;

import static id.telaah.store.schema.Tables.ANSWER;
import static id.telaah.store.schema.Tables.FILLED_FORM;
import static id.telaah.store.schema.Tables.FORM_ROW;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.AnswersJson;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.trail.Digest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Row4;
import org.jooq.impl.DSL;

/// Forms with their answers, whoever filled them: one row per answer, one per row of a repeating
/// group.
final class FilledForms {
  private static final SecureRandom RANDOM = new SecureRandom();

  private FilledForms() {}

  /// Stores a form with its answers.
  ///
  /// @return the filled form's id
  static long add(DSLContext sql, FormRef form, Answers answers) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    long id =
        sql.insertInto(FILLED_FORM)
            .set(FILLED_FORM.NAME, form.name())
            .set(FILLED_FORM.VERSION, form.version())
            .set(FILLED_FORM.SALT, HexFormat.of().formatHex(salt))
            .returning(FILLED_FORM.ID)
            .fetchSingle(FILLED_FORM.ID);
    addRows(sql, id, answers);
    addAnswers(sql, id, answers);
    return id;
  }

  private static void addRows(DSLContext sql, long id, Answers answers) {
    answers.allRows().forEach((group, rows) -> rows.forEach(row -> addRow(sql, id, group, row)));
  }

  private static void addAnswers(DSLContext sql, long id, Answers answers) {
    List<Row4<Long, String, Integer, String>> rows =
        answers.all().entrySet().stream()
            .map(entry ->
                DSL.row(
                    id,
                    entry.getKey().linkId(),
                    entry.getKey().row(),
                    AnswersJson.write(entry.getValue())))
            .toList();
    if (!rows.isEmpty()) {
      sql.insertInto(ANSWER, ANSWER.FORM_ID, ANSWER.LINK, ANSWER.ROW_NUMBER, ANSWER.ANSWER_)
          .valuesOfRows(rows)
          .execute();
    }
  }

  /// The version that a filled form is pinned to.
  static FormRef ref(DSLContext sql, long id) {
    return sql.select(FILLED_FORM.NAME, FILLED_FORM.VERSION)
        .from(FILLED_FORM)
        .where(FILLED_FORM.ID.eq(id))
        .fetchSingle(row -> new FormRef(row.value1(), row.value2()));
  }

  static Answers read(DSLContext sql, long id) {
    return read(sql, List.of(id)).getOrDefault(id, Answers.NONE);
  }

  /// The answers of several filled forms, in two queries.
  static Map<Long, Answers> read(DSLContext sql, Collection<Long> ids) {
    Map<Long, Answers> forms = new HashMap<>();
    ids.forEach(id -> forms.put(id, Answers.NONE));
    sql.selectFrom(FORM_ROW)
        .where(FORM_ROW.FORM_ID.in(ids))
        .orderBy(FORM_ROW.FORM_ID, FORM_ROW.GROUP_LINK, FORM_ROW.ROW_NUMBER)
        .forEach(row ->
            forms.computeIfPresent(
                row.getFormId(),
                (id, answers) -> answers.withRow(row.getGroupLink(), row.getRowNumber())));
    sql.selectFrom(ANSWER)
        .where(ANSWER.FORM_ID.in(ids))
        .orderBy(ANSWER.FORM_ID, ANSWER.LINK, ANSWER.ROW_NUMBER)
        .forEach(row ->
            forms.computeIfPresent(
                row.getFormId(),
                (id, answers) ->
                    answers.with(
                        new ItemKey(row.getLink(), row.getRowNumber()),
                        AnswersJson.read(row.getAnswer()))));
    return forms;
  }

  static void set(DSLContext sql, long id, ItemKey key, Answer answer) {
    sql.insertInto(ANSWER)
        .set(ANSWER.FORM_ID, id)
        .set(ANSWER.LINK, key.linkId())
        .set(ANSWER.ROW_NUMBER, key.row())
        .set(ANSWER.ANSWER_, AnswersJson.write(answer))
        .onConflict(ANSWER.FORM_ID, ANSWER.LINK, ANSWER.ROW_NUMBER)
        .doUpdate()
        .set(ANSWER.ANSWER_, AnswersJson.write(answer))
        .execute();
  }

  static void clear(DSLContext sql, long id, Collection<String> links, int row) {
    sql.deleteFrom(ANSWER)
        .where(ANSWER.FORM_ID.eq(id), ANSWER.LINK.in(links), ANSWER.ROW_NUMBER.eq(row))
        .execute();
  }

  static void addRow(DSLContext sql, long id, String group, int row) {
    sql.insertInto(FORM_ROW)
        .set(FORM_ROW.FORM_ID, id)
        .set(FORM_ROW.GROUP_LINK, group)
        .set(FORM_ROW.ROW_NUMBER, row)
        .onConflictDoNothing()
        .execute();
  }

  static void removeRow(DSLContext sql, long id, String group, int row) {
    sql.deleteFrom(FORM_ROW)
        .where(FORM_ROW.FORM_ID.eq(id), FORM_ROW.GROUP_LINK.eq(group), FORM_ROW.ROW_NUMBER.eq(row))
        .execute();
  }

  /// The seal under a filled form: SHA-256 (hex) over its salt, its version and every row as it is
  /// stored. The trail keeps it, so that an answer changed behind the program's back is seen.
  static String seal(DSLContext sql, long id) {
    Digest digest = new Digest();
    sql.selectFrom(FILLED_FORM)
        .where(FILLED_FORM.ID.eq(id))
        .forEach(form -> digest.add(form.getSalt()).add(form.getName()).add(form.getVersion()));
    sql.selectFrom(FORM_ROW)
        .where(FORM_ROW.FORM_ID.eq(id))
        .orderBy(FORM_ROW.GROUP_LINK, FORM_ROW.ROW_NUMBER)
        .forEach(row -> digest.add("row").add(row.getGroupLink()).add(row.getRowNumber()));
    sql.selectFrom(ANSWER)
        .where(ANSWER.FORM_ID.eq(id))
        .orderBy(ANSWER.LINK, ANSWER.ROW_NUMBER)
        .forEach(row ->
            digest.add("answer").add(row.getLink()).add(row.getRowNumber()).add(row.getAnswer()));
    return digest.hex();
  }
}
