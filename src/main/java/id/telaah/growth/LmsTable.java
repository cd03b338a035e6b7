package id.telaah.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// One WHO table: an [Lms] row per sex and step of age (1 day) or length (0.1 cm), read once from
/// the figures beside the room.
///
/// The files lie as WHO publishes the figures: `sex,key,l,m,s`, all boys before all girls, no step
/// left out. They are read byte by byte because half a million characters of general CSV reading
/// would be felt at the start of the program.
final class LmsTable {
  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private final int first;
  private final Lms[] boys;
  private final Lms[] girls;

  private LmsTable(int first, Lms[] boys, Lms[] girls) {
    this.first = first;
    this.boys = boys;
    this.girls = girls;
  }

  /// Reads a table whose key counts single steps.
  ///
  /// @param name file name without ending
  /// @param first the first key, in steps
  /// @param last the last key, in steps
  static LmsTable read(String name, int first, int last) {
    byte[] text = bytes("who/" + name + ".csv");
    int count = last - first + 1;
    Cursor cursor = new Cursor(text);
    cursor.skipLine();
    return new LmsTable(first, cursor.rows(count), cursor.rows(count));
  }

  boolean has(int key) {
    return key >= first && key < first + boys.length;
  }

  int first() {
    return first;
  }

  int last() {
    return first + boys.length - 1;
  }

  /// The row of a key that the table [#has].
  Lms at(Sex sex, int key) {
    return (sex == Sex.BOY ? boys : girls)[key - first];
  }

  static byte[] bytes(String resource) {
    try (InputStream in = LmsTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A place in the bytes of a table.
  private static final class Cursor {
    private final byte[] text;
    private int at;

    Cursor(byte[] text) {
      this.text = text;
    }

    Lms[] rows(int count) {
      Lms[] rows = new Lms[count];
      for (int i = 0; i < count; i++) {
        skipCell();
        skipCell();
        rows[i] = new Lms(number(), number(), number());
      }
      return rows;
    }

    void skipLine() {
      while (text[at++] != '\n') {}
    }

    private void skipCell() {
      while (text[at++] != ',') {}
    }

    /// Reads a decimal and the mark behind it. Digits over a power of ten give the same double as
    /// general parsing does, as both are exact.
    private double number() {
      boolean negative = text[at] == '-';
      if (negative) {
        at++;
      }
      int digits = 0;
      int point = -1;
      for (byte c = text[at]; c != ',' && c != '\n' && c != '\r'; c = text[++at]) {
        if (c == '.') {
          point = at;
        } else {
          digits = digits * 10 + (c - '0');
        }
      }
      double value = point < 0 ? digits : digits / POWERS[at - point - 1];
      while (text[at] == '\r') {
        at++;
      }
      at++;
      return negative ? -value : value;
    }
  }
}
