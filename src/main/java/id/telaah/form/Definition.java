package id.telaah.form;

import id.telaah.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form as its file defines it: sections, questions, conditions. Immutable; once used, never
/// edited.
public final class Definition {
  private final FormRef ref;
  private final Words title;
  private final List<Item> items;
  private volatile @Nullable Index index;
  private volatile @Nullable Dependencies dependencies;

  /// Items by linkId, in reading order, and the groups around them.
  private record Index(Map<String, Item> byLinkId, Map<String, Item> parents) {
    void add(Item item) {
      if (byLinkId.put(item.linkId(), item) != null) {
        throw new FormException(item.linkId() + ": the linkId is there twice");
      }
      for (Item child : item.parts().items()) {
        parents.put(child.linkId(), item);
        add(child);
      }
    }
  }

  /// @throws FormException where two items have one linkId, or conditions or calculations name no
  ///   item, reach into other rows or go round in a circle
  public Definition(FormRef ref, Words title, List<Item> items) {
    this(ref, items, title);
    dependencies();
  }

  private Definition(FormRef ref, List<Item> items, Words title) {
    this.ref = ref;
    this.title = title;
    this.items = List.copyOf(items);
  }

  /// A definition that is known to be right; its items are looked through when they are first used.
  static Definition checkedBefore(FormRef ref, Words title, List<Item> items) {
    return new Definition(ref, items, title);
  }

  private Index index() {
    Index known = index;
    if (known == null) {
      known = new Index(new LinkedHashMap<>(), new LinkedHashMap<>());
      items.forEach(known::add);
      index = known;
    }
    return known;
  }

  Dependencies dependencies() {
    Dependencies known = dependencies;
    if (known == null) {
      known = new Dependencies(this);
      dependencies = known;
    }
    return known;
  }

  public FormRef ref() {
    return ref;
  }

  public Words title() {
    return title;
  }

  /// The top level, which our forms use for sections.
  public List<Item> items() {
    return items;
  }

  /// What is wrong with an answer to a question of this form, whether or not the question applies.
  ///
  /// @param position which row it stands in, counted from 1; 0 outside rows
  public Optional<FormProblem> check(ItemKey key, int position, Answer answer) {
    return item(key.linkId()).flatMap(item -> new Check(item, key, position).problem(answer));
  }

  /// Every item, in reading order.
  public Iterable<Item> all() {
    return index().byLinkId().values();
  }

  public Optional<Item> item(String linkId) {
    return Optional.ofNullable(index().byLinkId().get(linkId));
  }

  /// The group around an item; empty at the top.
  public Optional<Item> parent(String linkId) {
    return Optional.ofNullable(index().parents().get(linkId));
  }

  /// The repeating group that an item stands in, itself included; empty outside one.
  public Optional<Item> rowsAround(String linkId) {
    Index all = index();
    for (Item item = all.byLinkId().get(linkId);
        item != null;
        item = all.parents().get(item.linkId())) {
      if (item.isRows()) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }
}
