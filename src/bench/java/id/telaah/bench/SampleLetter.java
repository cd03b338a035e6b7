package id.telaah.bench;

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
import java.util.List;
import java.util.stream.IntStream;

/// The letter that both rivals print: one page, three rows.
final class SampleLetter {
  private SampleLetter() {}

  static Letter letter() {
    return new Letter(
        new RoundId(2026, 2),
        office(),
        new Agency(
            "kesehatan",
            "Dinas Kesehatan Kota Pekalongan",
            "Kepala Dinas Kesehatan Kota Pekalongan",
            "Pekalongan"),
        LocalDate.of(2026, 11, 25),
        LocalDate.of(2027, 2, 26),
        IntStream.rangeClosed(1, 3).mapToObj(SampleLetter::row).toList());
  }

  private static Office office() {
    return new Office(
        new Office.Letterhead(
            "PEMERINTAH KOTA PEKALONGAN",
            "DINAS PENGENDALIAN PENDUDUK",
            "Alamat kantor dinas, Kota Pekalongan",
            "Telepon (0285) 000000"),
        new Office.Signatory("KETUA TIM AUDIT", "Contoh Pejabat", "Pembina", ""),
        new Office.Reference("400.13/1", "Segera", "Rekomendasi Hasil Audit Kasus Stunting"),
        List.of("Peraturan Presiden Nomor 72 Tahun 2021;", "Keputusan Wali Kota Pekalongan."),
        List.of("Wali Kota Pekalongan;", "Arsip."),
        new Office.Layout("Pekalongan", true, Paper.A4, false));
  }

  private static RecommendationRow row(int number) {
    Intervention intervention =
        new Intervention(
            "RUJUK",
            Words.same("Rujukan"),
            Intervention.Kind.REFERRAL,
            "kesehatan",
            Words.same("Diperiksa"),
            List.of());
    return new RecommendationRow(
        new CaseCode("AKS-3375-2026-S2-BDT-00" + number),
        "Jenggot",
        "Sangat pendek; diare 4 kali dalam 3 bulan",
        "Rujuk ke RSUD untuk pemeriksaan penyakit penyerta dan tata laksana gizi buruk",
        intervention,
        new RecommendationRow.Terms(
            "31 Desember 2026", "Berat badan naik sesuai KBM dua bulan berturut-turut", number));
  }
}
