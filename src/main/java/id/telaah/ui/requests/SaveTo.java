package id.telaah.ui.requests;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where files are to be saved; empty where the person thinks better of it.
public interface SaveTo {
  /// The folder that lists go to.
  Optional<Path> folder(Window owner);

  /// Where one workbook goes.
  Optional<Path> workbook(Window owner, String name);

  /// The system's own dialogues.
  static SaveTo system() {
    return new SaveTo() {
      @Override
      public Optional<Path> folder(Window owner) {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
      }

      @Override
      public Optional<Path> workbook(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("XLSX", "*.xlsx"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
      }
    };
  }
}
