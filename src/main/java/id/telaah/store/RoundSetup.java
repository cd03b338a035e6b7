package id.telaah.store;

import static id.telaah.store.schema.Tables.AGENCY;
import static id.telaah.store.schema.Tables.MEMBER;
import static id.telaah.store.schema.Tables.ROUND;

import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Rounds.Setup;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// What belongs to a round: its members, its agencies, its office, each in the order given.
final class RoundSetup {
  private RoundSetup() {}

  static Setup read(DSLContext sql, long roundId) {
    return new Setup(
        members(sql, roundId),
        agencies(sql, roundId),
        sql.select(ROUND.OFFICE)
            .from(ROUND)
            .where(ROUND.ID.eq(roundId))
            .fetchSingle(row -> OfficeJson.read(row.value1())));
  }

  private static List<Member> members(DSLContext sql, long roundId) {
    return sql.selectFrom(MEMBER)
        .where(MEMBER.ROUND_ID.eq(roundId))
        .orderBy(MEMBER.PLACE)
        .fetch(row ->
            new Member(
                row.getSeat(),
                row.getName(),
                Optional.ofNullable(row.getDiscipline()).map(Discipline::ofKey),
                row.getBody()));
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
