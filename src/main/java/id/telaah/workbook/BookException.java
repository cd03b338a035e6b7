package id.telaah.workbook;

import java.io.IOException;

/// A workbook that cannot be read, or not any further. Whoever reads turns it into a sentence.
public final class BookException extends IOException {
  private static final long serialVersionUID = 1;

  private final Fault fault;

  BookException(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  /// @param cause never shown: it may quote the file
  BookException(Fault fault, Exception cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
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
    DECLARES
  }
}
