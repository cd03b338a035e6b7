package id.telaah.pdf;

import id.telaah.risk.Finding.Severity;

/// The fixed wording of a recommendation sheet: Indonesian, whatever language the interface speaks.
final class SheetWords {
  static final String TITLE = "Lembar Rekomendasi Kasus";
  static final String SECRET = "RAHASIA";
  static final String FINDINGS = "Temuan risiko";
  static final String NO_FINDINGS = "Tidak ada temuan risiko dari aturan.";
  static final String GROWTH = "Pertumbuhan (standar WHO)";
  static final String FIGURES = "Ukuran dan hasil pemeriksaan";
  static final String AGREED = "Kesepakatan Tim Pakar";
  static final String RISK = "Tingkat risiko";
  static final String OUTCOME = "Hasil";
  static final String INCOMPLETE = "data belum lengkap, kasus belum dapat disimpulkan";
  static final String REQUESTS = "Data yang diminta kepada Tim Teknis";
  static final String CAUSES = "Faktor penyebab";
  static final String RECOMMENDATIONS = "Rekomendasi";
  static final String NO_RECOMMENDATIONS = "Tidak ada rekomendasi.";
  static final String DISSENT = "Catatan berbeda";
  static final String SIGNATURES = "Pengesahan Tim Pakar";
  static final String SIGNED = "Ditandatangani";
  static final String UNSIGNED = "Belum ditandatangani";
  static final String FINGERPRINT = "sidik naskah ";
  static final String CONTINUED = "lanjutan";

  static final String[] HEADS = {
    "No.", "Apa", "Instansi", "Tenggat", "Ukuran keberhasilan", "Jenis"
  };

  private SheetWords() {}

  static String others(int count) {
    return "… dan "
        + count
        + " temuan lain yang lebih ringan; seluruhnya ada di program Telaah, pada ringkasan kasus"
        + " ini.";
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case RED_FLAG -> "Tanda bahaya";
      case HIGH -> "Tinggi";
      case MEDIUM -> "Sedang";
      case NOTE -> "Catatan";
    };
  }
}
