package id.telaah.store;

import static id.telaah.store.schema.Tables.AGENCY;
import static id.telaah.store.schema.Tables.MEMBER;
import static id.telaah.store.schema.Tables.ROUND;
import static id.telaah.store.schema.Tables.TARGET;
import static id.telaah.store.schema.Tables.TARGET_DISTRICT;

import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Rounds.Setup;
import id.telaah.round.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What belongs to a round: its members, its agencies, its office, each in the order given.
final class RoundSetup {
  private RoundSetup() {}

  static Setup read(DSLContext sql, long roundId) {
    return new Setup(
        sql.connectionResult(connection -> RoundRows.members(new PlainSql(connection), roundId)),
        agencies(sql, roundId),
        sql.select(ROUND.OFFICE)
            .from(ROUND)
            .where(ROUND.ID.eq(roundId))
            .fetchSingle(row -> OfficeJson.read(row.value1())));
  }

  static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  static List<Target> targets(DSLContext sql, long roundId) {
    return sql.connectionResult(connection -> RoundRows.targets(new PlainSql(connection), roundId));
  }

  static void replaceTargets(DSLContext sql, long roundId, List<Target> targets) {
    sql.deleteFrom(TARGET_DISTRICT)
        .where(
            TARGET_DISTRICT.TARGET_ID.in(
                sql.select(TARGET.ID).from(TARGET).where(TARGET.ROUND_ID.eq(roundId))))
        .execute();
    sql.deleteFrom(TARGET).where(TARGET.ROUND_ID.eq(roundId)).execute();
    for (Target target : targets) {
      long id =
          sql.insertInto(TARGET)
              .set(TARGET.ROUND_ID, roundId)
              .set(TARGET.PLACE, targets.indexOf(target))
              .set(TARGET.GROUP_KEY, target.groupKey())
              .set(TARGET.AUDITED, target.audited() ? 1 : 0)
              .set(TARGET.CRITERIA, target.criteria())
              .set(TARGET.PLANNED, target.planned())
              .returningResult(TARGET.ID)
              .fetchSingle(TARGET.ID);
      for (String district : target.districts()) {
        sql.insertInto(TARGET_DISTRICT)
            .set(TARGET_DISTRICT.TARGET_ID, id)
            .set(TARGET_DISTRICT.PLACE, target.districts().indexOf(district))
            .set(TARGET_DISTRICT.DISTRICT_CODE, district)
            .execute();
      }
    }
  }

  private static List<Agency> agencies(DSLContext sql, long roundId) {
    return sql.selectFrom(AGENCY)
        .where(AGENCY.ROUND_ID.eq(roundId))
        .orderBy(AGENCY.PLACE)
        .fetch(
            row -> new Agency(row.getFunction(), row.getName(), row.getAddressee(), row.getTown()));
  }

  static void replace(DSLContext sql, long roundId, Setup setup) {
    sql.deleteFrom(MEMBER).where(MEMBER.ROUND_ID.eq(roundId)).execute();
    sql.deleteFrom(AGENCY).where(AGENCY.ROUND_ID.eq(roundId)).execute();
    for (Member member : setup.members()) {
      sql.insertInto(MEMBER)
          .set(MEMBER.ROUND_ID, roundId)
          .set(MEMBER.PLACE, setup.members().indexOf(member))
          .set(MEMBER.SEAT, member.id())
          .set(MEMBER.NAME, member.name())
          .set(MEMBER.DISCIPLINE, member.discipline().map(Discipline::key).orElse(null))
          .set(MEMBER.BODY, member.body())
          .set(MEMBER.CHAIR, member.chair() ? 1 : 0)
          .set(MEMBER.POSITION, member.seat().position())
          .set(MEMBER.EXTERNAL, member.seat().external() ? 1 : 0)
          .set(MEMBER.HELD_FROM, text(member.seat().from()))
          .set(MEMBER.HELD_UNTIL, text(member.seat().until()))
          .execute();
    }
    for (Agency agency : setup.agencies()) {
      sql.insertInto(AGENCY)
          .set(AGENCY.ROUND_ID, roundId)
          .set(AGENCY.PLACE, setup.agencies().indexOf(agency))
          .set(AGENCY.FUNCTION, agency.function())
          .set(AGENCY.NAME, agency.name())
          .set(AGENCY.ADDRESSEE, agency.addressee())
          .set(AGENCY.TOWN, agency.place())
          .execute();
    }
    sql.update(ROUND)
        .set(ROUND.OFFICE, OfficeJson.write(setup.office()))
        .where(ROUND.ID.eq(roundId))
        .execute();
  }
}
