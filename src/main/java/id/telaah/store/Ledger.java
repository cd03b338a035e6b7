package id.telaah.store;

import static id.telaah.store.schema.Tables.TRAIL;

import id.telaah.trail.Act;
import id.telaah.trail.Chain;
import id.telaah.trail.TrailEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The one door to the store's connection: reading, and changes that are a transaction with their
/// trail rows.
final class Ledger {
  private final Path file;
  private final Connection connection;
  private final Clock clock;
  private @Nullable DSLContext jooq;

  Ledger(Path file, Connection connection, Clock clock) {
    this.file = file;
    this.connection = connection;
    this.clock = clock;
  }

  // Synchronized though one thread should call: a read that strays in from another thread must not
  // land in the middle of a transaction.
  synchronized <T> T read(Function<DSLContext, T> query) {
    try {
      return query.apply(sql());
    } catch (DataAccessException e) {
      throw failed(e);
    }
  }

  /// What is read before the first frame, or with it.
  synchronized <T> T look(Look<T> look) {
    try {
      return look.at(new PlainSql(connection));
    } catch (SQLException e) {
      throw new StoreException(StoreProblem.of(file, e), e);
    }
  }

  /// A query in plain SQL.
  interface Look<T> {
    T at(PlainSql sql) throws SQLException;
  }

  // Made when it is first asked for: the first frame needs none.
  private DSLContext sql() {
    DSLContext made = jooq;
    if (made == null) {
      made = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
      jooq = made;
    }
    return made;
  }

  /// Runs work as one transaction; whatever it throws takes all of it back.
  synchronized <T> T change(Function<Change, T> work) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    try {
      return sql().transactionResult(inside -> work.apply(new Change(inside.dsl(), now)));
    } catch (DataAccessException e) {
      throw failed(e);
    }
  }

  private StoreException failed(DataAccessException e) {
    return new StoreException(StoreProblem.of(file, e), e);
  }

  /// A transaction under way.
  ///
  /// @param at the moment that everything in it carries
  record Change(DSLContext sql, Instant at) {
    /// Appends to the trail, inside the transaction.
    ///
    /// @param text item keys, states, seals: never a value
    void note(String actor, Act act, String subject, String text) {
      Record2<Long, String> last =
          sql.select(TRAIL.SEQ, TRAIL.HASH)
              .from(TRAIL)
              .orderBy(TRAIL.SEQ.desc())
              .limit(1)
              .fetchOne();
      TrailEntry entry =
          Chain.next(
              last == null ? 0 : last.value1(),
              last == null ? Chain.START : last.value2(),
              new Chain.Deed(at, actor, act, subject, text));
      sql.insertInto(TRAIL)
          .set(TRAIL.SEQ, entry.seq())
          .set(TRAIL.AT, entry.at())
          .set(TRAIL.ACTOR, entry.actor())
          .set(TRAIL.ACT, entry.act().name())
          .set(TRAIL.SUBJECT, entry.subject())
          .set(TRAIL.DETAIL, entry.detail().text())
          .set(TRAIL.PREVIOUS_HASH, entry.detail().previousHash())
          .set(TRAIL.HASH, entry.hash())
          .execute();
    }
  }
}
