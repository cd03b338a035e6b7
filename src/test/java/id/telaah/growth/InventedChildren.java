package id.telaah.growth;

import id.telaah.growth.Reference.Cells;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invented children for comparing two reckonings: usual and unusual ones, every posture, what was
/// not measured left empty, and every limit of the rules again and again.
public final class InventedChildren {
  private static final List<String> AGES =
      List.of(
          "",
          "0",
          "0.4",
          "0.5",
          "1",
          "89.4",
          "89.5",
          "90",
          "90.4",
          "90.5",
          "91",
          "273",
          "273.9374",
          "273.9375",
          "274",
          "730",
          "730.49",
          "730.5",
          "731",
          "731.4",
          "1825",
          "1826",
          "1826.2",
          "1826.2499",
          "1826.25",
          "1827",
          "1855",
          "1856",
          "1856.4",
          "1857",
          "2000");
  private static final List<String> LENGTHS =
      List.of(
          "", "0", "-5", "0.3", "0.7", "44.2", "44.29", "44.3", "44.9", "44.99", "45", "45.0",
          "45.05", "64.3", "64.9", "64.99", "65", "65.6", "65.69", "65.7", "65.74", "86.9", "86.99",
          "87", "109.2", "109.3", "109.31", "109.9", "110", "110.01", "110.1", "110.69", "110.7",
          "110.71", "119.9", "119.99", "120", "120.01", "120.1", "120.69", "120.7", "120.71",
          "121");
  private final Random random;

  public InventedChildren(long seed) {
    random = new Random(seed);
  }

  public Cells next() {
    double days = random.nextDouble(0, 1860);
    String age = one(6) ? pick(AGES) : decimal(days, random.nextInt(8) == 0 ? 4 : 0);
    double root = Math.sqrt(age.isEmpty() ? days : Double.parseDouble(age));
    double cm = 48 + 1.38 * root + 4 * random.nextGaussian();
    double kg = 3.1 + 0.31 * root + 1.4 * random.nextGaussian();
    return new Cells(
        random.nextBoolean() ? "M" : "F",
        age,
        figure(kg, 0.0),
        one(6) ? pick(LENGTHS) : figure(cm, 30),
        List.of("", "l", "h").get(random.nextInt(3)),
        new Cells.Rest(
            figure(34 + 0.4 * root + 2 * random.nextGaussian(), 10),
            figure(11 + 0.1 * root + 1.5 * random.nextGaussian(), 4),
            one(30) ? "y" : random.nextBoolean() ? "n" : ""));
  }

  /// A measure with none to four decimals; now and then missing, wild, or no figure at all.
  private String figure(double usual, double least) {
    return switch (random.nextInt(40)) {
      case 0, 1 -> "";
      case 2 -> decimal(random.nextDouble(-3, 250), random.nextInt(3));
      case 3 -> "0";
      case 4 -> decimal(random.nextDouble(least, 3 * Math.abs(usual) + least + 1), 3);
      default -> decimal(Math.max(least + 0.1, usual), usualDecimals());
    };
  }

  private int usualDecimals() {
    return List.of(0, 1, 1, 1, 1, 2, 2, 3, 4).get(random.nextInt(9));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String decimal(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
