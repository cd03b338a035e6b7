package id.telaah.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The items of a definition file by linkId, known before any condition is read.
final class ItemIndex {
  private final Map<String, ItemType> types = new HashMap<>();
  private final Map<String, Set<String>> codes = new HashMap<>();

  /// Takes an item in.
  ///
  /// @throws FormException where its linkId is taken
  void add(JsonPlace place, String linkId, ItemType type) {
    if (types.putIfAbsent(linkId, type) != null) {
      throw place.refuse("the linkId is there twice");
    }
  }

  void add(String linkId, List<Option> options) {
    Set<String> all = new HashSet<>();
    options.forEach(option -> all.add(option.code()));
    codes.put(linkId, all);
  }

  /// The type of the question that a condition asks about.
  ItemType question(JsonPlace condition, String linkId) {
    ItemType type = types.get(linkId);
    if (type == null) {
      throw condition.refuse("unknown link \"" + linkId + "\"");
    }
    if (!type.isQuestion()) {
      throw condition.refuse("\"" + linkId + "\" is a " + type.fhir() + ", not a question");
    }
    return type;
  }

  void requireOption(JsonPlace condition, String linkId, String code) {
    if (!codes.getOrDefault(linkId, Set.of()).contains(code)) {
      throw condition.refuse("\"" + linkId + "\" has no option \"" + code + "\"");
    }
  }
}
