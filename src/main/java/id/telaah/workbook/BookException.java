package id.telaah.workbook;

import java.io.IOException;

/// A workbook that cannot be read, or not any further. Whoever reads turns it into a sentence.
public final class BookException extends IOException {
  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final int row;

  BookException(Fault fault) {
    super(fault.name());
    this.fault = fault;
    this.row = 0;
  }

  /// @param cause never shown: it may quote the file
  BookException(Fault fault, Exception cause) {
    this(fault, 0, cause);
  }

  /// @param row that was being read, from 1; 0 where none was
  /// @param cause never shown: it may quote the file
  BookException(Fault fault, int row, Exception cause) {
    super(fault.name(), cause);
    this.fault = fault;
    this.row = row;
  }

  public Fault fault() {
    return fault;
  }

  /// The row that was being read, from 1; 0 where none can be named.
  public int row() {
    return row;
  }

  /// What is the matter.
  public enum Fault {
    /// Cut off or damaged.
    BROKEN,
    /// A packed file that holds no workbook.
    NO_WORKBOOK,
    /// A document of an office program in another format.
    OTHER_FORMAT,
    /// Unpacks to more than an honest file, or has more sheets or longer rows.
    TOO_MUCH,
    /// More different texts than can be held.
    TOO_MANY_TEXTS,
    /// Declares a document type: entities could grow or lie elsewhere; no office program writes
    /// one.
    DECLARES,
    /// Cannot be read from where it lies.
    UNREADABLE,
    /// Bytes of a text that are no letters.
    LETTERS,
    /// A text with zeros in it.
    ZEROS,
    /// A quotation mark of a text is never closed.
    QUOTE_OPEN,
    /// More cells or letters in a row of a text than any honest one has.
    ROW_TOO_LONG
  }
}
