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
  /// @param neededBy disciplines (`spa`, `spog`, `psikolog`, `gizi`) that cannot conclude without
  ///   it
  /// @param missingReasons which missing answers the item accepts
  /// @param items inside a group, in order
  public record Parts(
      List<Option> options,
      Optional<Condition> enabledWhen,
      Set<String> neededBy,
      Set<MissingReason> missingReasons,
      List<Item> items) {
    public static final Parts NONE =
        new Parts(List.of(), Optional.empty(), Set.of(), Set.of(), List.of());

    public Parts {
      options = List.copyOf(options);
      neededBy = Set.copyOf(neededBy);
      missingReasons = Set.copyOf(missingReasons);
      items = List.copyOf(items);
    }
  }

  /// A group of which the answerer adds rows.
  public boolean isRows() {
    return type == ItemType.GROUP && limits.repeats();
  }

  public Optional<Option> option(String code) {
    return parts.options().stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
