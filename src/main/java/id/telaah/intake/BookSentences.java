package id.telaah.intake;

import id.telaah.workbook.BookException;

/// What is said of a workbook that cannot be read.
final class BookSentences {
  private BookSentences() {}

  static void note(BookException e, Part part, Problems problems) {
    Place row = Place.FILE.at(new Spot(part, e.row(), 0));
    switch (e.fault()) {
      case BROKEN -> SourceFile.refuse(ProblemCode.BOOK_BROKEN, "book.broken", part, problems);
      case NO_WORKBOOK -> SourceFile.refuse(ProblemCode.NOT_TEXT, "book.none", part, problems);
      case OTHER_FORMAT -> SourceFile.refuse(ProblemCode.BOOK_FORMAT, "book.other", part, problems);
      case TOO_MUCH -> SourceFile.refuse(ProblemCode.BOOK_TOO_MUCH, "book.much", part, problems);
      case TOO_MANY_TEXTS ->
          SourceFile.refuse(ProblemCode.BOOK_TOO_MUCH, "book.texts", part, problems);
      case DECLARES ->
          SourceFile.refuse(ProblemCode.BOOK_DECLARES, "book.declares", part, problems);
      case UNREADABLE ->
          SourceFile.refuse(ProblemCode.UNREADABLE, "file.unreadable", part, problems);
      case LETTERS ->
          problems.add(ProblemCode.TEXT_LETTERS, row, Sentences.of("text.letters", e.row()));
      case ZEROS -> problems.add(ProblemCode.TEXT_ZEROS, row, Sentences.of("text.zeros", e.row()));
      case QUOTE_OPEN ->
          problems.add(ProblemCode.TEXT_QUOTE, row, Sentences.of("text.quote", e.row()));
      case ROW_TOO_LONG ->
          problems.add(ProblemCode.TEXT_ROW, row, Sentences.of("text.row", e.row()));
    }
  }
}
