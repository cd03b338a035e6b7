package id.telaah.cli;

import id.telaah.growth.Indicator;
import id.telaah.growth.ZScores;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/// Writes rows of measurements with their six scores and six flags behind them.
final class ZscoreRows {
  private static final String HEADER = ",zlen,zwei,zwfl,zbmi,zhc,zac,flen,fwei,fwfl,fbmi,fhc,fac\n";
  private static final Indicator[] INDICATORS = Indicator.values();
  private static final double LARGEST_QUICK = 1e9;

  private final OutputStream out;
  private final byte[] number = new byte[24];

  ZscoreRows(OutputStream out) {
    this.out = out;
  }

  void header(byte[] bytes, int from, int to) throws IOException {
    out.write(bytes, from, to - from);
    out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
  }

  /// Writes a row as it was read, then its scores with two decimals and its flags; an indicator
  /// without a score has neither.
  ///
  /// @return whether a score is beyond WHO's limits
  boolean row(byte[] bytes, int from, int to, ZScores scores) throws IOException {
    out.write(bytes, from, to - from);
    for (Indicator indicator : INDICATORS) {
      out.write(',');
      score(scores.raw(indicator));
    }
    boolean flagged = false;
    for (Indicator indicator : INDICATORS) {
      out.write(',');
      boolean implausible = scores.implausible(indicator);
      flagged |= implausible;
      if (!Double.isNaN(scores.raw(indicator))) {
        out.write(implausible ? '1' : '0');
      }
    }
    out.write('\n');
    return flagged;
  }

  private void score(double z) throws IOException {
    if (Double.isNaN(z)) {
      return;
    }
    if (Math.abs(z) > LARGEST_QUICK) {
      String text = BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
      out.write(text.getBytes(StandardCharsets.US_ASCII));
      return;
    }
    long hundredths = Math.round(Math.abs(z) * 100);
    int at = number.length;
    for (int digits = 0; digits < 3 || hundredths > 0; digits++) {
      if (digits == 2) {
        number[--at] = '.';
      }
      number[--at] = (byte) ('0' + hundredths % 10);
      hundredths /= 10;
    }
    if (z < 0) {
      number[--at] = '-';
    }
    out.write(number, at, number.length - at);
  }
}
