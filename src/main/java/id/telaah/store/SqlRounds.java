package id.telaah.store;

import static id.telaah.store.schema.Tables.CASE_FILE;
import static id.telaah.store.schema.Tables.ROUND;
import static id.telaah.store.schema.Tables.TRAIL;

import id.telaah.casefile.RoundId;
import id.telaah.round.Approval;
import id.telaah.round.Member;
import id.telaah.round.Moving;
import id.telaah.round.Plan;
import id.telaah.round.Region;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Target;
import id.telaah.store.Ledger.Change;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rounds in SQLite.
final class SqlRounds implements Rounds {
  private final Ledger ledger;

  SqlRounds(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Round> list() {
    return ledger.look(sql -> RoundRows.all(sql));
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return ledger.look(sql -> RoundRows.one(sql, id));
  }

  @Override
  public List<Member> members(RoundId id) {
    return ledger.look(sql -> RoundRows.members(sql, id));
  }

  @Override
  public void open(Round round, Setup setup, String actor) {
    if (round.approval().isPresent()) {
      throw new IllegalArgumentException("a round opens before it is approved");
    }
    ledger.change(change -> {
      if (!change.sql().fetchExists(ROUND, ROUND.SEMESTER.eq(round.id().toString()))) {
        begin(change, round, setup, actor);
      }
      return round;
    });
  }

  private static void begin(Change change, Round round, Setup setup, String actor) {
    long id =
        change
            .sql()
            .insertInto(ROUND)
            .set(ROUND.SEMESTER, round.id().toString())
            .set(ROUND.REGENCY_CODE, round.regencyCode())
            .set(ROUND.REGENCY_NAME, round.regencyName())
            .set(ROUND.OFFICE, OfficeJson.write(setup.office()))
            .returning(ROUND.ID)
            .fetchSingle(ROUND.ID);
    RoundSetup.replace(change.sql(), id, setup);
    RoundSetup.replaceTargets(change.sql(), id, round.targets());
    change.note(actor, Act.ROUND_OPENED, round.id().toString(), round.regencyCode());
  }

  @Override
  public Setup setup(RoundId id) {
    return ledger.read(sql -> RoundSetup.read(sql, Places.round(sql, id)));
  }

  @Override
  public void change(RoundId id, Setup setup, String actor) {
    ledger.change(change -> {
      long roundId = Places.round(change.sql(), id);
      Setup before = RoundSetup.read(change.sql(), roundId);
      RoundSetup.replace(change.sql(), roundId, setup);
      if (!before.members().equals(setup.members())) {
        change.note(actor, Act.MEMBERS_CHANGED, id.toString(), "members");
      }
      if (!before.agencies().equals(setup.agencies())) {
        change.note(actor, Act.OFFICE_CHANGED, id.toString(), "agencies");
      }
      if (!before.office().equals(setup.office())) {
        change.note(actor, Act.OFFICE_CHANGED, id.toString(), "office");
      }
      return setup;
    });
  }

  @Override
  public void target(RoundId id, List<Target> targets, String actor) {
    ledger.change(change -> {
      long roundId = Places.round(change.sql(), id);
      if (!RoundSetup.targets(change.sql(), roundId).equals(targets)) {
        RoundSetup.replaceTargets(change.sql(), roundId, targets);
        change.note(actor, Act.TARGETS_CHANGED, id.toString(), words(targets));
      }
      return targets;
    });
  }

  /// "baduta: 33.75.04; balita: –".
  private static String words(List<Target> targets) {
    return targets.stream()
        .map(target ->
            target.groupKey()
                + ": "
                + (target.audited() ? String.join(", ", target.districts()) : "–"))
        .collect(Collectors.joining("; "));
  }

  @Override
  public Plan plan(RoundId id) {
    return ledger.read(sql -> RoundPlan.read(sql, Places.round(sql, id)));
  }

  @Override
  public void plan(RoundId id, Plan plan, String actor) {
    ledger.change(change -> {
      long roundId = Places.round(change.sql(), id);
      Plan before = RoundPlan.read(change.sql(), roundId);
      RoundPlan.replace(change.sql(), roundId, plan);
      if (!before.decree().equals(plan.decree())) {
        change.note(actor, Act.PLAN_CHANGED, id.toString(), "decree");
      }
      if (!before.steps().equals(plan.steps())) {
        change.note(actor, Act.PLAN_CHANGED, id.toString(), "schedule");
      }
      if (!before.figures().equals(plan.figures())) {
        change.note(actor, Act.PLAN_CHANGED, id.toString(), "figures");
      }
      return plan;
    });
  }

  @Override
  public Moving move(RoundId id, RoundId semester, Region regency, String actor) {
    return ledger.change(change -> {
      long roundId = Places.round(change.sql(), id);
      if (change.sql().fetchExists(CASE_FILE, CASE_FILE.ROUND_ID.eq(roundId))) {
        return Moving.HAS_CASES;
      }
      if (!semester.equals(id)
          && change.sql().fetchExists(ROUND, ROUND.SEMESTER.eq(semester.toString()))) {
        return Moving.SEMESTER_TAKEN;
      }
      change
          .sql()
          .update(ROUND)
          .set(ROUND.SEMESTER, semester.toString())
          .set(ROUND.REGENCY_CODE, regency.code())
          .set(ROUND.REGENCY_NAME, regency.name())
          .where(ROUND.ID.eq(roundId))
          .execute();
      change.note(actor, Act.ROUND_MOVED, id.toString(), semester + " " + regency.code());
      return Moving.MOVED;
    });
  }

  @Override
  public void approve(RoundId id, Approval approval, String actor) {
    ledger.change(change -> {
      int rounds =
          change
              .sql()
              .update(ROUND)
              .set(ROUND.APPROVED_BY, approval.name())
              .set(ROUND.APPROVED_POSITION, approval.position())
              .set(ROUND.APPROVED_ON, approval.date().toString())
              .set(ROUND.APPROVAL_NOTE, approval.note())
              .where(ROUND.SEMESTER.eq(id.toString()))
              .execute();
      if (rounds == 0) {
        throw new NoSuchElementException("no round " + id);
      }
      change.note(actor, Act.ROUND_APPROVED, id.toString(), Note.sha256(hash(approval)));
      return approval;
    });
  }

  @Override
  public Optional<Instant> approvedAt(RoundId id) {
    if (find(id).flatMap(Round::approval).isEmpty()) {
      return Optional.empty();
    }
    return ledger.read(sql ->
        sql.select(TRAIL.AT)
            .from(TRAIL)
            .where(TRAIL.ACT.eq(Act.ROUND_APPROVED.name()))
            .and(TRAIL.SUBJECT.eq(id.toString()))
            .orderBy(TRAIL.SEQ.desc())
            .limit(1)
            .fetchOptional(TRAIL.AT));
  }

  /// Takes the approval back, where there is one: what was approved is no longer what stands there.
  static void voidApproval(Change change, RoundId id, String actor) {
    int voided =
        change
            .sql()
            .update(ROUND)
            .setNull(ROUND.APPROVED_BY)
            .setNull(ROUND.APPROVED_POSITION)
            .setNull(ROUND.APPROVED_ON)
            .setNull(ROUND.APPROVAL_NOTE)
            .where(ROUND.SEMESTER.eq(id.toString()))
            .and(ROUND.APPROVED_BY.isNotNull())
            .execute();
    if (voided > 0) {
      change.note(actor, Act.APPROVAL_VOIDED, id.toString(), "");
    }
  }

  /// SHA-256 (hex) of an approval, by which the trail knows it again.
  static String hash(Approval approval) {
    return new Digest()
        .add(approval.name())
        .add(approval.position())
        .add(approval.date().toString())
        .add(approval.note())
        .hex();
  }
}
