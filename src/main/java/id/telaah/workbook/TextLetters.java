package id.telaah.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How the bytes of a text are letters: UTF-8 or UTF-16 with or without a mark in front, or what
/// Windows writes where it does not write Unicode.
///
/// @param mark bytes of the mark in front; 0 for none
public record TextLetters(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int START = 1024;
  private static final int BLOCK = 16 * 1024;

  /// Finds out by the mark, by where zeros stand, or by reading whether all of it can be UTF-8.
  public static TextLetters of(TextTable.Opening bytes) throws IOException {
    byte[] start;
    try (InputStream in = bytes.open()) {
      start = in.readNBytes(START);
    }
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new TextLetters(StandardCharsets.UTF_8, 3);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new TextLetters(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(start, 0xFE, 0xFF)) {
      return new TextLetters(StandardCharsets.UTF_16BE, 2);
    }
    if (hasZeros(start, 1)) {
      return new TextLetters(StandardCharsets.UTF_16LE, 0);
    }
    if (hasZeros(start, 0)) {
      return new TextLetters(StandardCharsets.UTF_16BE, 0);
    }
    TextLetters utf8 = new TextLetters(StandardCharsets.UTF_8, 0);
    return utf8.canRead(bytes) ? utf8 : new TextLetters(WINDOWS, 0);
  }

  private static boolean begins(byte[] start, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether nearly every second byte is zero and hardly one of the others.
  private static boolean hasZeros(byte[] start, int from) {
    int here = 0;
    int there = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        here += i % 2 == from ? 1 : 0;
        there += i % 2 == from ? 0 : 1;
      }
    }
    int pairs = start.length / 2;
    return pairs > 1 && here * 10 > pairs * 8 && there * 10 < pairs;
  }

  private boolean canRead(TextTable.Opening bytes) throws IOException {
    try (Reader all = reader(bytes.open())) {
      char[] block = new char[BLOCK];
      while (all.read(block) >= 0) {
        // Only whether it can be read is of interest.
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// The letters; reading throws [CharacterCodingException] where bytes are none. The stream is
  /// closed with the reader, also where it cannot be begun.
  Reader reader(InputStream in) throws IOException {
    boolean begun = false;
    try {
      in.skipNBytes(mark);
      begun = true;
    } finally {
      if (!begun) {
        in.close();
      }
    }
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /// The first letters as far as they can be read, for finding out what a text is.
  ///
  /// @param most bytes to look at
  public String start(TextTable.Opening bytes, int most) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] start = in.readNBytes(most);
      return new String(start, mark, Math.max(0, start.length - mark), charset);
    }
  }
}
