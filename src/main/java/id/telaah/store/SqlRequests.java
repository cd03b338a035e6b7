package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_CHANGE;
import static id.telaah.store.schema.Tables.CASE_CHANGE_READER;
import static id.telaah.store.schema.Tables.REQUEST;
import static id.telaah.store.schema.Tables.REQUEST_WAITING;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.ItemKey;
import id.telaah.request.Asked;
import id.telaah.request.Filled;
import id.telaah.request.Filling;
import id.telaah.request.News;
import id.telaah.request.Request;
import id.telaah.request.Request.State;
import id.telaah.request.Requests;
import id.telaah.request.Waiting;
import id.telaah.request.Want;
import id.telaah.round.Discipline;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The requests in SQLite: each change one transaction with its trail rows.
final class SqlRequests implements Requests {
  private static final Condition IS_QUESTION = REQUEST.FIELD.ne("").and(REQUEST.WORDS.ne(""));

  private final Ledger ledger;

  SqlRequests(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Asked> asked(RoundId round) {
    return ledger.read(sql -> RequestQueries.asked(sql, round));
  }

  @Override
  public List<Request> list(RoundId round) {
    return ledger.read(sql -> RequestQueries.list(sql, RequestQueries.inRound(round)));
  }

  @Override
  public void open(RoundId round, List<Want> wants, String actor) {
    ledger.change(change -> {
      Set<CaseCode> touched = new TreeSet<>();
      for (Want want : wants) {
        if (open(change, round, want)) {
          touched.add(want.what().code());
        }
      }
      touched.forEach(code -> note(change, actor, Act.REQUESTS_OPENED, round, code));
      return touched;
    });
  }

  /// Whether anything changed by it.
  private static boolean open(Change change, RoundId round, Want want) {
    long caseId = Places.caseFile(change.sql(), round, want.what().code());
    String field = want.what().field().map(ItemKey::toString).orElse("");
    int opened =
        change
            .sql()
            .insertInto(REQUEST)
            .set(REQUEST.CASE_ID, caseId)
            .set(REQUEST.FIELD, field)
            .set(REQUEST.WORDS, want.what().words())
            .set(REQUEST.STATE, State.OPEN.name())
            .set(REQUEST.OPENED_AT, change.at())
            .set(REQUEST.ANSWER, "")
            .onConflictDoNothing()
            .execute();
    if (opened == 0 && want.what().isQuestion()) {
      opened = reopen(change, caseId, want);
    }
    Long id =
        change
            .sql()
            .select(REQUEST.ID)
            .from(REQUEST)
            .where(
                REQUEST.CASE_ID.eq(caseId),
                REQUEST.FIELD.eq(field),
                REQUEST.WORDS.eq(want.what().words()),
                REQUEST.STATE.eq(State.OPEN.name()))
            .fetchOne(REQUEST.ID);
    int waits = 0;
    if (id != null) {
      for (Waiting who : want.waiting()) {
        waits += wait(change, id, who);
      }
    }
    return opened + waits > 0;
  }

  /// A question that is asked again in the same words is open again.
  private static int reopen(Change change, long caseId, Want want) {
    return change
        .sql()
        .update(REQUEST)
        .set(REQUEST.STATE, State.OPEN.name())
        .set(REQUEST.ANSWER, "")
        .setNull(REQUEST.ANSWERED_AT)
        .where(
            REQUEST.CASE_ID.eq(caseId),
            REQUEST.FIELD.eq(want.what().field().orElseThrow().toString()),
            REQUEST.WORDS.eq(want.what().words()),
            REQUEST.STATE.ne(State.OPEN.name()))
        .execute();
  }

  private static int wait(Change change, long request, Waiting who) {
    return change
        .sql()
        .insertInto(REQUEST_WAITING)
        .set(REQUEST_WAITING.REQUEST_ID, request)
        .set(REQUEST_WAITING.WAITING, who.key())
        .set(REQUEST_WAITING.REASON, who.reason())
        .onConflict(REQUEST_WAITING.REQUEST_ID, REQUEST_WAITING.WAITING)
        .doUpdate()
        .set(REQUEST_WAITING.REASON, who.reason())
        .where(REQUEST_WAITING.REASON.ne(who.reason()), DSL.inline(who.reason()).ne(""))
        .execute();
  }

  @Override
  public Filled fill(RoundId round, List<Filling> fillings, String actor) {
    return ledger.change(change -> new FillIn(change, round, actor).all(fillings));
  }

  @Override
  public void close(RoundId round, long request, String actor) {
    ledger.change(change -> {
      int closed =
          change
              .sql()
              .update(REQUEST)
              .set(REQUEST.STATE, State.CLOSED.name())
              .where(
                  REQUEST.ID.eq(request),
                  REQUEST
                      .STATE
                      .eq(State.OPEN.name())
                      .or(IS_QUESTION.and(REQUEST.STATE.eq(State.ANSWERED.name()))))
              .execute();
      if (closed > 0) {
        CaseCode code =
            new CaseCode(
                change
                    .sql()
                    .select(REQUEST.caseFile().CODE)
                    .from(REQUEST)
                    .where(REQUEST.ID.eq(request))
                    .fetchSingle(REQUEST.caseFile().CODE));
        note(change, actor, Act.REQUESTS_CLOSED, round, code);
      }
      return closed;
    });
  }

  @Override
  public List<News> news(RoundId round, Discipline reader) {
    return ledger.read(sql -> RequestQueries.news(sql, round, reader));
  }

  @Override
  public void seen(RoundId round, CaseCode code, Discipline reader, String actor) {
    ledger.change(change -> {
      long caseId = Places.caseFile(change.sql(), round, code);
      int seen =
          change
              .sql()
              .update(CASE_CHANGE_READER)
              .set(CASE_CHANGE_READER.SEEN_AT, change.at())
              .where(
                  CASE_CHANGE_READER.DISCIPLINE.eq(reader.key()),
                  CASE_CHANGE_READER.SEEN_AT.isNull(),
                  CASE_CHANGE_READER.CHANGE_ID.in(
                      DSL.select(CASE_CHANGE.ID)
                          .from(CASE_CHANGE)
                          .where(CASE_CHANGE.request().CASE_ID.eq(caseId))))
              .execute();
      if (seen > 0) {
        String subject = Subject.of(round.toString(), code.value(), reader.key());
        change.note(actor, Act.ANSWERS_SEEN, subject, "");
        if (closeSeen(change, caseId) > 0) {
          note(change, actor, Act.REQUESTS_CLOSED, round, code);
        }
      }
      return seen;
    });
  }

  /// Closes what all who waited have seen.
  private static int closeSeen(Change change, long caseId) {
    return change
        .sql()
        .update(REQUEST)
        .set(REQUEST.STATE, State.CLOSED.name())
        .where(
            REQUEST.CASE_ID.eq(caseId),
            REQUEST.STATE.eq(State.ANSWERED.name()),
            // Whoever asked says whether the answer will do.
            DSL.not(IS_QUESTION),
            DSL.notExists(
                DSL.selectOne()
                    .from(CASE_CHANGE_READER)
                    .join(CASE_CHANGE)
                    .on(CASE_CHANGE.ID.eq(CASE_CHANGE_READER.CHANGE_ID))
                    .where(
                        CASE_CHANGE.REQUEST_ID.eq(REQUEST.ID),
                        CASE_CHANGE_READER.WAITED.eq(1),
                        CASE_CHANGE_READER.SEEN_AT.isNull())))
        .execute();
  }

  /// Notes what was done to a case's requests, with the hash of them all.
  static void note(Change change, String actor, Act act, RoundId round, CaseCode code) {
    long caseId = Places.caseFile(change.sql(), round, code);
    String hash = RequestQueries.hash(change.sql(), caseId);
    change.note(actor, act, Subject.of(round, code), Note.sha256(hash));
  }
}
