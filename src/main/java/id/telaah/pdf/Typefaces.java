package id.telaah.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The faces of one document: Liberation Sans, as wide as the Arial that offices write in.
///
/// The files are parsed once for all documents; a [PdfFont] belongs to one document, because it
/// gathers the glyphs used there.
record Typefaces(PdfFont regular, PdfFont bold) {
  private static final int UNKNOWN = '\u25a1';
  private static final FontProgram REGULAR = program("LiberationSans-Regular.ttf");
  private static final FontProgram BOLD = program("LiberationSans-Bold.ttf");

  static Typefaces forOneDocument() {
    return new Typefaces(font(REGULAR), font(BOLD));
  }

  /// The text with a square for every character that the faces cannot draw: a reader sees that
  /// something stood there, and the attached data still holds it.
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isWhitespace(point) && point != '\n' ? ' ' : point)
        .map(point -> point == '\n' || regular.containsGlyph(point) ? point : UNKNOWN)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static PdfFont font(FontProgram program) {
    return PdfFontFactory.createFont(
        program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static FontProgram program(String file) {
    try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
