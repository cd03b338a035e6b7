package id.telaah.app;

import id.telaah.ui.shell.Preferences;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// The window's preferences in a small file, written whole beside itself and then moved into place.
///
/// A file that cannot be read or written costs a remembered size, never a start.
final class SettingsFile implements Preferences {
  private final Path file;
  private final Properties properties = new Properties();

  SettingsFile(Path file) {
    this.file = file;
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      properties.clear();
    }
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(properties.getProperty(key));
  }

  @Override
  public synchronized void put(String key, String value) {
    if (value.equals(properties.setProperty(key, value))) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      try (Writer writer = Files.newBufferedWriter(beside)) {
        properties.store(writer, null);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The value holds until the program ends; a full disk is told where it matters, by the store.
      return;
    }
  }
}
