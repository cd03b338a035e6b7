package id.telaah.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What conditions say over given values; forms and risk rules share it.
public final class Conditions {
  private Conditions() {}

  /// Whether a condition holds.
  ///
  /// @param lookup the values of a question or fact by its linkId; an empty list where there are
  ///   none
  public static boolean holds(Condition condition, Function<String, List<Value>> lookup) {
    return switch (condition) {
      case Condition.Exists(String linkId, boolean exists) ->
          lookup.apply(linkId).isEmpty() != exists;
      case Condition.Is(String linkId, Value value, boolean equal) ->
          lookup.apply(linkId).contains(value) == equal;
      case Condition.Compare compare ->
          lookup.apply(compare.linkId()).stream().anyMatch(value -> holds(compare, value));
      case Condition.All(List<Condition> all) -> all.stream().allMatch(part -> holds(part, lookup));
      case Condition.Any(List<Condition> any) -> any.stream().anyMatch(part -> holds(part, lookup));
    };
  }

  private static boolean holds(Condition.Compare compare, Value value) {
    return value instanceof Value.Numeric numeric
        && compare.order().holds(numeric.number().compareTo(compare.number()));
  }

  /// The questions that a condition asks about, in its order, each as often as it is named.
  public static List<String> mentioned(Condition condition) {
    List<String> linkIds = new ArrayList<>();
    collect(condition, linkIds);
    return linkIds;
  }

  private static void collect(Condition condition, List<String> into) {
    switch (condition) {
      case Condition.Exists exists -> into.add(exists.linkId());
      case Condition.Is is -> into.add(is.linkId());
      case Condition.Compare compare -> into.add(compare.linkId());
      case Condition.All(List<Condition> all) -> all.forEach(part -> collect(part, into));
      case Condition.Any(List<Condition> any) -> any.forEach(part -> collect(part, into));
    }
  }
}
