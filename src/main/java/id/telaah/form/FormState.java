package id.telaah.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form as far as it is filled in: what applies, what is wrong, how far each section is.
/// Immutable; each step gives the next state and costs what changed, not what the form holds.
///
/// Answers to questions that stop applying are kept but ignored; they come back with the question.
public final class FormState {
  private final Definition definition;
  private final Answers answers;
  private final Trie<ItemKey, Boolean> hidden;
  private final Trie<String, Progress> progress;
  private final Trie<String, Integer> lastRows;
  private final Trie<ItemKey, Calculated> calculated;

  private FormState(
      Definition definition,
      Answers answers,
      Trie<ItemKey, Boolean> hidden,
      Trie<String, Progress> progress,
      Trie<String, Integer> lastRows,
      Trie<ItemKey, Calculated> calculated) {
    this.definition = definition;
    this.answers = answers;
    this.hidden = hidden;
    this.progress = progress;
    this.lastRows = lastRows;
    this.calculated = calculated;
  }

  /// The state that answers give to a form. Answers to places that the form does not have, or that
  /// it computes, are kept and ignored.
  public static FormState of(Definition definition, Answers answers) {
    return Step.first(
        new FormState(definition, answers, new Trie<>(), new Trie<>(), new Trie<>(), new Trie<>()));
  }

  public Definition definition() {
    return definition;
  }

  /// What was answered; computed values are not among it.
  public Answers answers() {
    return answers;
  }

  /// What the program computed for an item; empty where inputs are missing or the item does not
  /// apply.
  public Optional<Calculated> calculated(ItemKey key) {
    return Optional.ofNullable(calculated.get(key));
  }

  /// What a place holds, whoever put it there: the computed value or the answer.
  public Optional<Answer> held(ItemKey key) {
    boolean computed = definition.item(key.linkId()).filter(Item::isCalculated).isPresent();
    return computed ? calculated(key).map(Calculated::answer) : answers.get(key);
  }

  /// Sets the answer to a question.
  ///
  /// @throws IllegalArgumentException where the form has no such question or row
  public Change answer(ItemKey key, Answer answer) {
    require(key);
    if (answers.get(key).filter(answer::equals).isPresent()) {
      return new Change(this, Set.of());
    }
    return new Step(this).answered(key, answers.with(key, answer)).finish();
  }

  /// Empties a question.
  public Change clear(ItemKey key) {
    require(key);
    if (answers.get(key).isEmpty()) {
      return new Change(this, Set.of());
    }
    return new Step(this).answered(key, answers.without(key)).finish();
  }

  /// Adds a row at the end of a repeating group, with a number that no row of it has had.
  public Change addRow(String groupLinkId) {
    return restoreRow(groupLinkId, nextRow(groupLinkId));
  }

  /// The number that the next row of a group will have.
  public int nextRow(String groupLinkId) {
    int last = lastRows.getOrDefault(groupLinkId, 0);
    for (int row : answers.rows(groupLinkId)) {
      last = Math.max(last, row);
    }
    return last + 1;
  }

  /// Puts a row back where it stood, without answers: to undo a removal.
  public Change restoreRow(String groupLinkId, int row) {
    requireRows(groupLinkId);
    if (answers.rows(groupLinkId).contains(row)) {
      return new Change(this, Set.of());
    }
    return new Step(this).rowAdded(groupLinkId, row).finish();
  }

  /// Removes a row with all its answers.
  public Change removeRow(String groupLinkId, int row) {
    requireRows(groupLinkId);
    if (!answers.rows(groupLinkId).contains(row)) {
      return new Change(this, Set.of());
    }
    return new Step(this).rowRemoved(groupLinkId, row).finish();
  }

  /// Whether an item applies, by its own condition and those of the groups around it.
  public boolean isVisible(ItemKey key) {
    return exists(key) && isShown(key);
  }

  /// What is wrong at a place; nothing where it does not apply.
  public Optional<FormProblem> problem(ItemKey key) {
    if (!isVisible(key)) {
      return Optional.empty();
    }
    Item item = item(key.linkId());
    Check check = new Check(item, key, position(key));
    if (item.isRows()) {
      return check.rows(answers.rows(key.linkId()));
    }
    return item.type().isQuestion() && !item.isCalculated()
        ? check.problem(answers.get(key).orElse(null))
        : Optional.empty();
  }

  /// All that stops the form from being sent, in form order.
  public List<FormProblem> problems() {
    return keys().stream().map(this::problem).flatMap(Optional::stream).toList();
  }

