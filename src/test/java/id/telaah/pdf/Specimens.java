package id.telaah.pdf;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Position;
import id.telaah.casefile.RoundId;
import id.telaah.form.Condition;
import id.telaah.growth.GrowthLimits;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.panel.Signature;
import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Intervention;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.RecommendationRow;
import id.telaah.risk.Finding;
import id.telaah.risk.Finding.Severity;
import id.telaah.risk.Reach;
import id.telaah.risk.Rule;
import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Office;
import id.telaah.round.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented records for printing: a plain one of each, and ones that strain the page.
public final class Specimens {
  public static final RoundId ROUND = new RoundId(2026, 2);
  public static final Agency HEALTH =
      new Agency(
          "kesehatan",
          "Dinas Kesehatan Kota Pekalongan",
          "Kepala Dinas Kesehatan Kota Pekalongan",
          "Pekalongan");
  public static final Agency LONG =
      new Agency(
          "kb",
          "Dinas Pemberdayaan Masyarakat, Perempuan, Perlindungan Anak, Pengendalian Penduduk dan"
              + " Keluarga Berencana Kabupaten Penukal Abab Lematang Ilir",
          "Kepala Dinas Pemberdayaan Masyarakat, Perempuan, Perlindungan Anak, Pengendalian"
              + " Penduduk dan Keluarga Berencana Kabupaten Penukal Abab Lematang Ilir",
          "Talang Ubi");

  private Specimens() {}

  public static Office office() {
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
  public static Office bareOffice() {
    return new Office(
        new Office.Letterhead("PEMERINTAH KOTA PEKALONGAN", "SEKRETARIAT DAERAH", "", ""),
        new Office.Signatory("SEKRETARIS DAERAH", "Contoh Pejabat", "", ""),
        new Office.Reference("", "Segera", "Rekomendasi Hasil Audit Kasus Stunting"),
        List.of(),
        List.of(),
        new Office.Layout("Pekalongan", false, Paper.F4, true));
  }

  public static Letter letter(int rows) {
    return letter(office(), HEALTH, LocalDate.of(2026, 11, 25), rows);
  }

  public static Letter letter(Office office, Agency agency, LocalDate date, int rows) {
    List<RecommendationRow> list = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      list.add(row(i));
    }
    return new Letter(ROUND, office, agency, date, LocalDate.of(2027, 2, 26), list);
  }

