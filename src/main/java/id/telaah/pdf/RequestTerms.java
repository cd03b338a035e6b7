package id.telaah.pdf;

import java.util.List;

/// The fixed wording of a list of requests: official Indonesian, whatever language the interface
/// speaks.
final class RequestTerms {
  static final String TITLE = "Permintaan Kelengkapan Data Audit Kasus Stunting";
  static final String TO = "Kepada Yth. Tim Teknis Audit Kasus Stunting";
  static final List<String> HEADS =
      List.of("No.", "Data yang diminta", "Yang menunggu", "Cara menjawab", "Jawaban");

  private RequestTerms() {}

  static String opening(long cases, int lines) {
    return "Tim Pakar belum dapat menyimpulkan "
        + cases
        + " kasus di bawah ini karena "
        + lines
        + " data belum ada atau perlu diperiksa lagi. Mohon dilengkapi pada kolom Jawaban; bila"
        + " tetap tidak ada, tulis alasannya: tidak diketahui, tidak ditanyakan, atau tidak"
        + " berlaku.";
  }

  static String closing() {
    return "Jawaban lebih cepat diolah bila diisikan pada berkas XLSX yang menyertai daftar ini dan"
        + " dikirim kembali kepada sekretariat. Jangan menulis nama orang, NIK, alamat, tanggal"
        + " lahir, atau nomor telepon; kode kasus sudah cukup.";
  }

  /// How long the list of choices may be that a cell still shows.
  static String choices(List<String> choices) {
    return !choices.isEmpty() && choices.size() <= 8 ? ": " + String.join(" / ", choices) : "";
  }
}
