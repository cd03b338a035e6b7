package id.telaah.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the first frame is read with: the first use of jOOQ alone would take as long as all of it.
final class PlainSql {
  private final Connection connection;

  PlainSql(Connection connection) {
    this.connection = connection;
  }

  /// Reads one row of a result.
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Every row of a query.
  ///
  /// @param given stand for the question marks, in order
  <T> List<T> rows(String query, Row<T> reading, Object... given) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < given.length; i++) {
        statement.setObject(i + 1, given[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reading.read(result));
        }
      }
      return rows;
    }
  }
}