  public static RecommendationRow row(int i) {
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

  /// A case as panels see them most: six findings, five causes, seven recommendations.
  public static CaseSheet sheet() {
    return sheet(6, 4, 7, 1);
  }

  public static CaseSheet sheet(int findings, int causes, int recommendations, int dissent) {
    return new CaseSheet(
        heading(),
        office(),
        IntStream.range(0, findings).mapToObj(Specimens::finding).toList(),
        new CaseSheet.GrowthPart(false, 280, growth(), GrowthLimits.STANDARD),
        new CaseSheet.Agreed(
            "Tinggi",
            "Anak sangat pendek dengan diare berulang; sanitasi rumah dan paparan asap rokok"
                + " memperberat. Perlu pemeriksaan penyakit penyerta dan pendampingan makan.",
            List.of(),
            texts("Langsung – penyakit: diare berulang (kuat), nomor ", causes),
            IntStream.range(0, recommendations).mapToObj(Specimens::sheetRow).toList(),
            texts(
                "Psikolog: pola asuh dinilai lebih menentukan daripada sanitasi, catatan ",
                dissent)),
        signatures());
  }

  /// A case that the panel could not conclude.
  public static CaseSheet incompleteSheet() {
    CaseSheet sheet = sheet();
    return new CaseSheet(
        sheet.heading(),
        sheet.office(),
        sheet.findings(),
        sheet.body(),
        new CaseSheet.Agreed(
            "",
            "Belum dapat disimpulkan.",
            List.of("Tinggi badan ayah – potensi genetik"),
            List.of(),
            sheet.agreed().recommendations(),
            List.of()),
        sheet.signatures());
  }

  /// A preterm girl nobody has signed for, with every optional part empty.
  public static CaseSheet bareSheet() {
    return new CaseSheet(
        new CaseSheet.Heading(heading().code(), heading().title(), List.of(), ""),
        bareOffice(),
        List.of(),
        new CaseSheet.GrowthPart(true, 224, List.of(), GrowthLimits.STANDARD),
        new CaseSheet.Agreed("Rendah", "Belum ada.", List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  public static CaseSheet pretermSheet() {
    CaseSheet sheet = sheet();
    return new CaseSheet(
        sheet.heading(),
        sheet.office(),
        sheet.findings(),
        new CaseSheet.GrowthPart(true, 224, growth(), GrowthLimits.STANDARD),
        sheet.agreed(),
        sheet.signatures().subList(0, 2));
  }

  /// Another case, signed by two of four.
  public static CaseSheet unsignedSheet() {
    CaseSheet sheet = pretermSheet();
    return new CaseSheet(
        heading("AKS-3375-2026-S2-BDT-004"),
        sheet.office(),
        sheet.findings(),
        sheet.body(),
        sheet.agreed(),
        sheet.signatures());
  }

  private static CaseSheet.Heading heading() {
    return heading("AKS-3375-2026-S2-BDT-003");
  }

  private static CaseSheet.Heading heading(String code) {
    return new CaseSheet.Heading(
        new CaseCode(code),
        "Semester II 2026 · Kota Pekalongan",
        List.of(
            new CaseSheet.Fact("Kelompok sasaran", "Baduta"),
            new CaseSheet.Fact("Jenis kelamin", "Laki-laki"),
            new CaseSheet.Fact("Umur", "14 bulan (431 hari)"),
            new CaseSheet.Fact("Kelurahan", "Sokoduwet"),
            new CaseSheet.Fact("Kecamatan", "Pekalongan Selatan"),
            new CaseSheet.Fact("Kelengkapan data", "92 %")),
        "Formulir kasus baduta 1 · formulir Sp.A 1, Sp.OG 1, psikolog 1, gizi 1 · aturan risiko"
            + " baduta 1 · tabel WHO 2006");
  }

  private static List<Signature> signatures() {
    Instant at = Instant.parse("2026-11-21T03:42:07Z");
    return Stream.of(Discipline.values())
        .map(it ->
            new Signature(
                it, "dr. Contoh Pakar " + it.title(Language.ID) + ", Sp.X", at, "ab12".repeat(16)))
        .toList();
  }

  private static List<Measurement> growth() {
    double[][] rows = {
      {0, 2.9, 48.0},
      {61, 4.4, 53.5},
      {122, 5.6, 58.4},
      {214, 6.5, 62.8},
      {305, 7.1, 66.0},
      {371, 7.4, 68.0},
      {431, 7.6, 69.5}
    };
    List<Measurement> growth = new ArrayList<>();
    for (double[] row : rows) {
      growth.add(
          new Measurement(
              (int) row[0],
              null,
              new Measurement.Body(row[1], row[2], Position.LYING, null, null, false)));
    }
    return growth;
  }

  private static Finding finding(int i) {
    return switch (i % 4) {
      case 0 -> finding(Severity.HIGH, "Sangat pendek", "PB/U −3,42", "ambang: < −3 SD");
      case 1 ->
          finding(Severity.MEDIUM, "Diare berulang", "4 kali dalam 3 bulan", "ambang: ≥ 3 kali");
      case 2 -> finding(Severity.NOTE, "Perokok di dalam rumah", "ayah, setiap hari", "");
      default ->
          finding(
              Severity.RED_FLAG,
              "Dicurigai kelainan jantung",
              "bising jantung, biru",
              "ambang: ada");
    };
  }

  private static Finding finding(
      Severity severity, String title, String because, String threshold) {
    Words limit = Words.same(threshold);
    return new Finding(
        new Rule(
            "R-" + title.length(),
            severity,
            new Reach(false, Set.of()),
            new Condition.All(List.of()),
            new Rule.Wording(Words.same(title), Words.same(because), limit),
            new Rule.Basis(Words.same("Permenkes 2/2020"), List.of(), List.of())),
        Words.same(because));
  }

  private static CaseSheet.SheetRow sheetRow(int i) {
    String[] agencies = {
      "Dinas Kesehatan Kota Pekalongan",
      "Dinas Perumahan Rakyat dan Kawasan Permukiman",
      "Dinsos P2KB Kota Pekalongan"
    };
    return new CaseSheet.SheetRow(row(i), agencies[i % agencies.length]);
  }

  private static List<String> texts(String text, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(it -> text + it).toList();
  }
}
