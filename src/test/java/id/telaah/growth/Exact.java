package id.telaah.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Powers in decimals, slow and plain, for the reference that the engine is held against.
final class Exact {
  static final MathContext DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);

  private static final BigDecimal LN_2 =
      new BigDecimal("0.693147180559945309417232121458176568075500134360255");
  private static final BigDecimal TINY = new BigDecimal("1e-32");
  private static final int HALVINGS = 6;

  private Exact() {}

  /// A positive number to any power: e^(exponent · ln base).
  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return exp(exponent.multiply(ln(base), DIGITS));
  }

  /// ln x = k·ln 2 + ln m, and ln m = 2·(u + u³/3 + u⁵/5 + …) with u = (m − 1)/(m + 1).
  static BigDecimal ln(BigDecimal x) {
    int k = (int) Math.round(Math.log(x.doubleValue()) / Math.log(2));
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal m = k < 0 ? x.multiply(two.pow(-k), DIGITS) : x.divide(two.pow(k), DIGITS);
    BigDecimal u = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = u.multiply(u, DIGITS);
    BigDecimal power = u;
    BigDecimal sum = u;
    for (int n = 3; power.abs().compareTo(TINY) > 0; n += 2) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
    }
    return sum.multiply(two).add(LN_2.multiply(BigDecimal.valueOf(k)), DIGITS);
  }

  /// e^x = (e^(x/64))^64, with 1 + x + x²/2 + x³/6 + …
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), DIGITS);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }
}
