package id.telaah.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/// The options that cells offer, on a sheet of their own, each list once.
final class Choices {
  static final String NAME = "Pilihan";

  private final Worksheet sheet;
  private final Map<List<String>, Range> ranges = new HashMap<>();

  Choices(Worksheet sheet) {
    this.sheet = sheet;
  }

  /// Where a list stands.
  Range range(List<String> options) {
    return ranges.computeIfAbsent(options, this::write);
  }

  private Range write(List<String> options) {
    int column = ranges.size();
    for (int row = 0; row < options.size(); row++) {
      sheet.value(row, column, Plain.text(options.get(row)));
      sheet.style(row, column).format("@").set();
    }
    return sheet.range(0, column, options.size() - 1, column);
  }
}
