package id.telaah.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// How SQLite is spoken to: durable, with foreign keys, and patient for a moment.
final class Connections {
  /// How long another program may hold the file before we say that it does.
  private static final int PATIENCE_MS = 2_000;

  private Connections() {}

  /// The long-lived connection of an open store.
  static Connection open(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // Taken at the start of a transaction, so that it fails before any work and not after it.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = source(file, config).getConnection();
    // On macOS a plain fsync leaves the answer in the drive's own memory.
    run(connection, "pragma fullfsync = 1");
    run(connection, "pragma trusted_schema = 0");
    return connection;
  }

  /// For making, migrating and copying a store: no log beside the file.
  static SQLiteDataSource plain(Path file) {
    return source(file, config());
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    return config;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As an address, not as a path: a question mark in a folder name is no option to SQLite.
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    return source;
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The first column of the first row, as text.
  static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? String.valueOf(result.getString(1)) : "";
    }
  }
}
