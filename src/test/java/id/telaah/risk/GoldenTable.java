package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Condition;
import id.telaah.form.Conditions;
import id.telaah.form.Definition;
import id.telaah.form.ItemType;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The lines that say for each rule of a group what triggers it and what does not, from the text
/// files beside this class that bear the names of its rule files.
///
/// @param lines of the rules that the group has
record GoldenTable(String group, Definition caseForm, Rules rules, List<Line> lines) {
  private static final Set<String> MEASURED = Set.of("lila_akhir", "panjang_menyusut");
  private static final Set<String> SCORES =
      Set.of(
          "zlen",
          "zwei",
          "zwfl",
          "zbmi",
          "zhc",
          "zac",
          "selisih_zs",
          "lompat_z_panjang",
          "lompat_z_berat");

  static GoldenTable of(TargetGroup group) {
    Definition caseForm = CaseScenario.FORMS.newest(group.caseForm());
    Rules rules = RuleBook.shipped().rules(group, caseForm);
    List<Line> lines = new ArrayList<>();
    for (String file : new TreeSet<>(rules.files())) {
      read(file.replaceAll("rules/(.*)\\.json", "$1.txt")).stream()
          .filter(line -> rules.find(line.rule).isPresent())
          .forEach(lines::add);
    }
    return new GoldenTable(group.key(), caseForm, rules, lines);
  }

  /// @param around other facts: `umur_bulan_akhir=12`
  /// @param value `a+b` where several options are chosen, `-` where nothing is known
  record Line(String rule, String around, String fact, String value, boolean expected) {}

  Stream<Line> linesOf(Rule rule) {
    return lines.stream().filter(line -> line.rule.equals(rule.id()));
  }

  boolean triggers(Line line) {
    Map<String, Fact> facts = new HashMap<>();
    for (String around : line.around.isEmpty() ? new String[0] : line.around.split(" ")) {
      put(facts, around.split("=")[0], around.split("=")[1]);
    }
    put(facts, line.fact, line.value);
    return Conditions.holds(rules.find(line.rule).orElseThrow().when(), Facts.of(facts)::values);
  }

  private void put(Map<String, Fact> facts, String key, String text) {
    assertThat(caseForm.item(key).isPresent() || Computed.isOne(key)).as("fact " + key).isTrue();
    if (!text.equals("-")) {
      List<Value> values = Stream.of(text.split("\\+")).map(one -> value(key, one)).toList();
      facts.put(key, new Fact(values, values.stream().map(one -> Words.same(text)).toList()));
    }
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

  /// Whether a limit is tried on it, just under it and just over it, all else being equal, and the
  /// answer is not the same for all three.
  boolean isTriedOnBothSides(Rule rule, Condition.Compare limit) {
    BigDecimal step = step(limit.linkId());
    Map<String, Set<Integer>> sides = new HashMap<>();
    Map<String, Set<Boolean>> answers = new HashMap<>();
    linesOf(rule)
        .filter(line -> line.fact.equals(limit.linkId()) && !line.value.equals("-"))
        .forEach(line -> {
          BigDecimal apart = new BigDecimal(line.value).subtract(limit.number());
          if (apart.abs().compareTo(step) <= 0) {
            sides.computeIfAbsent(line.around, _ -> new TreeSet<>()).add(apart.signum());
            answers.computeIfAbsent(line.around, _ -> new TreeSet<>()).add(line.expected);
          }
        });
    return sides.keySet().stream()
        .anyMatch(around -> sides.get(around).size() == 3 && answers.get(around).size() == 2);
  }

  /// The least that a fact differs by: a tenth where it is measured, a hundredth for a score, else
  /// one.
  private BigDecimal step(String fact) {
    boolean measured =
        caseForm
            .item(fact)
            .map(item -> item.type() != ItemType.INTEGER)
            .orElse(MEASURED.contains(fact));
    if (fact.equals(Computed.GAIN_PERCENTILE.key())) {
      return BigDecimal.TEN; // WHO's columns: 3, 5, 15
    }
    return new BigDecimal(SCORES.contains(fact) ? "0.01" : measured ? "0.1" : "1");
  }

  static List<Condition.Compare> limits(Condition condition) {
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

  private static List<Line> read(String file) {
    List<Line> lines = new ArrayList<>();
    for (String row : text(file).lines().filter(it -> !it.startsWith("#")).toList()) {
      String[] cells = row.split("\\|", -1);
      assertThat(cells).as(file + ": " + row).hasSize(5);
      for (int at : new int[] {3, 4}) {
        for (String value : cells[at].strip().split(" ")) {
          if (!value.isEmpty()) {
            lines.add(
                new Line(cells[0].strip(), cells[1].strip(), cells[2].strip(), value, at == 3));
          }
        }
      }
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in = GoldenTable.class.getResourceAsStream(file)) {
      assertThat(in).as("examples of the rules: " + file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
