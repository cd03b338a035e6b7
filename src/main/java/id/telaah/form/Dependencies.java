package id.telaah.form;

import id.telaah.language.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which items of a definition hang on which: found once, so that an answer wakes only the items
/// whose conditions or calculations ask about it.
final class Dependencies {
  private static final Wording WORDING = Wording.beside(Dependencies.class);
  private final Definition definition;
  private final Map<String, List<String>> dependents = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();

  /// @throws FormException where conditions or calculations name no item, reach into rows, or go
  ///   round in a circle
  Dependencies(Definition definition) {
    this.definition = definition;
    definition.all().forEach(this::index);
    definition.all().forEach(item -> rank(item, new ArrayList<>()));
  }

  private void index(Item item) {
    String linkId = item.linkId();
    sections.put(linkId, definition.parent(linkId).map(p -> section(p.linkId())).orElse(linkId));
    for (String asked : mentioned(item)) {
      if (definition.item(asked).isEmpty()) {
        throw new FormException(linkId + ": asks about " + asked + ", which is no item");
      }
      Optional<String> rows = rows(asked);
      if (rows.isPresent() && !rows.equals(rows(linkId))) {
        throw new FormException(
            linkId + ": asks about " + asked + ", which stands in rows of another group");
      }
      dependents.computeIfAbsent(asked, _ -> new ArrayList<>()).add(linkId);
    }
  }

  private static Set<String> mentioned(Item item) {
    Set<String> asked = new LinkedHashSet<>();
    item.parts().enabledWhen().map(Conditions::mentioned).ifPresent(asked::addAll);
    item.parts().formula().map(Formula::of).ifPresent(asked::addAll);
    return asked;
  }

  /// Places an item after its group and after all it asks about.
  private int rank(Item item, List<String> path) {
    String linkId = item.linkId();
    Integer known = ranks.get(linkId);
    if (known != null) {
      return known;
    }
    if (path.contains(linkId)) {
      path.add(linkId);
      throw new FormException(
          linkId,
          WORDING.of(
              "refused.circle",
              String.join(" → ", path.subList(path.indexOf(linkId), path.size()))));
    }
    path.add(linkId);
    int rank = definition.parent(linkId).map(parent -> rank(parent, path) + 1).orElse(0);
    for (String asked : mentioned(item)) {
      rank = Math.max(rank, rank(definition.item(asked).orElseThrow(), path) + 1);
    }
    path.removeLast();
    ranks.put(linkId, rank);
    return rank;
  }

  /// Evaluate low ranks first: whatever an item hangs on has a lower rank.
  int rank(String linkId) {
    return ranks.getOrDefault(linkId, 0);
  }

  /// The items whose conditions or calculations ask about this one.
  List<String> dependents(String linkId) {
    return dependents.getOrDefault(linkId, List.of());
  }

  /// The top-level item around an item, or itself.
  String section(String linkId) {
    return sections.getOrDefault(linkId, linkId);
  }

  /// The repeating group in whose rows an item stands; none for the group itself.
  Optional<String> rows(String linkId) {
    return definition.rowsAround(linkId).map(Item::linkId).filter(group -> !group.equals(linkId));
  }

  /// An item's place as seen from a row: in the same row where it stands in rows, else the only
  /// one.
  ItemKey at(String linkId, int row) {
    return rows(linkId).isPresent() ? new ItemKey(linkId, row) : ItemKey.of(linkId);
  }
}
