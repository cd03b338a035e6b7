package id.telaah.growth;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// WHO Anthro's rules a second time, as they are written and not as the engine has them: decimals
/// from the cell of the file to the cell of the answer, nothing shared with the engine but the
/// figures.
public final class Reference {
  private static final BigDecimal MONTH = new BigDecimal("30.4375");
  private static final BigDecimal STEP_CM = new BigDecimal("0.7");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Map<String, BigDecimal[]> rows = new HashMap<>();

  /// The cells of one child, as they stand in a file; empty where missing.
  ///
  /// @param sex `M` or `F`
  /// @param position `l` lying, `h` standing
  /// @param oedema `y` or `n`
  public record Cells(
      String sex, String ageDays, String weightKg, String lengthCm, String position, Rest rest) {
    /// @param oedema `y` or `n`
    public record Rest(String headCm, String armCm, String oedema) {}

    /// The row of a file for `telaah zscore`.
    public String row(String id) {
      return String.join(
          ",",
          List.of(
              id,
              sex,
              ageDays,
              weightKg,
              lengthCm,
              position,
              rest.headCm,
              rest.armCm,
              rest.oedema));
    }
  }

  public Reference() {
    for (String table : List.of("lhfa", "wfa", "wfl", "wfh", "bfa", "hcfa", "acfa")) {
      for (String line : text("who/" + table + ".csv").lines().skip(1).toList()) {
        String[] cells = line.split(",");
        String key = new BigDecimal(cells[1]).stripTrailingZeros().toPlainString();
        BigDecimal[] lms = {
          new BigDecimal(cells[2]), new BigDecimal(cells[3]), new BigDecimal(cells[4])
        };
        rows.put(table + " " + cells[0] + " " + key, lms);
      }
    }
  }

  /// A length or height whose score lies exactly in the middle of two hundredths.
  ///
  /// @param hundredths the lower of the two
  public String lengthInTheMiddle(String sex, int day, int hundredths) {
    BigDecimal[] lms = rows.get("lhfa " + sex + " " + day);
    BigDecimal z = BigDecimal.valueOf(hundredths * 10L + 5, 3);
    return lms[1].multiply(ONE.add(lms[2].multiply(z))).toPlainString();
  }

  /// The twelve answers of a child as a file has them: six scores, six flags, commas between.
  public String answers(Cells child) {
    @Nullable BigDecimal[] z = scores(child);
    StringBuilder scores = new StringBuilder();
    StringBuilder flags = new StringBuilder();
    for (int i = 0; i < z.length; i++) {
      BigDecimal rounded = z[i] == null ? null : z[i].setScale(2, RoundingMode.HALF_EVEN);
      scores.append(',').append(rounded == null ? "" : rounded.toPlainString());
      flags.append(',').append(rounded == null ? "" : implausible(i, rounded) ? "1" : "0");
    }
    return scores.append(flags).toString();
  }

  /// Length: |z| > 6. Weight: below −6, above 5. The others: |z| > 5.
  private static boolean implausible(int indicator, BigDecimal z) {
    int lowest = indicator < 2 ? -6 : -5;
    int highest = indicator == 0 ? 6 : 5;
    return z.compareTo(BigDecimal.valueOf(lowest)) < 0
        || z.compareTo(BigDecimal.valueOf(highest)) > 0;
  }

  private @Nullable BigDecimal[] scores(Cells child) {
    BigDecimal age = number(child.ageDays);
    BigDecimal cm = positive(corrected(positive(child.lengthCm), child.position, age));
    BigDecimal kg = child.rest.oedema.equals("y") ? null : positive(child.weightKg);
    BigDecimal bmi = null;
    if (kg != null && cm != null) {
      bmi = kg.multiply(BigDecimal.valueOf(10_000)).divide(cm.multiply(cm), Exact.DIGITS);
    }
    return new BigDecimal[] {
      overAge("lhfa", child, cm, false),
      overAge("wfa", child, kg, true),
      overLength(child, cm, kg),
      overAge("bfa", child, bmi, true),
      overAge("hcfa", child, positive(child.rest.headCm), false),
      overAge("acfa", child, positive(child.rest.armCm), true)
    };
  }

