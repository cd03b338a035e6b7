package id.telaah.review;

import java.util.List;

/// The link ids and codes that the review forms and the agreement forms share: the one place in
/// code where they are written.
public final class FormKeys {
  public static final String COMPLETENESS = "kelengkapan";
  public static final String COMPLETE = "lengkap";
  public static final String REQUESTS = "data_diminta";
  public static final String REQUEST_ITEM = "data_butir";
  public static final String REQUEST_REASON = "data_alasan";
  public static final String NOT_CONCLUSIVE = "belum_dapat_disimpulkan";
  public static final String OUTCOME = "hasil";
  public static final String CONCLUDED = "disepakati";
  public static final String INCOMPLETE = "data_belum_lengkap";
  public static final String GROWTH = "diagnosis_pertumbuhan";
  public static final String CONCLUSION = "kesimpulan";
  public static final String RISK = "tingkat_risiko";
  public static final String COMORBIDITY = "penyakit_penyerta";
  public static final String COMORBIDITY_KIND = "penyakit_penyerta_jenis";
  public static final String FINDINGS = "temuan";
  public static final String FINDING_RULE = "temuan_kode";
  public static final String FINDING_VERDICT = "temuan_putusan";
  public static final String FINDING_REASON = "temuan_alasan";
  public static final String FINDING_CONFIRMED = "terkonfirmasi";
  public static final String FINDING_REJECTED = "ditolak";
  public static final String FINDING_ADDED = "tambahan";
  public static final String CAUSES = "penyebab";
  public static final String CAUSE_CODE = "penyebab_kode";
  public static final String CAUSE_STRENGTH = "penyebab_kekuatan";
  public static final String CAUSE_CHANGEABLE = "penyebab_dapat_diubah";
  public static final String CAUSE_DATUM = "penyebab_data";
  public static final String REFERRAL = "rujukan_perlu";
  public static final String REFERRAL_TO = "rujukan_tujuan";
  public static final String REFERRAL_URGENCY = "rujukan_urgensi";
  public static final String REFERRAL_REASON = "rujukan_alasan";
  public static final String ROWS = "rekomendasi";
  public static final String ROWS_ANY = "rek_ada";
  public static final String ROW_LEVEL = "rek_tingkat";
  public static final String ROW_INTERVENTION = "rek_intervensi";
  public static final String ROW_WHAT = "rek_isi";
  public static final String ROW_FUNCTION = "rek_opd";
  public static final String ROW_DEADLINE = "rek_tenggat";
  public static final String ROW_MEASURE = "rek_ukuran";
  public static final String ROW_PRIORITY = "rek_prioritas";
  public static final String ROW_ASKED_BY = "rek_asal";
  public static final String DISSENT = "dissent";
  public static final String DISSENT_DISCIPLINE = "dissent_disiplin";
  public static final String DISSENT_TEXT = "dissent_teks";
  public static final String RISK_REASON = "alasan_risiko";

  /// The strength of a cause that a case is chiefly about.
  public static final String MAIN = "utama";

  /// Every strength, strongest first.
  public static final List<String> STRENGTHS = List.of(MAIN, "pendukung", "dugaan");

  /// Every deadline, soonest first.
  public static final List<String> DEADLINES =
      List.of("segera_2_minggu", "1_bulan", "3_bulan", "akhir_semester");

  /// Every priority, highest first.
  public static final List<String> PRIORITIES = List.of("tinggi", "sedang", "rendah");

  private FormKeys() {}
}
