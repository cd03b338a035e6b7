package id.telaah.risk;

import id.telaah.form.Condition;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.Item;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Turns the rows of a rule file into rules, and refuses a fact, option, operator or placeholder
/// that does not exist.
final class RuleReader {
  private final String file;
  private final Definition caseForm;

  RuleReader(String file, Definition caseForm) {
    this.file = file;
    this.caseForm = caseForm;
  }

  Rule rule(RuleFile.Row row) {
    Place place = new Place(row.id());
    Condition when = place.condition(row.when());
    place.checkPlaceholders(row.words().because());
    return new Rule(
        row.id(),
        row.severity(),
        Boolean.TRUE.equals(row.discreet()),
        when,
        new Rule.Wording(row.words().title(), row.words().because(), place.threshold(row.words())),
        row.source());
  }

  /// One rule while it is read, for what a refusal says.
  private final class Place {
    private final String rule;

    Place(String rule) {
      this.rule = rule;
    }

    Condition condition(RuleFile.When when) {
      if (when.all() != null && when.any() == null && when.fact() == null) {
        return new Condition.All(when.all().stream().map(this::condition).toList());
      }
      if (when.any() != null && when.all() == null && when.fact() == null) {
        return new Condition.Any(when.any().stream().map(this::condition).toList());
      }
      if (when.fact() == null || when.operator() == null || when.value() == null) {
        throw refusal("a condition is all, any, or fact with operator and value");
      }
      checkFact(when.fact());
      return simple(when.fact(), when.operator(), when.value());
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

    /// The one place that words a limit, for sheets and screens alike.
    Words threshold(RuleFile.Said said) {
      if (said.threshold() != null && said.expected() == null) {
        return Said.joined(new Words("ambang", "threshold"), ": ", said.threshold());
      }
      if (said.expected() != null && said.threshold() == null) {
        return Said.joined(new Words("seharusnya", "should be"), ": ", said.expected());
      }
      throw refusal("words say either threshold or expected");
    }

    void checkPlaceholders(Words because) {
      for (String text : List.of(because.id(), because.en())) {
        Matcher matcher = Because.PLACEHOLDER.matcher(text);
        while (matcher.find()) {
          checkFact(matcher.group(1));
        }
      }
    }

    private void checkFact(String fact) {
      boolean answer =
          caseForm.item(fact).filter(item -> item.type().isQuestion()).isPresent()
              && caseForm.rowsAround(fact).isEmpty();
      if (!answer && !Computed.isOne(fact)) {
        throw refusal("no fact " + fact);
      }
    }

    private FormException refusal(String what) {
      return new FormException(file + ": rule " + rule + ": " + what);
    }
  }
}
