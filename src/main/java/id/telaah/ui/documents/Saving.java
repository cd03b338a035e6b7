package id.telaah.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Writes finished documents where a person wants them.
final class Saving {
  private Saving() {}

  /// Writes all; stops at the first that cannot be written.
  ///
  /// @return that one, empty where all were written
  static Optional<Path> write(Map<Path, byte[]> files) {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      try {
        Files.write(file.getKey(), file.getValue());
      } catch (IOException e) {
        return Optional.of(file.getKey());
      }
    }
    return Optional.empty();
  }
}
