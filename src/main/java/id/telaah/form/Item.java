package id.telaah.form;

import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One item of a definition: a section, a repeating group, a question or a line of text.
///
/// @param linkId eternal key, unique in its definition
/// @param parts options, conditions, who needs it, and the items inside
public record Item(
    String linkId, ItemType type, Words text, Limits limits, Guidance guidance, Parts parts) {
  /// @param options of a choice, in order
  /// @param enabledWhen condition under which the item applies; empty means always
  /// @param formula how the program computes the item; empty where a person answers
  /// @param missingReasons which missing answers the item accepts
  /// @param items inside a group, in order
  public record Parts(
      List<Option> options,
      Optional<Condition> enabledWhen,
      Optional<Formula> formula,
      Audience audience,
      Set<MissingReason> missingReasons,
      List<Item> items) {
    public static final Parts NONE = holding(List.of());

    public Parts {
      options = OptionSets.immutable(options);
      missingReasons = Set.copyOf(missingReasons);
      items = List.copyOf(items);
    }

    /// The parts of a group that always applies.
    public static Parts holding(List<Item> items) {
      return new Parts(
          List.of(), Optional.empty(), Optional.empty(), Audience.EVERYONE, Set.of(), items);
    }

    /// Disciplines that cannot conclude without the item.
    public Set<String> neededBy() {
      return audience.neededBy();
    }
  }

  /// Whether the program computes the item, so that nobody answers it.
  public boolean isCalculated() {
    return parts.formula().isPresent();
  }

  /// A group of which the answerer adds rows.
  public boolean isRows() {
    return type == ItemType.GROUP && limits.repeats();
  }

  public Optional<Option> option(String code) {
    return parts.options().stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
