package id.telaah.pdf;

import java.nio.charset.StandardCharsets;

/// Takes the chance out of a finished PDF.
///
/// iText puts six random letters before the name of a font that holds only the glyphs used
/// (`QWERTY+LiberationSans`). They are replaced in place by letters that say nothing, so that
/// lengths and offsets stay as they are and the same records give the same bytes.
final class SteadyNames {
  private static final byte[] NAME = "+LiberationSans".getBytes(StandardCharsets.US_ASCII);
  private static final int PREFIX = 6;

  private SteadyNames() {}

  /// Changes the bytes where they are.
  static byte[] settle(byte[] pdf) {
    for (int at = PREFIX; at + NAME.length <= pdf.length; at++) {
      if (pdf[at] == '+' && isName(pdf, at)) {
        for (int back = 1; back <= PREFIX; back++) {
          pdf[at - back] = 'A';
        }
        pdf[at - PREFIX] = face(pdf, at + NAME.length);
      }
    }
    return pdf;
  }

  private static boolean isName(byte[] pdf, int at) {
    for (int i = 1; i < NAME.length; i++) {
      if (pdf[at + i] != NAME[i]) {
        return false;
      }
    }
    for (int back = 1; back <= PREFIX; back++) {
      if (pdf[at - back] < 'A' || pdf[at - back] > 'Z') {
        return false;
      }
    }
    return pdf[at - PREFIX - 1] == '/';
  }

  /// A letter per face, since two subsets in one file may not share a prefix.
  private static byte face(byte[] pdf, int end) {
    boolean styled = end + 1 < pdf.length && pdf[end] == '-';
    return styled ? pdf[end + 1] : (byte) 'R';
  }
}
