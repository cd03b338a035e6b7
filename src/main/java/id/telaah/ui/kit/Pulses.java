package id.telaah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Waits for what JavaFX draws.
public final class Pulses {
  private static final List<Runnable> EARLY = new ArrayList<>();

  private Pulses() {}

  /// Runs, on the JavaFX thread, once the frame has been drawn that shows what stands in the scene
  /// now. What is asked for elsewhere, where a scene is drawn up ahead, waits for [#begin()].
  public static void afterFrame(Runnable act) {
    if (Platform.isFxApplicationThread()) {
      watch(act);
      return;
    }
    synchronized (EARLY) {
      EARLY.add(act);
    }
  }

  /// The scene that was drawn up ahead is in its window. On the JavaFX thread.
  public static void begin() {
    List<Runnable> acts;
    synchronized (EARLY) {
      acts = List.copyOf(EARLY);
      EARLY.clear();
    }
    acts.forEach(Pulses::watch);
  }

  private static void watch(Runnable act) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        // The next pulse lays the frame out; by the one after, it is on screen.
        if (++pulses == 2) {
          stop();
          act.run();
        }
      }
    }.start();
  }
}
