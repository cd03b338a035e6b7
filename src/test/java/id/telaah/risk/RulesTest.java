package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroups;
import id.telaah.form.Condition;
import id.telaah.language.Words;
import id.telaah.recommendation.Causes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds the rules of every target group to the golden tables of their files: a new group, rule or
/// file needs lines in a table and no Java.
class RulesTest {
  private static Stream<GoldenTable> tables() {
    return TargetGroups.shipped().list().stream().map(GoldenTable::of);
  }

  @TestFactory
  Stream<DynamicTest> each_line_of_a_table_holds() {
    return tables()
        .flatMap(table ->
            table.lines().stream()
                .map(line ->
                    DynamicTest.dynamicTest(
                        table.group() + ": " + line,
                        () -> assertThat(table.triggers(line)).isEqualTo(line.expected()))));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_has_a_case_that_triggers_it_and_one_that_does_not() {
    return tables().map(table -> DynamicTest.dynamicTest(table.group(), () -> hasBothSides(table)));
  }

  private static void hasBothSides(GoldenTable table) {
    Set<String> without = new TreeSet<>();

    for (Rule rule : table.rules().all()) {
      for (boolean expected : new boolean[] {true, false}) {
        if (table.linesOf(rule).noneMatch(line -> line.expected() == expected)) {
          without.add(rule.id() + (expected ? " triggered" : " not triggered"));
        }
      }
    }

    assertThat(without).isEmpty();
    assertThat(Findings.of(Facts.of(Map.of()), table.rules())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_number_is_tried_on_it_just_under_it_and_just_over_it() {
    return tables()
        .map(table -> DynamicTest.dynamicTest(table.group(), () -> hasThreeSides(table)));
  }

  private static void hasThreeSides(GoldenTable table) {
    Set<String> untried = new TreeSet<>();

    for (Rule rule : table.rules().all()) {
      for (Condition.Compare limit : GoldenTable.limits(rule.when())) {
        if (!table.isTriedOnBothSides(rule, limit)) {
          untried.add(rule.id() + " " + limit.linkId() + " " + limit.number());
        }
      }
    }

    assertThat(untried).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_rule_speaks_both_languages() {
    return tables()
        .map(table ->
            DynamicTest.dynamicTest(
                table.group(),
                () ->
                    assertThat(table.rules().all())
                        .allSatisfy(rule -> {
                          for (Words words : words(rule)) {
                            assertThat(words.id()).isNotBlank();
                            assertThat(words.en()).isNotBlank();
                          }
                        })));
  }

  private static List<Words> words(Rule rule) {
    return List.of(
        rule.words().title(),
        rule.words().because(),
        rule.words().threshold(),
        rule.basis().source());
  }

  @TestFactory
  Stream<DynamicTest> no_limit_starts_with_a_stray_capital() {
    return tables()
        .map(table ->
            DynamicTest.dynamicTest(
                table.group(),
                () ->
                    assertThat(table.rules().all())
                        .allSatisfy(rule ->
                            assertThat(rule.words().threshold().id())
                                .doesNotMatch("(ambang|seharusnya): \\p{Lu}\\p{Ll}{3,} .*"))));
  }

  @TestFactory
  Stream<DynamicTest> every_cause_that_a_rule_suggests_is_in_the_catalogue() {
    Causes causes = Causes.shipped();
    Set<String> codes = new TreeSet<>();
    causes.options().forEach(option -> codes.add(option.code()));

    return tables()
        .map(table ->
            DynamicTest.dynamicTest(
                table.group(),
                () ->
                    assertThat(table.rules().all())
                        .allSatisfy(rule -> assertThat(codes).containsAll(rule.basis().causes()))));
  }
}
