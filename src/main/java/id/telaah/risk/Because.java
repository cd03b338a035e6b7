package id.telaah.risk;

import id.telaah.form.Condition;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says which datum triggered a rule, by filling the facts into its sentence.
///
/// Of a question with several answers only those are said that the rule asked for.
final class Because {
  static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_]+)\\}");

  private final Facts facts;
  private final Set<Value> asked = new HashSet<>();

  private Because(Facts facts) {
    this.facts = facts;
  }

  static Words of(Rule rule, Facts facts) {
    Because because = new Because(facts);
    because.collect(rule.when());
    Words sentence = rule.words().because();
    return new Words(
        because.filled(sentence.id(), Words::id), because.filled(sentence.en(), Words::en));
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.Is(String linkId, Value value, boolean equal) -> {
        if (equal) {
          asked.add(value);
        }
      }
      case Condition.All(List<Condition> all) -> all.forEach(this::collect);
      case Condition.Any(List<Condition> any) -> any.forEach(this::collect);
      case Condition.Exists exists -> {}
      case Condition.Compare compare -> {}
    }
  }

  private String filled(String sentence, Function<Words, String> side) {
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement(said(facts.fact(match.group(1)), side)));
  }

  private String said(Fact fact, Function<Words, String> side) {
    if (fact.values().isEmpty()) {
      return "–";
    }
    List<String> all = new ArrayList<>();
    List<String> triggering = new ArrayList<>();
    for (int at = 0; at < fact.values().size(); at++) {
      String text = side.apply(fact.words().get(at));
      all.add(text);
      if (asked.contains(fact.values().get(at))) {
        triggering.add(text);
      }
    }
    return String.join(", ", triggering.isEmpty() ? all : triggering);
  }
}
