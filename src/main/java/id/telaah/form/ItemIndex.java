package id.telaah.form;

import id.telaah.language.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The items of a definition file by linkId, known before any condition is read.
final class ItemIndex {
  private static final Wording WORDING = Wording.beside(ItemIndex.class);
  private final Map<String, ItemType> types = new HashMap<>();
  private final Map<String, List<Option>> options = new HashMap<>();

  /// Takes an item in.
  ///
  /// @throws FormException where its linkId is taken
  void add(JsonPlace place, String linkId, ItemType type) {
    if (types.putIfAbsent(linkId, type) != null) {
      throw place.refuse(WORDING.of("refused.twice"));
    }
  }

  void add(String linkId, List<Option> choice) {
    options.put(linkId, choice);
  }

  List<Option> options(String linkId) {
    return options.getOrDefault(linkId, List.of());
  }

  /// The type of the question that a condition or calculation asks about.
  ItemType question(JsonPlace asking, String linkId) {
    ItemType type = types.get(linkId);
    if (type == null) {
      throw asking.refuse(WORDING.of("refused.link", linkId));
    }
    if (!type.isQuestion()) {
      throw asking.refuse("\"" + linkId + "\" is a " + type.fhir() + ", not a question");
    }
    return type;
  }

  void requireOption(JsonPlace condition, String linkId, String code) {
    if (options(linkId).stream().noneMatch(option -> option.code().equals(code))) {
      throw condition.refuse(WORDING.of("refused.option", linkId, code));
    }
  }
}
