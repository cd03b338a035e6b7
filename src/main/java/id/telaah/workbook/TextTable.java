package id.telaah.workbook;

import java.io.IOException;
import java.io.InputStream;

/// One text with separators (CSV) and how it is written.
///
/// @param name of its file in an archive; empty where it is alone
/// @param letters how its bytes are letters
/// @param separator between two cells
public record TextTable(String name, Opening bytes, TextLetters letters, char separator) {
  /// Opens the bytes of a text, from the first, as often as asked.
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }
}
