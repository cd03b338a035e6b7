package id.telaah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.recommendation.CaseSheet;
import id.telaah.round.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
  private final ITextPress press = new ITextPress();
  private final PdfBoxPages pages = new PdfBoxPages();

  static Stream<Arguments> sheets() {
    List<CaseSheet> sheets =
        List.of(
            Specimens.sheet(),
            Specimens.pretermSheet(),
            Specimens.bareSheet(),
            Specimens.sheet(20, 10, 30, 3));
    return sheets.stream()
        .flatMap(sheet ->
            Stream.of(Paper.values())
                .flatMap(paper ->
                    Stream.of(true, false).map(draft -> Arguments.of(sheet, paper, draft))));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void conforms_to_both_standards(CaseSheet sheet, Paper paper, boolean draft) {
    byte[] pdf = press.sheet(sheet, paper, draft);

    assertThat(VeraPdf.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void keeps_every_glyph_inside_the_margins(CaseSheet sheet, Paper paper, boolean draft) {
    byte[] pdf = press.sheet(sheet, paper, draft);

    assertThat(ReadBack.glyphs(pdf)).hasSizeGreaterThan(200);
    assertThat(ReadBack.outside(pdf, paper, 15, 15, 12)).isEmpty();
  }

  @Test
  void keeps_a_usual_case_on_one_page() {
    byte[] usual = press.sheet(Specimens.sheet(), Paper.A4, false);
    byte[] much = press.sheet(Specimens.sheet(14, 6, 8, 1), Paper.A4, false);

    assertThat(pages.count(usual)).isEqualTo(1);
    assertThat(pages.count(much)).isEqualTo(1);
  }

  @Test
  void goes_on_over_further_pages_rather_than_cut_a_recommendation() {
    CaseSheet sheet = Specimens.sheet(20, 10, 30, 3);

    byte[] pdf = press.sheet(sheet, Paper.A4, false);

    assertThat(pages.count(pdf)).isGreaterThan(1);
    assertThat(ReadBack.parts(pdf).stream().filter(it -> it.role().equals("TR"))).hasSize(31);
    assertThat(text(pdf, 2)).contains("LembarRekomendasiKasusAKS-3375-2026-S2-BDT-003,lanjutan");
  }

  @Test
  void counts_the_lighter_findings_where_all_would_not_fit_and_lists_the_heavy_ones() {
    CaseSheet sheet = Specimens.sheet(40, 5, 7, 0);

    byte[] pdf = press.sheet(sheet, Paper.A4, false);

    assertThat(pages.count(pdf)).isEqualTo(1);
    String all = ReadBack.all(pdf);
    assertThat(all.split("Sangat pendek", -1).length - 1).isGreaterThanOrEqualTo(10);
    assertThat(all.split("Dicurigai kelainan jantung", -1)).hasSize(11);
    assertThat(all).contains("dan 20 temuan lain yang lebih ringan");
  }

  @Test
  void reads_in_the_order_of_a_panel() {
    byte[] pdf = press.sheet(Specimens.sheet(), Paper.F4, false);

    assertThat(ReadBack.all(pdf))
        .containsSubsequence(
            "Lembar Rekomendasi Kasus",
            "AKS-3375-2026-S2-BDT-003",
            "Kelurahan Sokoduwet",
            "Sangat pendek – PB/U −3,42 (ambang: < −3 SD)",
            "Tingkat risiko: Tinggi",
            "Faktor penyebab",
            "1. Langsung – penyakit",
            "No. Apa Instansi",
            "Rujuk ke RSUD",
            "Catatan berbeda",
            "Pengesahan Tim Pakar",
            "dr. Contoh Pakar Gizi, Sp.X",
            "21 November 2026, 10.42 WIB",
            "tabel WHO 2006");
    assertThat(ReadBack.texts(pdf, "H1")).hasSize(1);
    assertThat(ReadBack.texts(pdf, "H2")).hasSize(6);
  }

  @Test
  void says_thresholds_also_where_the_lighter_findings_are_only_counted() {
    assertThat(SheetFit.TRIED)
        .filteredOn(fit -> fit.findings() == 12 && fit.text() >= 8.5f)
        .extracting(SheetFit::thresholds)
        .containsExactly(true, false, true, false);
    assertThat(SheetFit.CONTINUED.thresholds()).isTrue();
  }

  @Test
  void asks_for_data_in_place_of_causes_where_they_are_incomplete() {
    byte[] pdf = press.sheet(Specimens.incompleteSheet(), Paper.F4, false);

    assertThat(ReadBack.all(pdf))
        .containsSubsequence(
            "Hasil: data belum lengkap, kasus belum dapat disimpulkan",
            "Data yang diminta kepada Tim Teknis",
            "1. Tinggi badan ayah – potensi genetik")
        .doesNotContain("Tingkat risiko", "Faktor penyebab");
  }

  @Test
  void tells_the_charts_in_words() {
    byte[] pdf = press.sheet(Specimens.sheet(), Paper.A4, false);

    List<String> told =
        ReadBack.parts(pdf).stream()
            .filter(it -> it.role().equals("Figure"))
            .map(ReadBack.Part::alternative)
            .toList();
    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).contains("PB/U", "69,5 cm", "SD");
    assertThat(told.getLast()).contains("BB/U", "7,60 kg");
  }

  @Test
  void draws_the_charts_as_vectors_with_a_label_at_every_line() throws IOException {
    byte[] pdf = press.sheet(Specimens.sheet(), Paper.A4, false);

    assertThat(text(pdf, 1)).contains("+3SD", "+2SD", "0SD", "−2SD", "−3SD");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getXObjectNames()) {
        assertThat(resources.isImageXObject(name)).isFalse();
      }
    }
  }

  @Test
  void says_who_has_not_signed() {
    byte[] pdf = press.sheet(Specimens.pretermSheet(), Paper.A4, true);

    String all = ReadBack.all(pdf);
    assertThat(all.split("Belum ditandatangani", -1)).hasSize(3);
    assertThat(all).contains("Tanda silang: umur koreksi");
  }

  @Test
  void marks_every_page_as_secret() {
    byte[] pdf = press.sheet(Specimens.sheet(20, 10, 30, 3), Paper.A4, false);

    assertThat(IntStream.rangeClosed(1, pages.count(pdf)).mapToObj(page -> text(pdf, page)))
        .allMatch(page -> page.contains("RAHASIA"));
  }

  @Test
  void prints_the_same_bytes_again() {
    byte[] once = press.sheet(Specimens.sheet(), Paper.A4, false);
    byte[] again = press.sheet(Specimens.sheet(), Paper.A4, false);

    assertThat(again).isEqualTo(once);
  }

  @Test
  void carries_its_content_as_data() throws IOException {
    byte[] pdf = press.sheet(Specimens.sheet(), Paper.A4, false);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      byte[] json = names.get("lembar.json").getEmbeddedFile().toByteArray();
      assertThat(new String(json, StandardCharsets.UTF_8))
          .contains("\"code\":\"AKS-3375-2026-S2-BDT-003\"", "\"risk\":\"Tinggi\"");
    }
  }

  private static String text(byte[] pdf, int page) {
    StringBuilder text = new StringBuilder();
    ReadBack.glyphs(pdf).stream()
        .filter(it -> it.page() == page)
        .forEach(it -> text.append(it.text()));
    return text.toString().replace(" ", "");
  }
}
