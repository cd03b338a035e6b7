package id.telaah.casefile;

/// The link ids of case definitions that code relies on: the one place where they are written.
public final class CaseFields {
  public static final String VILLAGE = "desa_kel";
  public static final String DISTRICT = "kecamatan";
  public static final String HEALTH_CENTRE = "puskesmas";
  public static final String COLLECTED = "bulan_pengumpulan";
  public static final String AGE_YEARS = "umur";
  public static final String AGE_MONTHS = "umur_bulan";
  public static final String SEX = "jk";
  public static final String GESTATION_WEEKS = "uk_lahir";
  public static final String MEASUREMENTS = "pengukuran";
  public static final String MONTH = "bulan";
  public static final String AGE_DAYS = "umur_hari";
  public static final String WEIGHT_KG = "bb";
  public static final String LENGTH_CM = "pb";
  public static final String POSITION = "cara_ukur";
  public static final String HEAD_CM = "lk";
  public static final String ARM_CM = "lila";
  public static final String OEDEMA = "edema";
  public static final String REPORTED_WEIGHT_Z = "zs_bbu_lapor";
  public static final String REPORTED_LENGTH_Z = "zs_tbu_lapor";
  public static final String REPORTED_WEIGHT_FOR_LENGTH_Z = "zs_bbtb_lapor";
  public static final String FOLLOW_UPS = "tindak_lanjut";
  public static final String FOLLOW_UP_OF = "tl_rekomendasi";
  public static final String FOLLOW_UP_FUNCTION = "tl_opd";
  public static final String FOLLOW_UP_STATUS = "tl_status";
  public static final String FOLLOW_UP_RESULT = "tl_hasil";

  private CaseFields() {}
}
