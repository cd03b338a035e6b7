package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// `kenaikan_bb_anjuran`: the least weight in kg that a pregnant woman should have gained by now,
/// to one decimal: 0.5 kg over the first 13 weeks, then the lower weekly rate for her body mass
/// index before pregnancy (IOM 2009, as in the mother and child health book). Of that index and the
/// weeks of pregnancy; for one child, not for twins.
final class ExpectedGain implements Calculation {
  private static final BigDecimal FIRST_WEEKS = BigDecimal.valueOf(13);
  private static final BigDecimal FIRST_GAIN_KG = new BigDecimal("0.5");

  /// The bands of body mass index with the lower weekly gain after week 13.
  private enum Band {
    THIN("18.5", "0.44", "gain.thin"),
    NORMAL("25", "0.35", "gain.normal"),
    OVERWEIGHT("30", "0.23", "gain.overweight"),
    OBESE("1000", "0.17", "gain.obese");

    private final BigDecimal below;
    private final BigDecimal weeklyKg;
    private final String key;

    Band(String below, String weeklyKg, String key) {
      this.below = new BigDecimal(below);
      this.weeklyKg = new BigDecimal(weeklyKg);
      this.key = key;
    }

    static Band of(BigDecimal index) {
      for (Band band : values()) {
        if (index.compareTo(band.below) < 0) {
          return band;
        }
      }
      return OBESE;
    }
  }

  @Override
  public String name() {
    return "kenaikan_bb_anjuran";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .number(0)
        .flatMap(index -> inputs.number(1).map(weeks -> gain(inputs, index, weeks)));
  }

  private static Calculated gain(Inputs inputs, BigDecimal index, BigDecimal weeks) {
    BigDecimal later = weeks.subtract(FIRST_WEEKS);
    if (later.signum() <= 0) {
      BigDecimal exact =
          FIRST_GAIN_KG.multiply(weeks).divide(FIRST_WEEKS, 10, RoundingMode.HALF_UP);
      return How.equals(inputs, inputs.rounded(exact, 1), How.of("gain.first", weeks));
    }
    Band band = Band.of(index);
    BigDecimal exact = FIRST_GAIN_KG.add(later.multiply(band.weeklyKg));
    return How.equals(
        inputs,
        inputs.rounded(exact, 1),
        How.of("gain.later", weeks, band.weeklyKg, index, How.of(band.key)));
  }
}
