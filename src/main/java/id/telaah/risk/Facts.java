package id.telaah.risk;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.growth.GrowthLimits;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that risk rules may ask about a case: its answers, and what growth computes from
/// them.
public final class Facts {
  private final Map<String, Fact> byKey;

  private Facts(Map<String, Fact> byKey) {
    this.byKey = byKey;
  }

  /// The facts of a case whose course is judged as where nobody has chosen otherwise.
  public static Facts of(CaseFile file, Definition definition) {
    return of(file, definition, GrowthLimits.STANDARD);
  }

  /// The facts of a case.
  ///
  /// @param definition the case definition that the file is pinned to
  /// @param limits by which a child's course is judged
  public static Facts of(CaseFile file, Definition definition, GrowthLimits limits) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Answers answers = FormState.of(definition, file.answers()).submitted();
    for (Item item : definition.all()) {
      if (item.type().isQuestion() && definition.rowsAround(item.linkId()).isEmpty()) {
        List<Value> values = answers.values(ItemKey.of(item.linkId()));
        List<Words> words = values.stream().map(value -> words(item, value)).toList();
        facts.put(item.linkId(), new Fact(values, words));
      }
    }
    facts.putAll(new GrowthFacts(file, limits).all());
    return new Facts(facts);
  }

  /// Facts as given.
  static Facts of(Map<String, Fact> facts) {
    return new Facts(Map.copyOf(facts));
  }

  private static Words words(Item item, Value value) {
    return switch (value) {
      case Value.Text(String text) -> Words.same(text);
      case Value.Coded(String code) -> item.option(code).map(Option::text).orElse(Words.same(code));
      case Value.Numeric(java.math.BigDecimal number) -> plain(number);
      case Value.Flag(boolean yes) -> Said.yesOrNo(yes);
      case Value.Day day ->
          new Words(Formats.day(day.date(), Language.ID), Formats.day(day.date(), Language.EN));
      case Value.Month month ->
          new Words(
              Formats.month(month.month(), Language.ID), Formats.month(month.month(), Language.EN));
    };
  }

  static Words plain(java.math.BigDecimal number) {
    return new Words(Formats.plain(number, Language.ID), Formats.plain(number, Language.EN));
  }

  /// The values of a fact; none where it is not known.
  public List<Value> values(String key) {
    return fact(key).values();
  }

  /// A fact as it is said; empty where it is not known.
  public Optional<Words> words(String key) {
    return fact(key).words().stream().reduce((one, next) -> Said.joined(one, "; ", next));
  }

  Fact fact(String key) {
    return byKey.getOrDefault(key, Fact.UNKNOWN);
  }
}
