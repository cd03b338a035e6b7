package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// WHO Anthro's answers at every edge of its rules, cell for cell.
class EdgeTest {
  /// Anthro computes on from a weight of 0 and a length of 0 and -5; Telaah refuses such figures.
  private static final Set<String> FROM_NOTHING =
      Set.of("351 WEIGHT_FOR_LENGTH", "355 BMI_FOR_AGE", "356 BMI_FOR_AGE");

  @Test
  void everyScoreAndFlagIsWhoAnthros() {
    List<EdgeRow> rows = EdgeRow.all();

    List<String> differing = new ArrayList<>();
    for (EdgeRow row : rows) {
      for (Indicator indicator : Indicator.values()) {
        if (!FROM_NOTHING.contains(row.get("id") + " " + indicator)) {
          compare(row, indicator, differing);
        }
      }
    }

    assertThat(rows).hasSize(372);
    assertThat(differing).isEmpty();
  }

  @Test
  void nothingIsComputedFromFiguresOfZeroOrLess() {
    List<EdgeRow> rows = EdgeRow.all();

    List<OptionalDouble> scores =
        List.of(
            rows.get(350).scores().of(Indicator.WEIGHT_FOR_LENGTH),
            rows.get(354).scores().of(Indicator.BMI_FOR_AGE),
            rows.get(355).scores().of(Indicator.BMI_FOR_AGE));

    assertThat(scores).containsOnly(OptionalDouble.empty());
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
    String expected = row.get("z" + name) + " " + row.get("f" + name);
    if (!expected.equals(score + " " + flag)) {
      differing.add(row.get("id") + " " + indicator + ": " + expected + " not " + score);
    }
  }
}
