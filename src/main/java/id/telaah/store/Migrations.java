package id.telaah.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.flywaydb.core.Flyway;

/// Makes stores and brings old ones to the newest schema.
///
/// @param locations where Flyway finds the migrations
/// @param newest number of the newest one; each migration writes its own number into the file as
///   `user_version`
record Migrations(List<String> locations, int newest) {
  /// What this program ships.
  static final Migrations SHIPPED =
      new Migrations(List.of("classpath:id/telaah/store/migration"), 8);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  Migrations {
    locations = List.copyOf(locations);
  }

  /// Makes an empty store. It appears under its name only when it is whole: a program killed on its
  /// first start leaves nothing that looks like a store.
  void create(Path file) throws IOException {
    Path unfinished = StoreFile.beside(file, ".new");
    Files.deleteIfExists(unfinished);
    Files.deleteIfExists(StoreFile.beside(unfinished, "-journal"));
    migrate(unfinished);
    force(unfinished);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file);
  }

  /// Brings a store to the newest schema, after a verified copy of it stands beside it.
  ///
  /// @return the copy
  Path update(Path file, int version, Instant now) throws IOException, SQLException {
    Path copy = StoreFile.beside(file, ".v" + version + "-" + STAMP.format(now) + ".bak");
    Path unfinished = StoreFile.beside(copy, ".new");
    Files.deleteIfExists(unfinished);
    try (Connection store = Connections.plain(file).getConnection()) {
      Connections.run(store, "vacuum into '" + unfinished.toString().replace("'", "''") + "'");
      verify(store, unfinished);
    }
    force(unfinished);
    Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(copy);
    migrate(file);
    return copy;
  }

  private static void verify(Connection store, Path copy) throws SQLException, IOException {
    String head =
        "select count(*) || ' ' || coalesce(max(hash), '') from trail where seq = "
            + "(select max(seq) from trail)";
    try (Connection copied = Connections.plain(copy).getConnection()) {
      if (!Connections.ask(copied, "pragma integrity_check(1)").equals("ok")
          || !Connections.ask(copied, head).equals(Connections.ask(store, head))) {
        throw new IOException("the copy is not what was copied");
      }
    }
  }

  private void migrate(Path file) {
    Flyway.configure()
        .dataSource(Connections.plain(file))
        .locations(locations.toArray(String[]::new))
        .load()
        .migrate();
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  // A new name must survive a power cut too. Windows keeps names safe itself and opens no folders.
  private static void forceFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
