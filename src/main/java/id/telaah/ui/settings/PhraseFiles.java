package id.telaah.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks which file to take phrases from or to put them into.
///
/// @param toOpen empty where the person gives up
/// @param toSave empty where the person gives up
public record PhraseFiles(
    Function<Window, Optional<Path>> toOpen, Function<Window, Optional<Path>> toSave) {
  private static final String NAME = "frasa-telaah.json";

  /// The system's own dialogues.
  public static PhraseFiles system() {
    return new PhraseFiles(
        window -> path(chooser().showOpenDialog(window)),
        window -> path(chooser().showSaveDialog(window)));
  }

  private static FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(NAME);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