  /// How far a section (top-level item) is.
  public Progress progress(String sectionLinkId) {
    return progress.getOrDefault(sectionLinkId, Progress.NONE);
  }

  /// How far the whole form is.
  public Progress progress() {
    return definition.items().stream()
        .map(section -> progress(section.linkId()))
        .reduce(Progress.NONE, Progress::plus);
  }

  /// Every place of the form as it now stands, in form order, row by row, whether it applies or
  /// not.
  public List<ItemKey> keys() {
    List<ItemKey> keys = new ArrayList<>();
    definition.items().forEach(item -> collect(item, 0, keys));
    return keys;
  }

  private void collect(Item item, int row, List<ItemKey> into) {
    into.add(new ItemKey(item.linkId(), row));
    List<Integer> rows = item.isRows() ? answers.rows(item.linkId()) : List.of(row);
    for (int inside : rows) {
      item.parts().items().forEach(child -> collect(child, inside, into));
    }
  }

  /// The answers that count: those of questions that apply, computed values included.
  public Answers submitted() {
    Answers counted = Answers.NONE;
    for (ItemKey key : keys()) {
      if (!isShown(key)) {
        continue;
      }
      for (int row : answers.rows(key.linkId())) {
        counted = counted.withRow(key.linkId(), row);
      }
      Optional<Answer> answer = held(key);
      if (answer.isPresent()) {
        counted = counted.with(key, answer.get());
      }
    }
    return counted;
  }

  private boolean exists(ItemKey key) {
    if (definition.item(key.linkId()).isEmpty()) {
      return false;
    }
    return definition
        .dependencies()
        .rows(key.linkId())
        .map(group -> answers.rows(group).contains(key.row()))
        .orElse(key.row() == 0);
  }

  private int position(ItemKey key) {
    return definition
        .dependencies()
        .rows(key.linkId())
        .map(group -> answers.rows(group).indexOf(key.row()) + 1)
        .orElse(0);
  }

  private void require(ItemKey key) {
    if (!exists(key)
        || !item(key.linkId()).type().isQuestion()
        || item(key.linkId()).isCalculated()) {
      throw new IllegalArgumentException(definition.ref() + " has no question " + key);
    }
  }

  private void requireRows(String groupLinkId) {
    if (definition.item(groupLinkId).filter(Item::isRows).isEmpty()) {
      throw new IllegalArgumentException(definition.ref() + " has no rows " + groupLinkId);
    }
  }

  Item item(String linkId) {
    return definition.item(linkId).orElseThrow();
  }

  boolean isShown(ItemKey key) {
    return !hidden.containsKey(key);
  }

  /// What a place adds to its section's progress.
  Progress worth(ItemKey key) {
    if (!isVisible(key) || !item(key.linkId()).limits().required()) {
      return Progress.NONE;
    }
    return new Progress(problem(key).isEmpty() ? 1 : 0, 1);
  }

  FormState withAnswers(Answers next) {
    return new FormState(definition, next, hidden, progress, lastRows, calculated);
  }

  FormState withShown(ItemKey key, boolean shown) {
    Trie<ItemKey, Boolean> next = shown ? hidden.without(key) : hidden.with(key, true);
    return new FormState(definition, answers, next, progress, lastRows, calculated);
  }

  FormState withCalculated(ItemKey key, Optional<Calculated> result) {
    Trie<ItemKey, Calculated> next =
        result.map(computed -> calculated.with(key, computed)).orElse(calculated.without(key));
    return new FormState(definition, answers, hidden, progress, lastRows, next);
  }

  FormState withRow(String group, int row) {
    Answers next = answers.withRow(group, row);
    return new FormState(definition, next, hidden, progress, lastRows, calculated);
  }

  FormState withoutRow(String group, int row, List<ItemKey> gone) {
    Answers left = answers.withoutRow(group, row);
    Trie<ItemKey, Boolean> shown = hidden;
    Trie<ItemKey, Calculated> kept = calculated;
    for (ItemKey key : gone) {
      left = left.without(key);
      shown = shown.without(key);
      kept = kept.without(key);
    }
    return new FormState(
        definition, left, shown, progress, lastRows.with(group, nextRow(group) - 1), kept);
  }

  FormState withProgress(ItemKey key, Progress was, Progress is) {
    if (was.equals(is)) {
      return this;
    }
    String section = definition.dependencies().section(key.linkId());
    Progress sum = progress(section).plus(is);
    Progress next = new Progress(sum.answered() - was.answered(), sum.required() - was.required());
    return new FormState(
        definition, answers, hidden, progress.with(section, next), lastRows, calculated);
  }
}
