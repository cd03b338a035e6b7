package id.telaah.store;

import static id.telaah.store.schema.Tables.ROUND;
import static id.telaah.store.schema.Tables.ROUND_FIGURE;
import static id.telaah.store.schema.Tables.ROUND_STEP;

import id.telaah.round.Decree;
import id.telaah.round.Figure;
import id.telaah.round.Measure;
import id.telaah.round.Plan;
import id.telaah.round.Stage;
import id.telaah.round.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a round sets out with: its decree, its days, its figures.
final class RoundPlan {
  private RoundPlan() {}

  static Plan read(DSLContext sql, long roundId) {
    Decree decree =
        sql.select(ROUND.DECREE_NUMBER, ROUND.DECREE_DATE)
            .from(ROUND)
            .where(ROUND.ID.eq(roundId))
            .fetchSingle(row -> new Decree(row.value1(), RoundRows.day(row.value2())));
    return new Plan(decree, steps(sql, roundId), figures(sql, roundId));
  }

  private static List<Step> steps(DSLContext sql, long roundId) {
    return sql.selectFrom(ROUND_STEP)
        .where(ROUND_STEP.ROUND_ID.eq(roundId))
        .fetch(row ->
            new Step(
                Stage.ofKey(row.getStage()),
                LocalDate.parse(row.getBegins()),
                LocalDate.parse(row.getEnds())));
  }

  private static List<Figure> figures(DSLContext sql, long roundId) {
    return sql.selectFrom(ROUND_FIGURE)
        .where(ROUND_FIGURE.ROUND_ID.eq(roundId))
        .fetch(row ->
            new Figure(
                Measure.ofKey(row.getMeasure()),
                share(row.getShareBefore()),
                share(row.getShareNow()),
                share(row.getShareTarget()),
                row.getSource()));
  }

  private static Optional<BigDecimal> share(@Nullable String text) {
    return Optional.ofNullable(text).map(BigDecimal::new);
  }

  private static @Nullable String text(Optional<BigDecimal> share) {
    return share.map(BigDecimal::toPlainString).orElse(null);
  }

  static void replace(DSLContext sql, long roundId, Plan plan) {
    sql.update(ROUND)
        .set(ROUND.DECREE_NUMBER, plan.decree().number())
        .set(ROUND.DECREE_DATE, RoundSetup.text(plan.decree().date()))
        .where(ROUND.ID.eq(roundId))
        .execute();
    sql.deleteFrom(ROUND_STEP).where(ROUND_STEP.ROUND_ID.eq(roundId)).execute();
    for (Step step : plan.steps()) {
      sql.insertInto(ROUND_STEP)
          .set(ROUND_STEP.ROUND_ID, roundId)
          .set(ROUND_STEP.STAGE, step.stage().key())
          .set(ROUND_STEP.BEGINS, step.from().toString())
          .set(ROUND_STEP.ENDS, step.until().toString())
          .execute();
    }
    sql.deleteFrom(ROUND_FIGURE).where(ROUND_FIGURE.ROUND_ID.eq(roundId)).execute();
    for (Figure figure : plan.figures()) {
      sql.insertInto(ROUND_FIGURE)
          .set(ROUND_FIGURE.ROUND_ID, roundId)
          .set(ROUND_FIGURE.MEASURE, figure.measure().key())
          .set(ROUND_FIGURE.SHARE_BEFORE, text(figure.before()))
          .set(ROUND_FIGURE.SHARE_NOW, text(figure.now()))
          .set(ROUND_FIGURE.SHARE_TARGET, text(figure.target()))
          .set(ROUND_FIGURE.SOURCE, figure.source())
          .execute();
    }
  }
}
