package id.telaah.store;

import static id.telaah.store.schema.Tables.ANSWER;
import static id.telaah.store.schema.Tables.CASE_CHANGE;
import static id.telaah.store.schema.Tables.CASE_CHANGE_READER;
import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.FILLED_FORM;
import static id.telaah.store.schema.Tables.REQUEST;
import static id.telaah.store.schema.Tables.REQUEST_WAITING;
import static id.telaah.store.schema.Tables.REVIEW;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.AnswersJson;
import id.telaah.form.ItemKey;
import id.telaah.request.Asked;
import id.telaah.request.News;
import id.telaah.request.Request;
import id.telaah.request.Request.State;
import id.telaah.request.Waiting;
import id.telaah.request.Wanted;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import id.telaah.trail.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How requests are read.
final class RequestQueries {
  private static final List<String> ASKED =
      List.of(FormKeys.COMPLETENESS, FormKeys.REQUEST_ITEM, FormKeys.REQUEST_REASON);

  private RequestQueries() {}

  static Condition inRound(RoundId round) {
    return REQUEST.caseFile().round().SEMESTER.eq(round.toString());
  }

  /// The requests in sent reviews. Nothing else of a review is read, so that its author's
  /// colleagues stay blind.
  static List<Asked> asked(DSLContext sql, RoundId round) {
    record Author(CaseCode code, Discipline discipline) {}
    Map<Author, Answers> reviews = new LinkedHashMap<>();
    sql.select(
            REVIEW.caseFile().CODE,
            REVIEW.DISCIPLINE,
            ANSWER.LINK,
            ANSWER.ROW_NUMBER,
            ANSWER.ANSWER_)
        .from(REVIEW)
        .join(ANSWER)
        .on(ANSWER.FORM_ID.eq(REVIEW.FORM_ID))
        .where(
            REVIEW.caseFile().round().SEMESTER.eq(round.toString()),
            REVIEW.SENT_AT.isNotNull(),
            ANSWER.LINK.in(ASKED))
        .orderBy(REVIEW.ID, ANSWER.ROW_NUMBER)
        .forEach(row ->
            reviews.merge(
                new Author(new CaseCode(row.value1()), Discipline.ofKey(row.value2())),
                answer(row.value3(), row.value4(), row.value5()),
                (known, one) -> plus(known, one)));
    List<Asked> asked = new ArrayList<>();
    reviews.forEach((author, answers) ->
        rows(answers)
            .forEach(row ->
                answers
                    .text(new ItemKey(FormKeys.REQUEST_ITEM, row))
                    .ifPresent(words ->
                        asked.add(
                            new Asked(
                                author.code(),
                                author.discipline(),
                                words,
                                answers
                                    .text(new ItemKey(FormKeys.REQUEST_REASON, row))
                                    .orElse(""))))));
    return asked;
  }

  private static Answers answer(String link, int row, String json) {
    return Answers.NONE.with(new ItemKey(link, row), AnswersJson.read(json));
  }

  private static Answers plus(Answers known, Answers more) {
    Answers all = known;
    for (Map.Entry<ItemKey, Answer> one : more.all().entrySet()) {
      all = all.with(one.getKey(), one.getValue());
    }
    return all;
  }

  /// The rows that count: none where the expert found the data complete in the end.
  private static List<Integer> rows(Answers answers) {
    boolean complete =
        answers
            .code(ItemKey.of(FormKeys.COMPLETENESS))
            .filter(FormKeys.COMPLETE::equals)
            .isPresent();
    return complete
        ? List.of()
        : answers.all().keySet().stream()
            .filter(key -> key.linkId().equals(FormKeys.REQUEST_ITEM))
            .map(ItemKey::row)
            .sorted()
            .toList();
  }

