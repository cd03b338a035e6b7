package id.telaah.store;

import id.telaah.casefile.Cases;
import id.telaah.form.Forms;
import id.telaah.panel.Agreements;
import id.telaah.panel.Overview;
import id.telaah.phrase.Phrases;
import id.telaah.privacy.Verdicts;
import id.telaah.recommendation.Documents;
import id.telaah.request.Requests;
import id.telaah.review.Reviews;
import id.telaah.risk.ThresholdEdits;
import id.telaah.round.Gazetteer;
import id.telaah.round.Rounds;
import id.telaah.store.StoreProblem.Kind;
import id.telaah.trail.Trail;
import id.telaah.trail.Verifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/// An open store: one SQLite file, held by this window alone, and every port on it.
///
/// All ports are for one thread, the store thread. What a port has returned from survives a power
/// cut.
public final class SqlStore implements Opening, AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final StoreLock lock;
  private final Ledger ledger;
  private final Steps steps;

  SqlStore(Path file, Connection connection, StoreLock lock, Forms forms, Clock clock) {
    this.file = file;
    this.connection = connection;
    this.lock = lock;
    this.ledger = new Ledger(file, connection, clock);
    this.steps = new Steps(forms);
  }

  /// Opens a store, made where there was none (with the folders above it). An older store is copied
  /// and brought to the newest schema. Takes 0.1 to 1 s: call it off the JavaFX thread.
  ///
  /// @param forms the definitions that reviews and agreements are pinned to
  /// @param clock gives every change its moment
  public static Opening open(Path file, Forms forms, Clock clock) {
    return new Opener(file, Migrations.SHIPPED, forms, clock).open(true);
  }

  /// Opens a store that must be there: [Kind#MISSING] where it is not.
  public static Opening openExisting(Path file, Forms forms, Clock clock) {
    return new Opener(file, Migrations.SHIPPED, forms, clock).open(false);
  }

  public Path file() {
    return file;
  }

  public Rounds rounds() {
    return new SqlRounds(ledger);
  }

  public Overview overview() {
    return new SqlOverview(ledger);
  }

  public Cases cases() {
    return new SqlCases(ledger);
  }

  public Reviews reviews() {
    return new SqlReviews(ledger, steps);
  }

  public Agreements agreements() {
    return new SqlAgreements(ledger, steps);
  }

  public Requests requests() {
    return new SqlRequests(ledger);
  }

  public Documents documents() {
    return new SqlDocuments(ledger);
  }

  public ThresholdEdits thresholdEdits() {
    return new SqlThresholdEdits(ledger);
  }

  public Verdicts verdicts() {
    return new SqlVerdicts(ledger);
  }

  public Phrases phrases() {
    return new SqlPhrases(ledger);
  }

  public Gazetteer gazetteer() {
    return new SqlGazetteer(ledger);
  }

  public Trail trail() {
    return new SqlTrail(ledger);
  }

  public Verifier verifier() {
    return new SqlVerifier(ledger);
  }

  /// Brings the log into the store's file, closes it and lets other windows have it. Closing twice
  /// does nothing.
  @Override
  public void close() {
    try (lock) {
      if (!connection.isClosed()) {
        Connections.run(connection, "pragma wal_checkpoint(truncate)");
        connection.close();
      }
    } catch (SQLException e) {
      throw new StoreException(StoreProblem.of(file, e), e);
    }
  }
}
