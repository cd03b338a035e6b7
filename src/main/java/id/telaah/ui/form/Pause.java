package id.telaah.ui.form;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Waits for a short rest in typing, or for the focus to leave, before what was typed is told; who
/// never rests is not waited for.
final class Pause {
  private static final Duration REST = Duration.millis(400);
  private static final Duration LONGEST = Duration.millis(1000);

  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition longest = new PauseTransition(LONGEST);
  private final Runnable tell;
  private boolean waiting;

  Pause(TextInputControl control, Runnable tell) {
    this.tell = tell;
    rest.setOnFinished(event -> commit());
    longest.setOnFinished(event -> commit());
    control
        .textProperty()
        .addListener((at, before, text) -> {
          if (!waiting) {
            waiting = true;
            longest.playFromStart();
          }
          rest.playFromStart();
        });
    control
        .focusedProperty()
        .addListener((at, before, focused) -> {
          if (!focused) {
            commit();
          }
        });
  }

  /// Tells now what has not been told.
  void commit() {
    stop();
    if (waiting) {
      waiting = false;
      tell.run();
    }
  }

  /// Whether something has been typed that was not told yet.
  boolean isWaiting() {
    return waiting;
  }

  /// The text was set from elsewhere and need not be told.
  void forget() {
    stop();
    waiting = false;
  }

  private void stop() {
    rest.stop();
    longest.stop();
  }
}
