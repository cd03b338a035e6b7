package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// WHO Anthro's answers at every edge of its rules, cell for cell.
class EdgeTest {
  @Test
  void everyScoreAndFlagIsWhoAnthros() {
    List<EdgeRow> rows = EdgeRow.all();

    List<String> differing = new ArrayList<>();
    for (EdgeRow row : rows) {
      for (Indicator indicator : Indicator.values()) {
        compare(row, indicator, differing);
      }
    }

    assertThat(rows).hasSize(372);
    assertThat(differing).isEmpty();
  }

  /// Anthro computes on from a weight of 0 and from lengths of 0 and -5. The rule that figures of
  /// zero or less are refused overrules the file in these three scores and in no other.
  @Test
  void onlyThreeScoresOfTheFileRestOnFiguresOfZeroOrLess() {
    List<String> overruled = new ArrayList<>();
    for (EdgeRow row : EdgeRow.all()) {
      for (Indicator indicator : Indicator.values()) {
        if (restsOnNothing(row, indicator)
            && !row.get("z" + EdgeRow.NAMES.get(indicator)).isEmpty()) {
          overruled.add(row.get("id") + " " + indicator);
        }
      }
    }

    assertThat(overruled)
        .containsExactly("351 WEIGHT_FOR_LENGTH", "355 BMI_FOR_AGE", "356 BMI_FOR_AGE");
  }

  private static boolean restsOnNothing(EdgeRow row, Indicator indicator) {
    List<String> figures =
        switch (indicator) {
          case LENGTH_FOR_AGE -> List.of("lenhei");
          case WEIGHT_FOR_AGE -> List.of("weight");
          case WEIGHT_FOR_LENGTH, BMI_FOR_AGE -> List.of("weight", "lenhei");
          case HEAD_FOR_AGE -> List.of("headc");
          case ARM_FOR_AGE -> List.of("armc");
        };
    return figures.stream()
        .map(row::get)
        .anyMatch(it -> !it.isEmpty() && Double.parseDouble(it) <= 0);
  }

  @Test
  void aChildStandingBeforeNineMonthsIsMarked() {
    List<EdgeRow> rows =
        EdgeRow.all().stream().filter(row -> !row.get("lenhei").isEmpty()).toList();

    List<String> marks =
        rows.stream()
            .map(row -> row.body().lengthCm() > 0 ? mark(row) : row.get("c9mo_flag"))
            .toList();

    assertThat(marks).isEqualTo(rows.stream().map(row -> row.get("c9mo_flag")).toList());
  }

  private static String mark(EdgeRow row) {
    Body body = row.body();
    return Stature.of(body.lengthCm(), body.posture(), row.age()).standingTooEarly() ? "1" : "0";
  }

  private static void compare(EdgeRow row, Indicator indicator, List<String> differing) {
    ZScores scores = row.scores();
    OptionalDouble z = scores.of(indicator);
    String score = z.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", z.getAsDouble());
    String flag = z.isEmpty() ? "" : scores.implausible(indicator) ? "1" : "0";
    String name = EdgeRow.NAMES.get(indicator);
    String expected =
        restsOnNothing(row, indicator) ? " " : row.get("z" + name) + " " + row.get("f" + name);
    if (!expected.equals(score + " " + flag)) {
      differing.add(row.get("id") + " " + indicator + ": " + expected + " not " + score);
    }
  }
}
