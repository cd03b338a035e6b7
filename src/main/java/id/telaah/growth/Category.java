package id.telaah.growth;

import id.telaah.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A nutrition category of Permenkes 2/2020, Table 1, with its range of z-scores.
///
/// Exactly −2.00 is normal, exactly −3.00 is not yet the worst; heads and arms have no categories.
///
/// @param index the table's name of the index: "PB/U atau TB/U"
/// @param lower lower limit, minus infinity where open
/// @param lowerIncluded whether the lower limit itself belongs
/// @param upper upper limit, plus infinity where open
/// @param upperIncluded whether the upper limit itself belongs
/// @param label "Sangat pendek"
public record Category(
    String index,
    double lower,
    boolean lowerIncluded,
    double upper,
    boolean upperIncluded,
    Words label) {
  private static final List<Category> ALL = read();

  /// The category of a rounded z-score.
  ///
  /// @return empty for head and arm, and where there is no score (NaN)
  public static Optional<Category> of(Indicator indicator, double z) {
    String index = index(indicator);
    return ALL.stream().filter(it -> it.index.equals(index) && it.holds(z)).findFirst();
  }

  /// All rows of the table, in its order.
  public static List<Category> all() {
    return ALL;
  }

  private boolean holds(double z) {
    return (lowerIncluded ? z >= lower : z > lower) && (upperIncluded ? z <= upper : z < upper);
  }

  private static String index(Indicator indicator) {
    return switch (indicator) {
      case LENGTH_FOR_AGE -> "PB/U atau TB/U";
      case WEIGHT_FOR_AGE -> "BB/U";
      case WEIGHT_FOR_LENGTH -> "BB/PB atau BB/TB";
      case BMI_FOR_AGE -> "IMT/U";
      case HEAD_FOR_AGE, ARM_FOR_AGE -> "";
    };
  }

  private static List<Category> read() {
    String text = new String(LmsTable.bytes("who/permenkes_2_2020.csv"), StandardCharsets.UTF_8);
    return text.lines().skip(1).map(line -> row(line.split(",", -1))).toList();
  }

  private static Category row(String[] cells) {
    return new Category(
        cells[0],
        limit(cells[2], Double.NEGATIVE_INFINITY),
        cells[3].equals("yes"),
        limit(cells[4], Double.POSITIVE_INFINITY),
        cells[5].equals("yes"),
        new Words(cells[6], cells[7]));
  }

  private static double limit(String cell, double open) {
    return cell.isEmpty() ? open : Double.parseDouble(cell);
  }
}
