package id.telaah.cli;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The cells of one line of comma-separated values, as places in its bytes.
final class CsvCells {
  private static final int MOST_CELLS = 64;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final int[] starts = new int[MOST_CELLS];
  private final int[] ends = new int[MOST_CELLS];
  private byte[] bytes = {};
  private int count;

  /// Splits a line. A cell may stand in double quotes, which are then no part of it.
  ///
  /// @return false where a quote is left open or has text around it
  boolean split(byte[] line, int from, int to) {
    bytes = line;
    count = 0;
    int at = from;
    while (true) {
      int end = at < to && line[at] == '"' ? quoted(at, to) : plain(at, to);
      if (end < 0) {
        return false;
      }
      count++;
      if (end == to) {
        return true;
      }
      at = end + 1;
    }
  }

  /// How many cells the line has.
  int count() {
    return count;
  }

  /// How many of them can be read; those beyond the 64th are counted only.
  int readable() {
    return Math.min(count, MOST_CELLS);
  }

  boolean isEmpty(int cell) {
    return starts[cell] == ends[cell];
  }

  /// The text of a cell without spaces around it.
  String text(int cell) {
    int start = starts[cell];
    int length = ends[cell] - start;
    if (length == 1 && bytes[start] > ' ') {
      return String.valueOf((char) bytes[start]);
    }
    return new String(bytes, start, length, StandardCharsets.UTF_8).strip();
  }

  /// The decimal number of a cell, with a dot or a comma; null where it is none.
  @Nullable Double number(int cell) {
    long digits = 0;
    int count = 0;
    int point = -1;
    int start = starts[cell];
    int end = ends[cell];
    boolean negative = start < end && bytes[start] == '-';
    for (int i = negative ? start + 1 : start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        count++;
      } else if (point < 0 && (bytes[i] == '.' || bytes[i] == ',')) {
        point = i;
      } else {
        return general(cell);
      }
    }
    // Up to fifteen digits over a power of ten are exact, and so is their quotient.
    if (count == 0 || count > 15) {
      return general(cell);
    }
    double value = point < 0 ? digits : digits / POWERS[end - point - 1];
    return negative ? -value : value;
  }

  /// Slowly: spaces, exponents, many digits. `NaN`, `Infinity` and the like are no numbers here.
  private @Nullable Double general(int cell) {
    String text = text(cell).replace(',', '.');
    if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : value;
  }

  private int plain(int from, int to) {
    int end = from;
    while (end < to && bytes[end] != ',') {
      end++;
    }
    keep(from, end);
    return end;
  }

  private int quoted(int from, int to) {
    int end = from + 1;
    while (end < to) {
      boolean quote = bytes[end] == '"';
      if (quote && end + 1 < to && bytes[end + 1] == '"') {
        end += 2;
      } else if (quote) {
        keep(from + 1, end);
        return end + 1 == to || bytes[end + 1] == ',' ? end + 1 : -1;
      } else {
        end++;
      }
    }
    return -1;
  }

  private void keep(int start, int end) {
    if (count < MOST_CELLS) {
      starts[count] = start;
      ends[count] = end;
    }
  }
}
