package id.telaah.workbook;

import id.telaah.workbook.OpenBook.SheetPart;
import java.util.List;

/// Tables of one source, open to be read row by row: the sheets of a workbook, or texts with
/// separators that belong together.
public interface Tables extends AutoCloseable {
  /// The tables in their order, hidden ones too.
  List<SheetPart> sheets();

  /// Begins to read one; several may be read side by side.
  TableRows rows(SheetPart sheet) throws BookException;

  /// Whether they are texts with separators, which have no marks, formulas or hidden parts.
  default boolean isText() {
    return false;
  }

  @Override
  void close();
}