  /// Under nine months nobody stands. Before day 731 standing gains 0.7 cm, later lying loses it.
  private static @Nullable BigDecimal corrected(
      @Nullable BigDecimal cm, String position, @Nullable BigDecimal age) {
    if (cm == null || age == null || position.isEmpty()) {
      return cm;
    }
    boolean young = whole(age) < 731;
    boolean standing = position.equals("h");
    if (standing && age.compareTo(MONTH.multiply(BigDecimal.valueOf(9))) < 0) {
      return cm;
    }
    if (young && standing) {
      return cm.add(STEP_CM);
    }
    return !young && !standing ? cm.subtract(STEP_CM) : cm;
  }

  private @Nullable BigDecimal overAge(
      String table, Cells child, @Nullable BigDecimal value, boolean restricted) {
    BigDecimal age = number(child.ageDays);
    if (age == null || value == null || sixtyMonths(age)) {
      return null;
    }
    BigDecimal[] lms = rows.get(table + " " + child.sex + " " + whole(age));
    return lms == null ? null : z(lms, value, restricted);
  }

  private @Nullable BigDecimal overLength(
      Cells child, @Nullable BigDecimal cm, @Nullable BigDecimal kg) {
    BigDecimal age = number(child.ageDays);
    if (cm == null || kg == null || (age != null && sixtyMonths(age))) {
      return null;
    }
    boolean height = cm.compareTo(BigDecimal.valueOf(87)) >= 0;
    if (age != null) {
      height = whole(age) >= 731;
    } else if (!child.position.isEmpty()) {
      height = child.position.equals("h");
    }
    BigDecimal[] lms = between((height ? "wfh " : "wfl ") + child.sex + " ", cm);
    return lms == null ? null : z(lms, kg, true);
  }

  /// L, M and S on the straight line between the two neighbouring tenths.
  private @Nullable BigDecimal @Nullable [] between(String table, BigDecimal cm) {
    BigDecimal below = cm.setScale(1, RoundingMode.FLOOR);
    BigDecimal[] low = rows.get(table + below.stripTrailingZeros().toPlainString());
    if (low == null || cm.compareTo(below) == 0) {
      return low;
    }
    BigDecimal[] high = rows.get(table + below.add(TENTH).stripTrailingZeros().toPlainString());
    if (high == null) {
      return null;
    }
    BigDecimal part = cm.subtract(below).divide(TENTH);
    BigDecimal[] lms = new BigDecimal[3];
    for (int i = 0; i < 3; i++) {
      lms[i] = low[i].add(high[i].subtract(low[i]).multiply(part));
    }
    return lms;
  }

  private static BigDecimal z(BigDecimal[] lms, BigDecimal value, boolean restricted) {
    BigDecimal ratio = value.divide(lms[1], Exact.DIGITS);
    BigDecimal z =
        lms[0].signum() == 0
            ? Exact.ln(ratio).divide(lms[2], Exact.DIGITS)
            : power(ratio, lms[0]).subtract(ONE).divide(lms[2].multiply(lms[0]), Exact.DIGITS);
    BigDecimal three = BigDecimal.valueOf(z.signum() * 3);
    if (!restricted || z.abs().compareTo(three.abs()) <= 0) {
      return z;
    }
    BigDecimal sd3 = at(lms, z.signum() * 3);
    BigDecimal apart = sd3.subtract(at(lms, z.signum() * 2)).abs();
    return three.add(value.subtract(sd3).divide(apart, Exact.DIGITS));
  }

  private static BigDecimal at(BigDecimal[] lms, int sd) {
    BigDecimal by = lms[2].multiply(BigDecimal.valueOf(sd));
    return lms[1].multiply(
        lms[0].signum() == 0
            ? Exact.exp(by)
            : power(ONE.add(lms[0].multiply(by)), ONE.divide(lms[0], Exact.DIGITS)),
        Exact.DIGITS);
  }

  private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return exponent.compareTo(ONE) == 0 ? base : Exact.power(base, exponent);
  }

  private static boolean sixtyMonths(BigDecimal age) {
    return age.compareTo(MONTH.multiply(BigDecimal.valueOf(60))) >= 0;
  }

  /// Days, half up.
  private static int whole(BigDecimal age) {
    return age.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }

  /// Figures of zero or less are refused.
  private static @Nullable BigDecimal positive(String cell) {
    return positive(number(cell));
  }

  private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
    return number == null || number.compareTo(ZERO) <= 0 ? null : number;
  }

  private static String text(String resource) {
    try (InputStream in = Reference.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
