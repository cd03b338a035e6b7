package id.telaah.ui.kit;

import javafx.animation.AnimationTimer;

/// Waits for what JavaFX draws. Used on the JavaFX thread.
public final class Pulses {
  private Pulses() {}

  /// Runs once the frame has been drawn that shows what stands in the scene now.
  public static void afterFrame(Runnable act) {
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
