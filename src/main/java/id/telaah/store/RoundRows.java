package id.telaah.store;

import id.telaah.casefile.RoundId;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Round;
import id.telaah.round.Seat;
import id.telaah.round.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How rounds, their members and their targets are read, which the first frame needs.
final class RoundRows {
  private static final String ROUNDS =
      "select id, semester, regency_code, regency_name,"
          + " approved_by, approved_position, approved_on, approval_note from round";

  private RoundRows() {}

  /// Newest first.
  static List<Round> all(PlainSql sql) throws SQLException {
    return sql.rows(ROUNDS + " order by semester desc", row -> round(sql, row));
  }

  static Optional<Round> one(PlainSql sql, RoundId id) throws SQLException {
    return sql.rows(ROUNDS + " where semester = ?", row -> round(sql, row), id.toString()).stream()
        .findFirst();
  }

  private static Round round(PlainSql sql, ResultSet row) throws SQLException {
    return new Round(
        RoundId.parse(row.getString("semester")),
        row.getString("regency_code"),
        row.getString("regency_name"),
        approval(row),
        targets(sql, row.getLong("id")));
  }

  private static Optional<Approval> approval(ResultSet row) throws SQLException {
    String by = row.getString("approved_by");
    return by == null
        ? Optional.empty()
        : Optional.of(
            new Approval(
                by,
                row.getString("approved_position"),
                LocalDate.parse(row.getString("approved_on")),
                row.getString("approval_note")));
  }

  static List<Target> targets(PlainSql sql, long roundId) throws SQLException {
    return sql.rows(
        "select id, group_key, audited, criteria, planned from target where round_id = ? order by"
            + " place",
        row ->
            new Target(
                row.getString("group_key"),
                row.getInt("audited") == 1,
                sql.rows(
                    "select district_code from target_district where target_id = ? order by place",
                    district -> district.getString(1),
                    row.getLong("id")),
                row.getString("criteria"),
                row.getInt("planned")),
        roundId);
  }

  static List<Member> members(PlainSql sql, RoundId round) throws SQLException {
    return sql.rows(
        "select m.* from member m join round r on r.id = m.round_id where r.semester = ?"
            + " order by m.place",
        RoundRows::member,
        round.toString());
  }

  static List<Member> members(PlainSql sql, long roundId) throws SQLException {
    return sql.rows(
        "select * from member where round_id = ? order by place", RoundRows::member, roundId);
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getString("seat"),
        row.getString("name"),
        Optional.ofNullable(row.getString("discipline")).map(Discipline::ofKey),
        row.getString("body"),
        row.getInt("chair") == 1,
        new Seat(
            row.getString("position"),
            row.getInt("external") == 1,
            day(row.getString("held_from")),
            day(row.getString("held_until"))));
  }

  static Optional<LocalDate> day(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
