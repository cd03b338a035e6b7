package id.telaah.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads a file of any length line by line without turning it into characters.
///
/// A mark at the start that says UTF-8 is passed over, and a carriage return before the line feed
/// belongs to neither line.
final class LineBytes {
  /// No row of a batch is longer; what is, is not such a file.
  static final int LONGEST_LINE = 1 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int filled;
  private int next;
  private int from;
  private int to;
  private long number;

  LineBytes(InputStream in) {
    this.in = in;
  }

  /// Moves to the next line.
  ///
  /// @return whether there was one
  /// @throws LineTooLongException beyond [#LONGEST_LINE]
  boolean advance() throws IOException {
    int end = next;
    while (true) {
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (end < filled) {
        take(end, end + 1);
        return true;
      }
      end -= next;
      if (!fill()) {
        boolean rest = next < filled;
        take(filled, filled);
        return rest;
      }
      end += next;
    }
  }

  /// The bytes that [#from] and [#to] point into; valid until the next line.
  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// Number of the line, the first is 1.
  long number() {
    return number;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private void take(int end, int following) {
    from = number == 0 && startsWithMark() ? next + 3 : next;
    to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    next = following;
    number++;
  }

  private boolean startsWithMark() {
    return filled - next >= 3
        && buffer[next] == (byte) 0xEF
        && buffer[next + 1] == (byte) 0xBB
        && buffer[next + 2] == (byte) 0xBF;
  }

  /// Moves what is left of the line to the front and reads on behind it.
  private boolean fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    filled -= next;
    next = 0;
    if (filled == buffer.length) {
      if (filled >= LONGEST_LINE) {
        throw new LineTooLongException(number + 1);
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count > 0) {
      filled += count;
    }
    return count > 0;
  }

  /// A line that no batch of measurements has.
  static final class LineTooLongException extends IOException {
    private static final long serialVersionUID = 1;
    private final long line;

    LineTooLongException(long line) {
      super("line " + line + " is too long");
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
