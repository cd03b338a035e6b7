package id.telaah.ui.review;

import id.telaah.review.AnswerChange;
import id.telaah.review.Keeping;
import id.telaah.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// Hands changes to the store a moment after the first of them was made, in order, one batch at a
/// time; what the store did not take is kept to be handed over again. On the JavaFX thread.
final class Saving {
  /// Where saving stands.
  enum State {
    /// Nothing has been changed yet.
    UNTOUCHED,
    /// Changes are on their way.
    WAITING,
    SAVED,
    /// The store did not take the last batch; it is kept here.
    FAILED
  }

  private static final Duration REST = Duration.millis(700);

  private final Background background;
  private final Function<List<AnswerChange>, Keeping> keep;
  private final BiConsumer<List<AnswerChange>, Keeping> kept;
  private final PauseTransition rest = new PauseTransition(REST);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNTOUCHED);
  private final List<Runnable> whenSaved = new ArrayList<>();
  private List<AnswerChange> waiting = new ArrayList<>();
  private List<AnswerChange> underWay = List.of();

  /// @param keep called on the store thread
  /// @param kept told on the JavaFX thread what became of a batch
  Saving(
      Background background,
      Function<List<AnswerChange>, Keeping> keep,
      BiConsumer<List<AnswerChange>, Keeping> kept) {
    this.background = background;
    this.keep = keep;
    this.kept = kept;
    rest.setOnFinished(event -> flush());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void add(AnswerChange change) {
    waiting.add(change);
    state.set(State.WAITING);
    // Not from the start again: who answers without a rest is saved within two seconds too.
    rest.play();
  }

  /// Hands over now what waits.
  void flush() {
    rest.stop();
    if (waiting.isEmpty() || !underWay.isEmpty()) {
      return;
    }
    handOver();
  }

  /// Hands over all that is left, even behind a batch that is under way: nothing comes after this.
  void close() {
    rest.stop();
    if (!waiting.isEmpty()) {
      handOver();
    }
  }

  /// Runs once nothing is left to be saved; not at all where saving fails.
  void afterSaving(Runnable act) {
    if (waiting.isEmpty() && underWay.isEmpty()) {
      act.run();
    } else {
      whenSaved.add(act);
      flush();
    }
  }

  private void handOver() {
    List<AnswerChange> batch = List.copyOf(waiting);
    waiting = new ArrayList<>();
    underWay = batch;
    state.set(State.WAITING);
    background.store(() -> keep(batch), keeping -> took(batch, keeping));
  }

  private Keeping keep(List<AnswerChange> batch) {
    boolean taken = false;
    try {
      Keeping keeping = keep.apply(batch);
      taken = true;
      return keeping;
    } finally {
      // Whatever went wrong is told by Background; here it only matters that nothing is lost.
      if (!taken) {
        Platform.runLater(() -> failed(batch));
      }
    }
  }

  private void took(List<AnswerChange> batch, Keeping keeping) {
    underWay = List.of();
    kept.accept(batch, keeping);
    if (!waiting.isEmpty()) {
      flush();
      return;
    }
    state.set(State.SAVED);
    List<Runnable> acts = List.copyOf(whenSaved);
    whenSaved.clear();
    acts.forEach(Runnable::run);
  }

  private void failed(List<AnswerChange> batch) {
    List<AnswerChange> again = new ArrayList<>(batch);
    again.addAll(waiting);
    waiting = again;
    underWay = List.of();
    whenSaved.clear();
    state.set(State.FAILED);
  }
}
