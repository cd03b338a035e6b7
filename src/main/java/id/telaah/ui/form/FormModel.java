package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.Change;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A form being filled in: its state now, what is told to whoever keeps it, what to draw anew. On
/// the JavaFX thread.
public final class FormModel {
  private final ReadOnlyObjectWrapper<FormState> state;
  private final BooleanProperty readOnly = new SimpleBooleanProperty();
  private final List<Consumer<FormChange>> keepers = new ArrayList<>();
  private final List<Consumer<Set<ItemKey>>> drawers = new ArrayList<>();
  private final Map<String, Removal> removals = new LinkedHashMap<>();
  private final Map<String, Function<String, Optional<Words>>> glosses = new HashMap<>();
  private Map<ItemKey, Words> remarks = Map.of();
  private boolean revealed;

  /// A removed row, so that it can come back.
  private record Removal(int row, Map<ItemKey, Answer> answers) {}

  public FormModel(FormState state) {
    this.state = new ReadOnlyObjectWrapper<>(state);
  }

  public FormState state() {
    return state.get();
  }

  public ReadOnlyObjectProperty<FormState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// While true the form is drawn as text and takes no change.
  public BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  /// Tells each change once, in order, after the state has taken it.
  public void onChange(Consumer<FormChange> keeper) {
    keepers.add(keeper);
  }

  /// Tells which places to draw anew.
  void onTouched(Consumer<Set<ItemKey>> drawer) {
    drawers.add(drawer);
  }

  public void answer(ItemKey key, Answer answer) {
    take(state().answer(key, answer), new FormChange.Set(key, answer));
  }

  public void clear(ItemKey key) {
    take(state().clear(key), new FormChange.Set(key, null));
  }

  /// Adds a row at the end of a group and gives its number.
  public int addRow(String group) {
    int row = state().nextRow(group);
    removals.remove(group);
    take(state().addRow(group), new FormChange.RowAdded(group, row));
    return row;
  }

  public void removeRow(String group, int row) {
    Map<ItemKey, Answer> answers = new LinkedHashMap<>();
    for (ItemKey key : state().keys()) {
      if (key.row() == row && isIn(key, group)) {
        state().answers().get(key).ifPresent(answer -> answers.put(key, answer));
      }
    }
    removals.put(group, new Removal(row, answers));
    take(state().removeRow(group, row), new FormChange.RowRemoved(group, row));
  }

  /// Whether the last thing done to a group's rows was a removal.
  boolean canRestoreRow(String group) {
    return removals.containsKey(group);
  }

  /// Brings the row removed last back to where it stood, with its answers.
  public void restoreRow(String group) {
    Removal removal = removals.remove(group);
    if (removal != null) {
      take(state().restoreRow(group, removal.row), new FormChange.RowAdded(group, removal.row));
      removal.answers.forEach(this::answer);
    }
  }

  /// From now on what is still empty is marked too: after a first attempt to send.
  public void revealProblems() {
    revealed = true;
    tell(Set.copyOf(state().keys()));
  }

  /// Says in words what a text stands for where it is a code; set before the form is drawn.
  public void gloss(String linkId, Function<String, Optional<Words>> words) {
    glosses.put(linkId, words);
  }

  /// The words for a question's text; empty where it stands for itself.
  Optional<Words> glossOf(ItemKey key) {
    return state()
        .answers()
        .text(key)
        .flatMap(text -> glosses.getOrDefault(key.linkId(), _ -> Optional.empty()).apply(text));
  }

  /// Sets what the form itself cannot know to be wrong, by place; what was set before is gone.
  public void remark(Map<ItemKey, Words> wrong) {
    Set<ItemKey> touched = new HashSet<>(remarks.keySet());
    touched.addAll(wrong.keySet());
    remarks = Map.copyOf(wrong);
    tell(touched);
  }

  /// What to say under a question; of emptiness only once problems are revealed.
  Optional<Words> shownWrong(ItemKey key) {
    return state()
        .problem(key)
        .filter(problem -> revealed || problem.kind() != FormProblem.Kind.REQUIRED)
        .map(FormProblem::text)
        .or(() -> Optional.ofNullable(remarks.get(key)));
  }

  private boolean isIn(ItemKey key, String group) {
    return state()
        .definition()
        .rowsAround(key.linkId())
        .filter(rows -> rows.linkId().equals(group))
        .isPresent();
  }

  private void take(Change change, FormChange told) {
    if (change.touched().isEmpty() || readOnly.get()) {
      return;
    }
    state.set(change.state());
    keepers.forEach(keeper -> keeper.accept(told));
    tell(change.touched());
  }

  private void tell(Set<ItemKey> touched) {
    List.copyOf(drawers).forEach(drawer -> drawer.accept(touched));
  }
}
