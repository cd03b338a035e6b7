package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_CHANGE;
import static id.telaah.store.schema.Tables.CASE_CHANGE_READER;
import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.FORMER_CONTENT;
import static id.telaah.store.schema.Tables.REQUEST;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.AnswersJson;
import id.telaah.request.Filled;
import id.telaah.request.Filling;
import id.telaah.request.Reply;
import id.telaah.request.Request;
import id.telaah.request.Request.State;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.store.Ledger.Change;
import id.telaah.store.schema.tables.records.CaseFileRecord;
import id.telaah.trail.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings replies into their cases, within one transaction.
final class FillIn {
  private final Change change;
  private final RoundId round;
  private final String actor;

  FillIn(Change change, RoundId round, String actor) {
    this.change = change;
    this.round = round;
    this.actor = actor;
  }

  /// Every filling, or none where one of them no longer fits.
  Filled all(List<Filling> fillings) {
    for (Filling filling : fillings) {
      Optional<Filled> obstacle = obstacle(filling);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
    }
    fillings.forEach(this::fill);
    return new Filled.Kept(change.at());
  }

  private Optional<Filled> obstacle(Filling filling) {
    CaseCode code = filling.before().code();
    if (!record(code).getSha256().equals(filling.before().sha256())) {
      return Optional.of(new Filled.Moved(code));
    }
    return SqlCases.holder(change.sql(), round, filling.after().sha256())
        .filter(other -> !other.equals(code))
        .map(other -> new Filled.SameAs(code, other));
  }

  private CaseFileRecord record(CaseCode code) {
    long id = Places.caseFile(change.sql(), round, code);
    return change.sql().fetchSingle(CASE_FILE, CASE_FILE.ID.eq(id));
  }

  private void fill(Filling filling) {
    CaseCode code = filling.before().code();
    CaseFileRecord record = record(code);
    List<Request> requests = RequestQueries.list(change.sql(), REQUEST.CASE_ID.eq(record.getId()));
    for (Reply reply : filling.replies()) {
      keep(record.getFormId(), reply);
      tell(code, reply, requests);
    }
    identify(record, filling);
    String seal = FilledForms.seal(change.sql(), record.getFormId());
    change.note(actor, Act.CASE_ANSWERED, Subject.of(round, code), keys(filling) + Note.seal(seal));
    SqlRequests.note(change, actor, Act.REQUESTS_ANSWERED, round, code);
  }

  private static String keys(Filling filling) {
    return filling.replies().stream()
        .map(reply ->
            switch (reply) {
              case Reply.ToField field -> field.key() + " ";
              case Reply.InWords words -> "";
            })
        .collect(Collectors.joining());
  }

  private void keep(long formId, Reply reply) {
    String words = "";
    switch (reply) {
      case Reply.ToField field ->
          FilledForms.set(change.sql(), formId, field.key(), field.answer());
      case Reply.InWords said -> words = said.text();
    }
    change
        .sql()
        .update(REQUEST)
        .set(REQUEST.STATE, State.ANSWERED.name())
        .set(REQUEST.ANSWERED_AT, change.at())
        .set(REQUEST.ANSWER, words)
        .where(REQUEST.ID.eq(reply.request()))
        .execute();
  }

  /// The content by which the case is known from now on; the one it had stays known.
  private void identify(CaseFileRecord record, Filling filling) {
    if (filling.before().sha256().equals(filling.after().sha256())) {
      return;
    }
    change
        .sql()
        .insertInto(FORMER_CONTENT)
        .set(FORMER_CONTENT.CASE_ID, record.getId())
        .set(FORMER_CONTENT.SHA256, filling.before().sha256())
        .onConflictDoNothing()
        .execute();
    record.setSha256(filling.after().sha256()).update();
  }

  /// News for those who waited, and for those who have begun a review without the answer.
  private void tell(CaseCode code, Reply reply, List<Request> requests) {
    Request request =
        requests.stream().filter(one -> one.id() == reply.request()).findFirst().orElseThrow();
    long id =
        change
            .sql()
            .insertInto(CASE_CHANGE)
            .set(CASE_CHANGE.REQUEST_ID, reply.request())
            .set(CASE_CHANGE.FORMER, former(reply))
            .set(CASE_CHANGE.CHANGED_AT, change.at())
            .returning(CASE_CHANGE.ID)
            .fetchSingle(CASE_CHANGE.ID);
    Map<Discipline, ReviewState> states =
        ReviewQueries.states(change.sql(), ReviewQueries.caseIs(round, code))
            .getOrDefault(code, ReviewQueries.allEmpty());
    for (Discipline reader : Discipline.values()) {
      boolean waited = request.waiting().stream().anyMatch(one -> one.includes(reader));
      // A question is its asker's alone: its words would tell the others what the asker thinks.
      boolean begun = !request.what().isQuestion() && states.get(reader) != ReviewState.EMPTY;
      if (waited || begun) {
        change
            .sql()
            .insertInto(CASE_CHANGE_READER)
            .set(CASE_CHANGE_READER.CHANGE_ID, id)
            .set(CASE_CHANGE_READER.DISCIPLINE, reader.key())
            .set(CASE_CHANGE_READER.WAITED, waited ? 1 : 0)
            .execute();
      }
    }
  }

  private static @Nullable String former(Reply reply) {
    return switch (reply) {
      case Reply.ToField field -> {
        Answer former = field.former().orElse(null);
        yield former == null ? null : AnswersJson.write(former);
      }
      case Reply.InWords words -> null;
    };
  }
}
