package id.telaah.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// One step from a form's state to the next: wakes the items that hang on what changed, and no
/// others.
final class Step {
  private final FormState before;
  private final Dependencies dependencies;
  private final Set<ItemKey> touched = new LinkedHashSet<>();
  private final Set<ItemKey> seen = new HashSet<>();
  private final Queue<ItemKey> waiting;
  private FormState now;

  Step(FormState before) {
    this.before = before;
    this.now = before;
    this.dependencies = before.definition().dependencies();
    this.waiting =
        new PriorityQueue<>(Comparator.comparingInt(key -> dependencies.rank(key.linkId())));
  }

  /// Evaluates every item of a form that has just been read.
  static FormState first(FormState unread) {
    Step step = new Step(unread);
    step.waiting.addAll(unread.keys());
    step.settle();
    FormState state = step.now;
    for (ItemKey key : state.keys()) {
      state = state.withProgress(key, Progress.NONE, state.worth(key));
    }
    return state;
  }

  /// After these answers instead of the old ones at a place.
  Step answered(ItemKey key, Answers answers) {
    now = now.withAnswers(answers);
    touched.add(key);
    wakeDependents(key);
    return this;
  }

  /// After a row came.
  Step rowAdded(String group, int row) {
    now = now.withRow(group, row);
    touched.add(ItemKey.of(group));
    for (Item item : below(now.item(group))) {
      ItemKey key = new ItemKey(item.linkId(), row);
      touched.add(key);
      waiting.add(key);
    }
    return this;
  }

  /// After a row went with its answers.
  Step rowRemoved(String group, int row) {
    List<ItemKey> gone = new ArrayList<>();
    for (Item item : below(now.item(group))) {
      gone.add(new ItemKey(item.linkId(), row));
      // Rows behind it move up, and sentences about them say their position.
      now.answers().rows(group).stream()
          .filter(other -> other > row)
          .forEach(other -> touched.add(new ItemKey(item.linkId(), other)));
    }
    touched.add(ItemKey.of(group));
    touched.addAll(gone);
    now = now.withoutRow(group, row, gone);
    return this;
  }

  Change finish() {
    settle();
    for (ItemKey key : touched) {
      now = now.withProgress(key, before.worth(key), now.worth(key));
    }
    return new Change(now, touched);
  }

  private void settle() {
    while (!waiting.isEmpty()) {
      ItemKey key = waiting.remove();
      if (seen.add(key)) {
        settle(key);
      }
    }
  }

  private void settle(ItemKey key) {
    boolean applies = applies(key);
    Item item = now.item(key.linkId());
    boolean changed = applies != now.isShown(key);
    if (changed) {
      now = now.withShown(key, applies);
      for (Item child : item.parts().items()) {
        wake(child.linkId(), key.row());
      }
    }
    Optional<Calculated> result =
        item.parts().formula().filter(_ -> applies).flatMap(formula -> compute(key, item, formula));
    if (item.isCalculated()) {
      // What it still waits for may have changed even where the result did not.
      touched.add(key);
    }
    if (!result.equals(now.calculated(key))) {
      now = now.withCalculated(key, result);
      changed = true;
    }
    if (changed) {
      touched.add(key);
      wakeDependents(key);
    }
  }

  private Optional<Calculated> compute(ItemKey key, Item item, Formula formula) {
    List<Inputs.Input> inputs = new ArrayList<>();
    for (String linkId : formula.of()) {
      boolean applies = now.isShown(dependencies.at(linkId, key.row()));
      inputs.add(new Inputs.Input(now.item(linkId), applies, values(linkId, key.row())));
    }
    return formula.calculation().compute(new Inputs(item, inputs));
  }

  private boolean applies(ItemKey key) {
    boolean inside =
        now.definition()
            .parent(key.linkId())
            .map(parent -> now.isShown(dependencies.at(parent.linkId(), key.row())))
            .orElse(true);
    return inside
        && now.item(key.linkId())
            .parts()
            .enabledWhen()
            .map(when -> Conditions.holds(when, linkId -> values(linkId, key.row())))
            .orElse(true);
  }

  /// What a condition or calculation sees: nothing of a question that does not apply itself.
  private List<Value> values(String linkId, int row) {
    ItemKey key = dependencies.at(linkId, row);
    return now.isShown(key) && now.held(key).orElse(null) instanceof Answer.Given given
        ? given.values()
        : List.of();
  }

  private void wakeDependents(ItemKey key) {
    for (String dependent : dependencies.dependents(key.linkId())) {
      wake(dependent, key.row());
    }
  }

  /// Wakes an item in one row or, where the step came from outside rows, in every row.
  private void wake(String linkId, int row) {
    dependencies
        .rows(linkId)
        .ifPresentOrElse(
            group -> {
              if (row != 0) {
                waiting.add(new ItemKey(linkId, row));
              } else {
                now.answers().rows(group).forEach(r -> waiting.add(new ItemKey(linkId, r)));
              }
            },
            () -> waiting.add(ItemKey.of(linkId)));
  }

  private static List<Item> below(Item group) {
    List<Item> all = new ArrayList<>();
    for (Item child : group.parts().items()) {
      all.add(child);
      all.addAll(below(child));
    }
    return all;
  }
}
