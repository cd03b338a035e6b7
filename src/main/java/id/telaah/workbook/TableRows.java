package id.telaah.workbook;

import id.telaah.workbook.ReadBook.ReadRow;
import java.util.List;
import java.util.Optional;

/// The rows of one table, one after the other; those without anything in them are passed over.
public interface TableRows extends AutoCloseable {
  /// The next row that holds something; empty at the end.
  Optional<ReadRow> next() throws BookException;

  /// The cells that were made one, `B3:B5`; known at the end only, and not more than fifty.
  default List<String> merges() {
    return List.of();
  }

  @Override
  void close();
}
