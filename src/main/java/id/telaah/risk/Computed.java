package id.telaah.risk;

import id.telaah.growth.Indicator;
import java.util.Arrays;
import java.util.Optional;

/// The facts that the program computes itself, beside the answers of the case file: the names are
/// eternal, rule files use them.
public enum Computed {
  /// Length-for-age z of the latest measurement; like all scores absent where it is implausible.
  ZLEN("zlen", Indicator.LENGTH_FOR_AGE),
  ZWEI("zwei", Indicator.WEIGHT_FOR_AGE),
  ZWFL("zwfl", Indicator.WEIGHT_FOR_LENGTH),
  ZBMI("zbmi", Indicator.BMI_FOR_AGE),
  ZHC("zhc", Indicator.HEAD_FOR_AGE),
  ZAC("zac", Indicator.ARM_FOR_AGE),
  /// The first implausible score, beyond WHO's limits.
  IMPLAUSIBLE_Z("z_tidak_wajar"),
  /// Age at the latest measurement, days since birth.
  AGE_DAYS("umur_hari_akhir"),
  /// The same in completed months.
  AGE_MONTHS("umur_bulan_akhir"),
  /// Whether the scores were read at the corrected age.
  CORRECTED("umur_koreksi"),
  WEIGHT_KG("bb_akhir"),
  LENGTH_CM("pb_akhir"),
  HEAD_CM("lk_akhir"),
  ARM_CM("lila_akhir"),
  OEDEMA("edema_akhir"),
  /// How many measurements there are.
  MEASUREMENTS("jml_pengukuran"),
  /// Weight gain below the health card's minimum twice in a row, up to the latest weighing.
  FAILED_TWICE("bb_tidak_naik_2x"),
  /// Calendar months between the latest measurement and the month in which data were collected.
  MONTHS_OLD("bulan_sejak_ukur"),
  /// The largest difference between a reported and a computed score of the latest measurement.
  Z_DIFFERENCE("selisih_zs");

  private final String key;
  private final Optional<Indicator> indicator;

  Computed(String key) {
    this(key, null);
  }

  Computed(String key, @org.jspecify.annotations.Nullable Indicator indicator) {
    this.key = key;
    this.indicator = Optional.ofNullable(indicator);
  }

  /// The fact's name in rule files.
  public String key() {
    return key;
  }

  /// The indicator whose score it is.
  Optional<Indicator> indicator() {
    return indicator;
  }

  static boolean isOne(String key) {
    return Arrays.stream(values()).anyMatch(one -> one.key.equals(key));
  }
}
