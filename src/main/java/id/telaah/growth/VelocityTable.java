package id.telaah.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// WHO's weight velocity standards of 2009: what children gain in one, two or three months.
final class VelocityTable {
  /// The percentiles that the table prints, least first.
  static final List<Integer> PERCENTILES = List.of(3, 5, 15, 25, 50);

  private static final List<Row> ROWS = read();

  private VelocityTable() {}

  /// The gains of one interval.
  ///
  /// @param months how long it is: 1, 2 or 3
  /// @param fromMonth the age it begins at
  /// @param deltaG what WHO adds to every gain so that none is below zero, grams
  /// @param gainsG the gain at each of [#PERCENTILES], grams
  record Row(Sex sex, int months, int fromMonth, Lms lms, int deltaG, List<Integer> gainsG) {}

  static Optional<Row> row(Sex sex, int months, int fromMonth) {
    return ROWS.stream()
        .filter(it -> it.sex == sex && it.months == months && it.fromMonth == fromMonth)
        .findFirst();
  }

  static List<Row> all() {
    return ROWS;
  }

  private static List<Row> read() {
    String text = new String(LmsTable.bytes("who/weight_velocity.csv"), StandardCharsets.UTF_8);
    return text.lines().skip(1).map(line -> row(line.split(","))).toList();
  }

  private static Row row(String[] cells) {
    return new Row(
        Sex.ofCode(cells[1]).orElseThrow(),
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[2]),
        new Lms(
            Double.parseDouble(cells[4]),
            Double.parseDouble(cells[5]),
            Double.parseDouble(cells[6])),
        Integer.parseInt(cells[7]),
        List.of(cells).subList(8, 13).stream().map(Integer::valueOf).toList());
  }
}
