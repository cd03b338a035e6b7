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
  /// How often in a row weight gain was below the health card's minimum, up to the latest
  /// weighing.
  NOT_GAINED_TIMES("bb_tidak_naik_kali"),
  /// The health card's letter of the latest weighing: `N`, `T`, `O`, `B`.
  HEALTH_CARD("kms_terakhir"),
  /// The highest percentile of WHO's weight velocity (3, 5, 15, 25, 50) that the latest gain
  /// reaches; 0 below all. "Below P5" is therefore `< 5`.
  GAIN_PERCENTILE("persentil_kenaikan_bb"),
  /// The largest loss of length from one measurement to the next, cm; only where there is doubt.
  SHRUNK("panjang_menyusut"),
  /// The largest leap of a length or head score within three months, SD; only where there is doubt.
  LENGTH_JUMP("lompat_z_panjang"),
  /// The same of weight-for-age.
  WEIGHT_JUMP("lompat_z_berat"),
  /// Figures or ages that no child can have, or that contradict each other: how many.
  IMPOSSIBLE("ukuran_mustahil"),
  /// How many measurements are doubted for any of these reasons or a score beyond WHO's limits.
  DOUBTED("jml_ragu_ukur"),
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
