package id.telaah.ui.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// A file beside this class that says, by linkId, what goes with a section of a form.
final class SectionTable {
  private final Properties words = new Properties();

  SectionTable(String file) {
    try (InputStream in = SectionTable.class.getResourceAsStream(file)) {
      words.load(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The word for a section; the other one where the file does not name it.
  String of(String section, String otherwise) {
    return words.getProperty(section, otherwise);
  }
}
