package id.telaah.risk;

import id.telaah.form.Condition;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.Item;
import id.telaah.form.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Turns one row of a rule file into a rule, and refuses a fact, option, operator, threshold or
/// placeholder that does not exist.
final class RuleReader {
  private final RuleShelf.Placed placed;
  private final Definition caseForm;
  private final RuleWords words;

  RuleReader(RuleShelf.Placed placed, Definition caseForm, Thresholds thresholds) {
    this.placed = placed;
    this.caseForm = caseForm;
    this.words = new RuleWords(placed.row().words(), thresholds, this::refusal);
  }

  /// Whether the case form has every fact that the rule asks for or names.
  boolean hasItsFacts() {
    return facts().stream().allMatch(this::isFact);
  }

  Rule rule() {
    RuleFile.Row row = placed.row();
    for (String fact : facts()) {
      if (!isFact(fact)) {
        throw refusal("no fact " + fact);
      }
    }
    Condition when = condition(row.when());
    Rule.Wording wording = words.wording();
    return new Rule(
        row.id(),
        row.severity(),
        reach(),
        when,
        wording,
        new Rule.Basis(
            row.source(), words.cutoffs(), row.causes() == null ? List.of() : row.causes()));
  }

  private Reach reach() {
    return new Reach(Boolean.TRUE.equals(placed.row().discreet()), readers());
  }

  /// Those who may see every answer that the rule rests on or names.
  private Set<String> readers() {
    List<Set<String>> limited =
        facts().stream()
            .flatMap(fact -> caseForm.item(fact).stream())
            .map(item -> item.parts().audience().visibleTo())
            .filter(readers -> !readers.isEmpty())
            .toList();
    if (limited.isEmpty()) {
      return Set.of();
    }
    Set<String> common = new HashSet<>(limited.getFirst());
    limited.forEach(common::retainAll);
    if (common.isEmpty()) {
      throw refusal("its facts are kept from each other's readers: nobody could see it");
    }
    return common;
  }

  private Set<String> facts() {
    Set<String> facts = new HashSet<>(words.facts());
    collect(placed.row().when(), facts);
    return facts;
  }

  private static void collect(RuleFile.When when, Set<String> facts) {
    if (when.fact() != null) {
      facts.add(when.fact());
    }
    if (when.all() != null) {
      when.all().forEach(part -> collect(part, facts));
    }
    if (when.any() != null) {
      when.any().forEach(part -> collect(part, facts));
    }
  }

  private boolean isFact(String fact) {
    boolean answer =
        caseForm.item(fact).filter(item -> item.type().isQuestion()).isPresent()
            && caseForm.rowsAround(fact).isEmpty();
    return answer || Computed.isOne(fact);
  }

  private Condition condition(RuleFile.When when) {
    if (when.all() != null && when.any() == null && when.fact() == null) {
      return new Condition.All(when.all().stream().map(this::condition).toList());
    }
    if (when.any() != null && when.all() == null && when.fact() == null) {
      return new Condition.Any(when.any().stream().map(this::condition).toList());
    }
    if (when.fact() == null
        || when.operator() == null
        || (when.value() == null) == (when.threshold() == null)) {
      throw refusal("a condition is all, any, or fact with operator and either value or threshold");
    }
    if (when.threshold() != null) {
      return new Condition.Compare(
          when.fact(), order(when.operator()), words.number(when.threshold()));
    }
    return simple(when.fact(), when.operator(), Objects.requireNonNull(when.value()));
  }

  private Condition simple(String fact, String operator, Object value) {
    return switch (operator) {
      case "exists" -> new Condition.Exists(fact, Boolean.TRUE.equals(value));
      case "=" -> oneOf(fact, value);
      // A question without an answer is not another answer.
      case "!=" ->
          new Condition.All(
              List.of(
                  new Condition.Exists(fact, true),
                  new Condition.Is(fact, value(fact, value), false)));
      default -> new Condition.Compare(fact, order(operator), number(fact, value));
    };
  }

  private Condition oneOf(String fact, Object value) {
    if (!(value instanceof List<?> values)) {
      return new Condition.Is(fact, value(fact, value), true);
    }
    List<Condition> any = new ArrayList<>();
    values.forEach(one -> any.add(new Condition.Is(fact, value(fact, one), true)));
    return new Condition.Any(any);
  }

  private Value value(String fact, Object value) {
    if (value instanceof Boolean yes) {
      return new Value.Flag(yes);
    }
    if (value instanceof Number) {
      return new Value.Numeric(number(fact, value));
    }
    String code = value.toString();
    Optional<Item> item = caseForm.item(fact);
    if (item.isEmpty() || item.get().option(code).isEmpty()) {
      throw refusal(fact + " has no option " + code);
    }
    return new Value.Coded(code);
  }

  private BigDecimal number(String fact, Object value) {
    if (!(value instanceof Number)) {
      throw refusal(fact + " is compared with what is no number");
    }
    return new BigDecimal(value.toString());
  }

  private Condition.Order order(String sign) {
    for (Condition.Order order : Condition.Order.values()) {
      if (order.sign().equals(sign)) {
        return order;
      }
    }
    throw refusal("no operator " + sign);
  }

  private FormException refusal(String what) {
    return new FormException(placed.file() + ": rule " + placed.row().id() + ": " + what);
  }
}
