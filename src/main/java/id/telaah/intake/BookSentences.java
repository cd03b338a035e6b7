package id.telaah.intake;

import id.telaah.workbook.BookException.Fault;

/// What is said of a workbook that cannot be read.
final class BookSentences {
  private BookSentences() {}

  static void note(Fault fault, Part part, Problems problems) {
    switch (fault) {
      case BROKEN -> SourceFile.refuse(ProblemCode.BOOK_BROKEN, "book.broken", part, problems);
      case NO_WORKBOOK -> SourceFile.refuse(ProblemCode.NOT_TEXT, "book.none", part, problems);
      case OTHER_FORMAT -> SourceFile.refuse(ProblemCode.BOOK_FORMAT, "book.other", part, problems);
      case TOO_MUCH -> SourceFile.refuse(ProblemCode.BOOK_TOO_MUCH, "book.much", part, problems);
      case TOO_MANY_TEXTS ->
          SourceFile.refuse(ProblemCode.BOOK_TOO_MUCH, "book.texts", part, problems);
      case DECLARES ->
          SourceFile.refuse(ProblemCode.BOOK_DECLARES, "book.declares", part, problems);
    }
  }
}
