package id.telaah.pdf;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.language.Words;
import id.telaah.recommendation.Intervention;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.RecommendationRow;
import id.telaah.round.Agency;
import id.telaah.round.Office;
import id.telaah.round.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Invented records for printing: a plain one of each, and ones that strain the page.
final class Specimens {
  static final RoundId ROUND = new RoundId(2026, 2);
  static final Agency HEALTH =
      new Agency(
          "kesehatan",
          "Dinas Kesehatan Kota Pekalongan",
          "Kepala Dinas Kesehatan Kota Pekalongan",
          "Pekalongan");
  static final Agency LONG =
      new Agency(
          "kb",
          "Dinas Pemberdayaan Masyarakat, Perempuan, Perlindungan Anak, Pengendalian Penduduk dan"
              + " Keluarga Berencana Kabupaten Penukal Abab Lematang Ilir",
          "Kepala Dinas Pemberdayaan Masyarakat, Perempuan, Perlindungan Anak, Pengendalian"
              + " Penduduk dan Keluarga Berencana Kabupaten Penukal Abab Lematang Ilir",
          "Talang Ubi");

  private Specimens() {}

  static Office office() {
    return new Office(
        new Office.Letterhead(
            "PEMERINTAH KOTA PEKALONGAN",
            "DINAS SOSIAL, PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA",
            "Alamat kantor dinas, Kota Pekalongan, Jawa Tengah",
            "Telepon (0285) 000000 · laman dinsosp2kb.example.id · pos-el surat@example.id"),
        new Office.Signatory(
            "KEPALA DINAS SOSIAL, PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA SELAKU KETUA TIM"
                + " AUDIT",
            "Dra. Contoh Pejabat, M.Si.",
            "Pembina Utama Muda",
            "19700101" + "199503" + "2" + "001"),
        new Office.Reference(
            "400.13/0123/XI/2026", "Segera", "Rekomendasi Hasil Audit Kasus Stunting"),
        List.of(
            "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting;",
            "Keputusan Wali Kota Pekalongan tentang Tim Audit Kasus Stunting;",
            "Berita Acara Diseminasi Audit Kasus Stunting Semester II Tahun 2026."),
        List.of(
            "Wali Kota Pekalongan (sebagai laporan);",
            "Wakil Wali Kota Pekalongan selaku Ketua TPPS;",
            "Kepala Bapperida Kota Pekalongan;",
            "Arsip."),
        new Office.Layout("Pekalongan", true, Paper.A4, false));
  }

  /// An office with every optional part empty, Yth. on the left, and number and date left open.
  static Office bareOffice() {
    return new Office(
        new Office.Letterhead("PEMERINTAH KOTA PEKALONGAN", "SEKRETARIAT DAERAH", "", ""),
        new Office.Signatory("SEKRETARIS DAERAH", "Contoh Pejabat", "", ""),
        new Office.Reference("", "Segera", "Rekomendasi Hasil Audit Kasus Stunting"),
        List.of(),
        List.of(),
        new Office.Layout("Pekalongan", false, Paper.F4, true));
  }

  static Letter letter(int rows) {
    return letter(office(), HEALTH, LocalDate.of(2026, 11, 25), rows);
  }

  static Letter letter(Office office, Agency agency, LocalDate date, int rows) {
    List<RecommendationRow> list = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      list.add(row(i));
    }
    return new Letter(ROUND, office, agency, date, LocalDate.of(2027, 2, 26), list);
  }

  static RecommendationRow row(int i) {
    String[] villages = {"Jenggot", "Banyurip", "Sokoduwet", "Bandengan", "Kuripan Yosorejo"};
    String[] needs = {
      "Sangat pendek; diare 4 kali dalam 3 bulan",
      "Berat badan tidak naik 2 bulan berturut-turut",
      "Dicurigai kelainan jantung bawaan",
      "Jamban tanpa tangki septik"
    };
    String[] whats = {
      "Rujuk ke RSUD untuk pemeriksaan penyakit penyerta dan tata laksana gizi buruk",
      "Pendampingan makan oleh kader selama 14 hari dengan menu protein hewani",
      "Bangun jamban dengan tangki septik kedap air bagi keluarga"
    };
    Intervention intervention =
        new Intervention(
            "K-" + i,
            Words.same("Rujukan"),
            Intervention.Kind.SPECIFIC,
            "kesehatan",
            Words.same("Ukuran"),
            List.of());
    return new RecommendationRow(
        new CaseCode("AKS-3375-2026-S2-BDT-%03d".formatted(1 + i / 2)),
        villages[i % villages.length],
        needs[i % needs.length],
        whats[i % whats.length],
        intervention,
        new RecommendationRow.Terms(
            i % 2 == 0 ? "31 Desember 2026" : "segera, paling lambat 2 minggu",
            "Berat badan naik sesuai KBM dua bulan berturut-turut",
            1 + i % 2));
  }
}
