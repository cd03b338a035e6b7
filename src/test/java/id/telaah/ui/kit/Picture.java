package id.telaah.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Puts a screen on a stage of 1366×768 and takes its picture into `target/pictures`.
///
/// Called on the JavaFX thread.
public final class Picture {
  private Picture() {}

  /// Dresses and shows a root at 1366×768.
  public static Scene stage(Stage stage, Parent root, int textPercent) {
    Scene scene = new Scene(root, 1366, 768);
    Theme.apply(scene, textPercent);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1366);
    stage.setHeight(768);
    stage.show();
    return scene;
  }

  /// Takes the picture; returns where it lies.
  public static Path take(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return save(scene.snapshot(null), name);
  }

  /// Keeps a picture; returns where it lies.
  public static Path save(Image image, String name) {
    Path file = Path.of("target", "pictures", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
