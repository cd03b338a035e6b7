package id.telaah.workbook;

import id.telaah.workbook.BookException.Fault;
import id.telaah.workbook.OpenBook.SheetPart;
import java.io.IOException;
import java.util.List;

/// Texts with separators that belong together, each a table; mostly one alone.
public final class TextBook implements Tables {
  private final List<TextTable> texts;

  /// @param texts each under its own name
  public TextBook(List<TextTable> texts) {
    this.texts = List.copyOf(texts);
  }

  @Override
  public List<SheetPart> sheets() {
    return texts.stream().map(text -> new SheetPart(text.name(), false, text.name())).toList();
  }

  @Override
  public TableRows rows(SheetPart sheet) throws BookException {
    TextTable text =
        texts.stream().filter(one -> one.name().equals(sheet.part())).findFirst().orElseThrow();
    try {
      return new TextRows(text.letters().reader(text.bytes().open()), text.separator());
    } catch (Packed.BombException e) {
      throw new BookException(Fault.TOO_MUCH, e);
    } catch (IOException e) {
      throw new BookException(Fault.UNREADABLE, e);
    }
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void close() {
    // Each row reader closes what it opened.
  }
}
