package id.telaah.cli;

import id.telaah.language.Texts;
import java.util.ArrayList;
import java.util.List;

/// The list of cases as columns of text.
final class Table {
  private final Texts texts;
  private final List<List<String>> rows = new ArrayList<>();

  Table(Texts texts) {
    this.texts = texts;
    rows.add(
        List.of(
            texts.get("cases.code"),
            texts.get("cases.group"),
            texts.get("cases.status"),
            texts.get("cases.risk"),
            texts.get("cases.completeness")));
  }

  void add(CasesCommand.Line line) {
    rows.add(
        List.of(
            line.row().code().toString(),
            line.row().groupKey(),
            line.status(texts),
            line.risk().orElse("–"),
            line.percent() + " %"));
  }

  /// The lines, each column as wide as its widest cell.
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      line.append(row.get(column)).append(" ".repeat(width(column) - row.get(column).length() + 2));
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
