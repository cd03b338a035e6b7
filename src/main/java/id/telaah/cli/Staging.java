package id.telaah.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder inside the target in which files are made whole before they appear under their names.
/// Whatever happens, also an interruption, nothing of it is left behind. An interruption waits for
/// files that are being published, so that all of them appear or none.
final class Staging implements AutoCloseable {
  private static final String PREFIX = ".telaah-";

  private final Path target;
  private final Path part;
  private final Thread atExit = new Thread(this::clear, "telaah-staging");

  private Staging(Path target, Path part) {
    this.target = target;
    this.part = part;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /// Whether a file is what a program left behind that was killed while it staged.
  static boolean isLeftover(Path file) {
    return file.getFileName().toString().startsWith(PREFIX);
  }

  static Staging in(Path target) {
    try {
      Files.createDirectories(target);
      return new Staging(target, Files.createTempDirectory(target, PREFIX));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return part.resolve(name);
  }

  void write(String name, byte[] bytes) {
    try {
      Files.write(path(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes back a file that is not to be published.
  void remove(String name) {
    try {
      Files.deleteIfExists(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes sure that every file can be moved to its place, before anything else relies on it.
  ///
  /// @throws UncheckedIOException where a folder stands in a file's place
  void makeSure() {
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.sorted().toList()) {
        Path place = target.resolve(file.getFileName());
        if (Files.isDirectory(place)) {
          throw new FileSystemException(place.toString(), null, "a folder stands in its place");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Moves every file to its place, over what was there under its name.
  ///
  /// @return the names, sorted
  synchronized List<String> publish() {
    try (Stream<Path> files = Files.list(part)) {
      List<String> names = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        names.add(file.getFileName().toString());
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending already and the hook does the same again, to no harm.
      return;
    }
  }

  private synchronized void clear() {
    if (!Files.exists(part)) {
      return;
    }
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // What cannot be removed is a hidden folder that the next person may delete.
      return;
    }
  }
}