  static List<Request> list(DSLContext sql, Condition which) {
    var rows =
        sql.select(
                REQUEST.ID,
                REQUEST.caseFile().CODE,
                REQUEST.FIELD,
                REQUEST.WORDS,
                REQUEST.STATE,
                REQUEST.OPENED_AT,
                REQUEST.ANSWER)
            .from(REQUEST)
            .where(which)
            .orderBy(REQUEST.caseFile().CODE, REQUEST.ID)
            .fetch();
    Map<Long, List<Waiting>> waiting = new HashMap<>();
    sql.selectFrom(REQUEST_WAITING)
        .where(REQUEST_WAITING.REQUEST_ID.in(rows.getValues(REQUEST.ID)))
        .forEach(row ->
            waiting
                .computeIfAbsent(row.getRequestId(), none -> new ArrayList<>())
                .add(Waiting.ofKey(row.getWaiting(), row.getReason())));
    return rows.stream()
        .map(row ->
            new Request(
                row.value1(),
                wanted(row.value2(), row.value3(), row.value4()),
                waiting.getOrDefault(row.value1(), List.of()).stream()
                    .sorted(Comparator.comparing(Waiting::seat))
                    .toList(),
                State.valueOf(row.value5()),
                row.value6(),
                row.value7()))
        .toList();
  }

  private static Wanted wanted(String code, String field, String words) {
    Optional<ItemKey> key = field.isEmpty() ? Optional.empty() : Optional.of(ItemKey.parse(field));
    return new Wanted(new CaseCode(code), key, words);
  }

  static List<News> news(DSLContext sql, RoundId round, Discipline reader) {
    Map<Long, Request> requests = new HashMap<>();
    list(sql, inRound(round)).forEach(request -> requests.put(request.id(), request));
    return sql.select(
            CASE_CHANGE.REQUEST_ID,
            CASE_CHANGE.FORMER,
            CASE_CHANGE.CHANGED_AT,
            CASE_CHANGE_READER.WAITED)
        .from(CASE_CHANGE)
        .join(CASE_CHANGE_READER)
        .on(CASE_CHANGE_READER.CHANGE_ID.eq(CASE_CHANGE.ID))
        .where(
            CASE_CHANGE_READER.DISCIPLINE.eq(reader.key()),
            CASE_CHANGE_READER.SEEN_AT.isNull(),
            CASE_CHANGE.REQUEST_ID.in(requests.keySet()))
        .orderBy(CASE_CHANGE.ID)
        .fetch(row ->
            new News(
                java.util.Objects.requireNonNull(requests.get(row.value1())),
                former(row.value2()),
                row.value3(),
                row.value4() == 1));
  }

  private static Optional<Answer> former(@Nullable String json) {
    return Optional.ofNullable(json).map(AnswersJson::read);
  }

  /// Over everything that is asked about a case and came back in words, under the salt of the case:
  /// what the trail keeps, so that a request changed behind the program's back is seen.
  static String hash(DSLContext sql, long caseId) {
    Digest digest = new Digest();
    sql.select(FILLED_FORM.SALT)
        .from(CASE_FILE)
        .join(FILLED_FORM)
        .on(FILLED_FORM.ID.eq(CASE_FILE.FORM_ID))
        .where(CASE_FILE.ID.eq(caseId))
        .forEach(row -> digest.add(row.value1()));
    sql.selectFrom(REQUEST)
        .where(REQUEST.CASE_ID.eq(caseId))
        .orderBy(REQUEST.ID)
        .forEach(row ->
            digest
                .add(row.getField())
                .add(row.getWords())
                .add(row.getState())
                .add(row.getAnswer()));
    sql.select(REQUEST.ID, REQUEST_WAITING.WAITING, REQUEST_WAITING.REASON)
        .from(REQUEST)
        .join(REQUEST_WAITING)
        .on(REQUEST_WAITING.REQUEST_ID.eq(REQUEST.ID))
        .where(REQUEST.CASE_ID.eq(caseId))
        .orderBy(REQUEST.ID, REQUEST_WAITING.WAITING)
        .forEach(row -> digest.add(row.value2()).add(row.value3()));
    return digest.hex();
  }
}
