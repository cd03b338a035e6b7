package id.telaah.ui.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where documents are to be saved; empty where the person thinks better of it.
public interface Destinations {
  /// Where one document goes.
  Optional<Path> file(Window owner, String name);

  /// The folder several documents go to.
  Optional<Path> folder(Window owner);

  /// The system's own dialogues.
  static Destinations system() {
    return new Destinations() {
      @Override
      public Optional<Path> file(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
      }

      @Override
      public Optional<Path> folder(Window owner) {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
      }
    };
  }
}
