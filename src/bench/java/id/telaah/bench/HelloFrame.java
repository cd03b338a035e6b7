package id.telaah.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The rival for start-up: the least JavaFX program, which prints the moment of its
/// first frame (ms since 1970) and ends.
public class HelloFrame extends Application {
  private int pulses;

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new Label("Hello"), 1366, 768));
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        // The first pulse lays out; by the second the frame has been drawn.
        if (++pulses == 2) {
          report();
        }
      }
    }.start();
  }

  private static void report() {
    System.out.println(System.currentTimeMillis());
    System.exit(0);
  }

  /// A main class of its own, because JavaFX refuses to start from a subclass on the class path.
  public static class Start {
    public static void main(String[] args) {
      Application.launch(HelloFrame.class, args);
    }
  }
}
