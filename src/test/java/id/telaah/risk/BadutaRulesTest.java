package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Condition;
import id.telaah.form.Conditions;
import id.telaah.form.Definition;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds every rule for children under two to its golden table.
class BadutaRulesTest {
  private final Definition caseForm = CaseScenario.CASE_FORM;
  private final Rules rules = Rules.shipped("baduta", caseForm);
  private final List<Line> table = table();

  @TestFactory
  Stream<DynamicTest> each_line_of_the_table_holds() {
    return table.stream()
        .map(line ->
            DynamicTest.dynamicTest(
                line.rule + " " + line.fact + "=" + line.value + " " + line.around,
                () -> assertThat(triggers(line)).isEqualTo(line.expected)));
  }

  @Test
  void everyRuleHasALineThatTriggersItAndOneThatDoesNot() {
    Set<String> without = new TreeSet<>();

    for (Rule rule : rules.all()) {
      long yes = table.stream().filter(it -> it.rule.equals(rule.id()) && it.expected).count();
      long no = table.stream().filter(it -> it.rule.equals(rule.id()) && !it.expected).count();
      if (yes == 0 || no == 0) {
        without.add(rule.id());
      }
    }

    // A child whose every score is plausible lacks the fact altogether.
    assertThat(without).containsExactly("kemungkinan_salah_ukur");
    assertThat(Findings.of(Facts.of(Map.of()), rules)).isEmpty();
  }

  @Test
  void everyNumericLimitIsTriedOnItUnderItAndOverIt() {
    Set<String> untried = new TreeSet<>();

    for (Rule rule : rules.all()) {
      for (Condition.Compare limit : limits(rule.when())) {
        Set<Integer> sides = new TreeSet<>();
        table.stream()
            .filter(it -> it.rule.equals(rule.id()) && it.fact.equals(limit.linkId()))
            .map(it -> new BigDecimal(it.value).compareTo(limit.number()))
            .forEach(sides::add);
        if (sides.size() < 3) {
          untried.add(rule.id() + " " + limit.linkId() + " " + limit.number());
        }
      }
    }

    assertThat(untried).isEmpty();
  }

  private static List<Condition.Compare> limits(Condition condition) {
    return switch (condition) {
      case Condition.Compare compare -> List.of(compare);
      case Condition.All(List<Condition> all) ->
          all.stream().flatMap(it -> limits(it).stream()).toList();
      case Condition.Any(List<Condition> any) ->
          any.stream().flatMap(it -> limits(it).stream()).toList();
      case Condition.Exists exists -> List.of();
      case Condition.Is is -> List.of();
    };
  }

  private boolean triggers(Line line) {
    Map<String, Fact> facts = new HashMap<>();
    for (String around : line.around.isEmpty() ? new String[0] : line.around.split(" ")) {
      put(facts, around.split("=")[0], around.split("=")[1]);
    }
    put(facts, line.fact, line.value);
    Rule rule = rule(line.rule).orElseThrow();
    return Conditions.holds(rule.when(), Facts.of(facts)::values);
  }

  private Optional<Rule> rule(String id) {
    return rules.all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private void put(Map<String, Fact> facts, String key, String text) {
    facts.put(key, Fact.of(value(key, text), Words.same(text)));
  }

  private Value value(String key, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      return new Value.Numeric(new BigDecimal(text));
    }
    if (text.equals("true") || text.equals("false")) {
      return new Value.Flag(text.equals("true"));
    }
    assertThat(caseForm.item(key).flatMap(item -> item.option(text)))
        .as(key + "=" + text)
        .isPresent();
    return new Value.Coded(text);
  }

  private record Line(String rule, String around, String fact, String value, boolean expected) {}

  private static List<Line> table() {
    List<Line> lines = new ArrayList<>();
    for (String row : text().lines().filter(it -> !it.startsWith("#")).toList()) {
      String[] cells = row.split("\\|", -1);
      for (String value : cells[3].strip().split(" ")) {
        lines.add(new Line(cells[0].strip(), cells[1].strip(), cells[2].strip(), value, true));
      }
      for (String value : cells[4].strip().split(" ")) {
        if (!value.isEmpty()) {
          lines.add(new Line(cells[0].strip(), cells[1].strip(), cells[2].strip(), value, false));
        }
      }
    }
    return lines;
  }

  private static String text() {
    try (InputStream in = BadutaRulesTest.class.getResourceAsStream("baduta-1.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
