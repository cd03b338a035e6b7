package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;
import id.telaah.ui.shell.Place;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Goes through every place of an open desktop, takes a picture of each where asked, and closes it.
///
/// It trains the installer's ahead-of-time cache and makes the pictures of the user guide.
final class Tour {
  private static final Duration A_LOOK = Duration.millis(250);

  /// How often it looks again at a screen that is still waiting for something.
  private static final int LOOKS = 60;

  private final Desktop.Open desktop;
  private final Optional<Path> pictures;
  private final Iterator<Map.Entry<String, Place>> stops;

  Tour(Desktop.Open desktop, CaseCode code, Optional<Path> pictures) {
    this.desktop = desktop;
    this.pictures = pictures;
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("beranda", new Place.Home());
    places.put("muat", new Place.Load(List.of()));
    for (Discipline discipline : Discipline.values()) {
      places.put("telaah-" + discipline.key(), new Place.Reviewing(code, discipline));
    }
    places.put("panel", new Place.Panel(code));
    places.put("kelengkapan", new Place.Requests());
    places.put("dokumen", new Place.Papers());
    places.put("pengaturan", new Place.Settings());
    stops = places.entrySet().iterator();
  }

  void start() {
    if (!stops.hasNext()) {
      desktop.stage().hide();
      return;
    }
    Map.Entry<String, Place> stop = stops.next();
    desktop.shell().go(stop.getValue());
    settle(
        LOOKS,
        () -> {
          pictures.ifPresent(folder -> take(folder.resolve(stop.getKey() + ".png")));
          start();
        });
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

  private void take(Path file) {
    BufferedImage picture =
        SwingFXUtils.fromFXImage(desktop.stage().getScene().snapshot(null), null);
    File target = file.toFile();
    target.getParentFile().mkdirs();
    try {
      ImageIO.write(picture, "png", target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
