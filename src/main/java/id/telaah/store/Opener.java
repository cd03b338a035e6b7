package id.telaah.store;

import id.telaah.form.Forms;
import id.telaah.store.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/// Opens a store step by step, and stops at the first step that says no.
final class Opener {
  /// "TLAH", as the first migration writes it.
  private static final String APPLICATION_ID = "1414283592";

  private final Path file;
  private final Migrations migrations;
  private final Forms forms;
  private final Clock clock;

  Opener(Path file, Migrations migrations, Forms forms, Clock clock) {
    this.file = file;
    this.migrations = migrations;
    this.forms = forms;
    this.clock = clock;
  }

  Opening open(boolean mayCreate) {
    try {
      Optional<Kind> obstacle = StoreFile.obstacle(file, mayCreate);
      if (obstacle.isPresent()) {
        return problem(obstacle.get());
      }
      Optional<StoreLock> lock = StoreLock.take(file);
      return lock.isPresent() ? openHeld(lock.get()) : problem(Kind.LOCKED);
    } catch (IOException e) {
      return StoreProblem.of(file, e);
    }
  }

  private Opening openHeld(StoreLock lock) throws IOException {
    Opening opening = problem(Kind.DISK);
    try {
      if (StoreFile.isNew(file)) {
        migrations.create(file);
      }
      opening = openWhole(lock);
    } catch (SQLException | FlywayException e) {
      opening = StoreProblem.of(file, e);
    } finally {
      if (opening instanceof StoreProblem) {
        lock.close();
      }
    }
    return opening;
  }

  private Opening openWhole(StoreLock lock) throws IOException, SQLException {
    Optional<Kind> refusal = makeCurrent();
    if (refusal.isPresent()) {
      return problem(refusal.get());
    }
    Connection connection = Connections.open(file);
    if (Connections.ask(connection, "pragma quick_check(1)").equals("ok")) {
      return new SqlStore(file, connection, lock, forms, clock);
    }
    connection.close();
    return problem(Kind.BROKEN);
  }

  /// Whether the file is ours and of a schema that this program can bring to its own.
  private Optional<Kind> makeCurrent() throws IOException, SQLException {
    int version;
    try (Connection connection = Connections.plain(file).getConnection()) {
      if (!Connections.ask(connection, "pragma application_id").equals(APPLICATION_ID)) {
        return Optional.of(Kind.NOT_A_STORE);
      }
      version = Integer.parseInt(Connections.ask(connection, "pragma user_version"));
    }
    if (version < migrations.newest()) {
      return update(version);
    }
    return version > migrations.newest() ? Optional.of(Kind.NEWER) : Optional.empty();
  }

  private Optional<Kind> update(int version) throws IOException, SQLException {
    try {
      migrations.update(file, version, clock.instant());
      return Optional.empty();
    } catch (FlywayException e) {
      return Optional.of(Kind.NOT_MIGRATED);
    }
  }

  private StoreProblem problem(Kind kind) {
    return new StoreProblem(file, kind);
  }
}
