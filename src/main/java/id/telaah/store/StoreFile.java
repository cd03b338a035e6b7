package id.telaah.store;

import id.telaah.store.StoreProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A store as a file, looked at before SQLite touches it.
final class StoreFile {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private StoreFile() {}

  /// What forbids opening; empty where nothing does.
  ///
  /// @param mayCreate whether a file that is not there will be made
  static Optional<Kind> obstacle(Path file, boolean mayCreate) throws IOException {
    if (Files.isDirectory(file)) {
      return Optional.of(Kind.FOLDER);
    }
    if (isLogAlone(file)) {
      return Optional.of(Kind.BROKEN);
    }
    if (Files.notExists(file)) {
      return mayCreate ? obstacleAround(file) : Optional.of(Kind.MISSING);
    }
    if (!isNew(file) && !startsAsSqlite(file)) {
      return Optional.of(Kind.NOT_A_STORE);
    }
    return isReadOnly(file) ? Optional.of(Kind.READ_ONLY) : obstacleAround(file);
  }

  // SQLite writes its log beside the store: a folder that takes no files is a store that takes no
  // answers.
  private static Optional<Kind> obstacleAround(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isRegularFile(folder)) {
      return Optional.of(Kind.FOLDER);
    }
    Files.createDirectories(folder);
    return isReadOnly(folder) ? Optional.of(Kind.READ_ONLY) : Optional.empty();
  }

  /// Not there, or empty: nothing can be lost by beginning.
  static boolean isNew(Path file) throws IOException {
    return Files.notExists(file) || Files.size(file) == 0;
  }

  // A log holds changes of the store it belongs to: a new store beginning beside it would take them
  // in and be ruined.
  private static boolean isLogAlone(Path file) throws IOException {
    Path log = beside(file, "-wal");
    return isNew(file) && Files.exists(log) && Files.size(log) > 0;
  }

  private static boolean startsAsSqlite(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  // Root may write to anything: a file on which nobody may write is read-only all the same.
  private static boolean isReadOnly(Path path) throws IOException {
    if (!Files.isWritable(path)) {
      return true;
    }
    if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
      return false;
    }
    return Files.getPosixFilePermissions(path).stream().noneMatch(WRITE::contains);
  }

  static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
