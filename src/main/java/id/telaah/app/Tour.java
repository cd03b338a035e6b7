package id.telaah.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Goes through the stops over an open desktop, takes a picture of each where asked, says what is
/// cut or nameless there, and closes the desktop.
///
/// It trains the installer's ahead-of-time cache and makes the pictures of the user guide.
final class Tour {
  private static final Duration A_LOOK = Duration.millis(250);

  /// How often it looks again at a screen that is still waiting for something.
  private static final int LOOKS = 60;

  private final Desktop.Open desktop;
  private final Optional<Path> pictures;
  private final Iterator<Stops.Stop> stops;
  private final Acting acting;

  Tour(Desktop.Open desktop, Stops stops, Optional<Path> pictures) {
    this.desktop = desktop;
    this.pictures = pictures;
    this.stops = stops.list().iterator();
    acting = new Acting(desktop);
  }

  void start() {
    if (!stops.hasNext()) {
      acting.closeOthers();
      desktop.stage().hide();
      return;
    }
    Stops.Stop stop = stops.next();
    act(
        stop.acts().iterator(),
        () -> {
          pictures.ifPresent(folder -> take(folder, stop.name()));
          start();
        });
  }

  private void act(Iterator<Stops.Act> acts, Runnable then) {
    if (!acts.hasNext()) {
      then.run();
      return;
    }
    try {
      acting.act(acts.next());
    } catch (IllegalArgumentException e) {
      // One stop that is missed must not keep the others from being seen.
      System.out.println(e.getMessage());
    }
    settle(LOOKS, () -> act(acts, then));
  }

  /// Gives the store, the workers and the screen their turn a few times, and more while a waiting
  /// sign shows.
  private void settle(int rounds, Runnable then) {
    if (rounds == 0 || rounds < LOOKS - 2 && !isWaiting()) {
      then.run();
      return;
    }
    PauseTransition look = new PauseTransition(A_LOOK);
    look.setOnFinished(event ->
        desktop
            .background()
            .store(
                () -> rounds,
                stored ->
                    desktop.background().work(() -> rounds, worked -> settle(rounds - 1, then))));
    look.play();
  }

  private boolean isWaiting() {
    Scene scene = desktop.stage().getScene();
    return scene.lookup(".progress-indicator") != null
        || scene.getRoot().lookupAll(".table-cell").stream()
            .anyMatch(cell -> cell instanceof Labeled label && "…".equals(label.getText()));
  }

  private void take(Path folder, String name) {
    Scene scene = acting.window().getScene();
    Flaws.of(scene.getRoot()).forEach(flaw -> System.out.println(name + ": " + flaw));
    BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    File target = folder.resolve(name + ".png").toFile();
    target.getParentFile().mkdirs();
    try {
      ImageIO.write(picture, "png", target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
