package id.telaah.ui.settings;

import id.telaah.casefile.TargetGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// What the program knows and the settings choose from.
///
/// @param functionName wording of an agency function's code, in the session's language
/// @param groups the target groups there are
/// @param regionFile asks for the file of a list of places; empty where the person thinks better of
///   it
/// @param samples the invented case files that a panel can practise with
public record Masters(
    Function<String, String> functionName,
    List<TargetGroup> groups,
    Function<Window, Optional<Path>> regionFile,
    Supplier<List<Path>> samples) {
  public Masters {
    groups = List.copyOf(groups);
  }

  /// The system's own dialogue for a list of places.
  public static Function<Window, Optional<Path>> regionFileDialog() {
    return owner -> {
      FileChooser chooser = new FileChooser();
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.txt", "*.tsv"));
      return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
    };
  }
}
