package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroups;
import id.telaah.form.StrictFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds table and rules together: what the secretariat may change changes something, and no rule
/// keeps a cut-off that the table should hold.
class ThresholdUseTest {
  /// What a rule may compare with a number of its own, since the number only says when the rule
  /// applies, or which visit of a schedule is meant.
  private static final Map<String, String> NO_CUT_OFF =
      Map.ofEntries(
          Map.entry("umur_bulan_akhir", "age for which a limit is made"),
          Map.entry("uk", "week of pregnancy for which a limit is made"),
          Map.entry("trimester", "names the trimester"),
          Map.entry("hb_trimester", "names the trimester of the test"),
          Map.entry("hari_pp", "day after birth for which a limit is made"),
          Map.entry("hb_hari", "day after birth of the test"),
          Map.entry("kf", "number of the visit; its day stands in the table"),
          Map.entry("kn", "number of the visit; its day stands in the table"));

  private final ThresholdTable table = ThresholdTable.shipped();

  @Test
  void everyThresholdIsAppliedByARuleOrByTheCourseOfGrowth() {
    Set<String> applied = new HashSet<>();
    TargetGroups.shipped().list().stream()
        .map(GoldenTable::of)
        .forEach(group -> applied.addAll(group.rules().applied()));

    List<String> idle =
        table.all().stream()
            .map(Threshold::id)
            .filter(id -> !applied.contains(id) && !movesTheCourse(id))
            .toList();

    assertThat(idle).isEmpty();
  }

  @Test
  void aThresholdThatNothingAppliesIsFound() {
    assertThat(movesTheCourse("susut_panjang")).isTrue();
    assertThat(movesTheCourse("luas_per_orang")).isFalse();
  }

  /// Whether another number of it makes the course of a child judged otherwise.
  private boolean movesTheCourse(String id) {
    Threshold threshold = table.find(id).orElseThrow();
    BigDecimal other =
        threshold.range().least().compareTo(threshold.value()) == 0
            ? threshold.range().most()
            : threshold.range().least();
    ThresholdEdit edit =
        new ThresholdEdit(
            new ThresholdEdit.Wish(id, threshold.value(), other, "uji"), "uji", Instant.EPOCH);

    return !Thresholds.of(table, List.of(edit))
        .growthLimits()
        .equals(Thresholds.shipped().growthLimits());
  }

  @Test
  void noRuleKeepsACutOffOfItsOwn() {
    Set<String> files = new HashSet<>();
    TargetGroups.shipped()
        .list()
        .forEach(group -> files.addAll(GoldenTable.of(group).rules().files()));

    List<String> own =
        files.stream()
            .map(file -> StrictFile.beside(Rules.class, file, RuleFile.class))
            .flatMap(file -> file.rules().stream())
            .flatMap(ThresholdUseTest::cutOffs)
            .toList();

    assertThat(own).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'fact':'hb','operator':'<','value':11 | hb < 11",
        "'any':[{'all':[{'fact':'lila','operator':'>=','value':23.5}]}] | lila >= 23.5",
        "'fact':'jml_anak_hidup','operator':'=','value':[3,4] | jml_anak_hidup = [3, 4]",
        "'fact':'hb','operator':'<','threshold':'hb_wus' | ",
        "'fact':'uk','operator':'>=','value':28 | ",
        "'fact':'anc_usg','operator':'<','value':1 | ",
      })
  void aCutOffInARuleIsFound(String condition, String found) {
    RuleFile.When when =
        StrictFile.read(
            "own.json",
            ("{" + condition + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8),
            RuleFile.When.class);

    assertThat(cutOffs(when)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  private static Stream<String> cutOffs(RuleFile.Row row) {
    return cutOffs(row.when()).stream().map(one -> row.id() + ": " + one);
  }

  private static List<String> cutOffs(RuleFile.When when) {
    List<String> found = new ArrayList<>();
    Stream.of(when.all(), when.any())
        .filter(parts -> parts != null)
        .forEach(parts -> parts.forEach(part -> found.addAll(cutOffs(part))));
    if (when.fact() != null && isCutOff(when)) {
      found.add(when.fact() + " " + when.operator() + " " + when.value());
    }
    return found;
  }

  private static boolean isCutOff(RuleFile.When when) {
    boolean number =
        when.value() instanceof Number
            || when.value() instanceof List<?> values
                && values.stream().anyMatch(Number.class::isInstance);
    return number && !NO_CUT_OFF.containsKey(when.fact()) && !isNoneAtAll(when);
  }

  /// Less than nothing, or not even one: no number to choose.
  private static boolean isNoneAtAll(RuleFile.When when) {
    return "<".equals(when.operator()) && List.<Object>of(0, 1).contains(when.value());
  }
}
