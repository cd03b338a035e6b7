package id.telaah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.recommendation.Letter;
import id.telaah.recommendation.RecommendationRow;
import id.telaah.round.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {
  private final ITextPress press = new ITextPress();

  static Stream<Arguments> letters() {
    List<Letter> letters =
        List.of(
            Specimens.letter(1),
            Specimens.letter(6),
            Specimens.letter(60),
            Specimens.letter(Specimens.bareOffice(), Specimens.LONG, null, 3));
    return letters.stream()
        .flatMap(letter ->
            Stream.of(Paper.values())
                .flatMap(paper ->
                    Stream.of(true, false).map(draft -> Arguments.of(letter, paper, draft))));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void conforms_to_both_standards(Letter letter, Paper paper, boolean draft) {
    byte[] pdf = press.letter(letter, paper, draft);

    assertThat(VeraPdf.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void keeps_every_glyph_inside_the_margins(Letter letter, Paper paper, boolean draft) {
    byte[] pdf = press.letter(letter, paper, draft);

    assertThat(ReadBack.glyphs(pdf)).hasSizeGreaterThan(200);
    assertThat(ReadBack.outside(pdf, paper, 28, 20, 20)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void never_leaves_the_signature_alone_on_a_page(Letter letter, Paper paper, boolean draft) {
    byte[] pdf = press.letter(letter, paper, draft);

    List<ReadBack.Glyph> glyphs = ReadBack.glyphs(pdf);
    String lastPage = page(glyphs, glyphs.getLast().page());
    assertThat(lastPage)
        .contains(letter.office().signatory().name().replace(" ", ""))
        .contains("Demikiandisampaikan")
        .contains("laporantertulis");
  }

  @Test
  void holds_the_rows_it_was_given_and_no_others() {
    Letter letter = Specimens.letter(7);

    byte[] pdf = press.letter(letter, Paper.A4, false);

    List<ReadBack.Part> parts = ReadBack.parts(pdf);
    assertThat(parts.stream().filter(it -> it.role().equals("TR"))).hasSize(8);
    assertThat(ReadBack.all(pdf)).contains(letter.rows().stream().map(LetterTest::line).toList());
  }

  @Test
  void is_set_a_little_closer_where_that_saves_a_page() {
    List<Integer> pages =
        Stream.of(1, 2, 3, 4, 5, 6)
            .map(rows -> press.letter(Specimens.letter(rows), Paper.A4, false))
            .map(new PdfBoxPages()::count)
            .toList();

    assertThat(pages).startsWith(1, 1).isSorted().allMatch(count -> count <= 2);
  }

  @Test
  void reads_in_the_order_of_an_official_letter() {
    byte[] pdf = press.letter(Specimens.letter(2), Paper.F4, false);

    assertThat(ReadBack.all(pdf))
        .containsSubsequence(
            "PEMERINTAH KOTA PEKALONGAN",
            "KELUARGA BERENCANA",
            "Nomor : 400.13/0123/XI/2026",
            "Sifat : Segera",
            "Hal : Rekomendasi Hasil Audit Kasus Stunting Semester II Tahun 2026",
            "Pekalongan, 25 November 2026",
            "Yth. Kepala Dinas Kesehatan Kota Pekalongan",
            "Dasar:",
            "1. Peraturan Presiden",
            "Menindaklanjuti",
            "No. Kode kasus",
            "AKS-3375-2026-S2-BDT-001",
            "26 Februari 2027",
            "Demikian disampaikan",
            "KETUA TIM AUDIT,",
            "Dra. Contoh Pejabat, M.Si.",
            "NIP 19700101 199503 2 001",
            "Tembusan:",
            "1. Wali Kota");
    assertThat(ReadBack.texts(pdf, "H1")).hasSize(1);
  }

  @Test
  void leaves_number_and_date_to_be_written_by_hand() {
    Letter letter = Specimens.letter(Specimens.bareOffice(), Specimens.HEALTH, null, 1);

    byte[] pdf = press.letter(letter, Paper.A4, false);

    assertThat(ReadBack.all(pdf)).contains("Nomor : ……………").contains("Pekalongan, ……………");
  }

  @Test
  void puts_the_addressee_where_the_office_wants_it() {
    Letter left = Specimens.letter(Specimens.bareOffice(), Specimens.HEALTH, null, 1);

    float onTheLeft = yth(press.letter(left, Paper.A4, false));
    float onTheRight = yth(press.letter(Specimens.letter(1), Paper.A4, false));

    assertThat(onTheLeft).isLessThan(100);
    assertThat(onTheRight).isGreaterThan(300);
  }

  @Test
  void numbers_pages_from_the_second_on() {
    byte[] pdf = press.letter(Specimens.letter(60), Paper.A4, false);

    List<ReadBack.Glyph> glyphs = ReadBack.glyphs(pdf);
    assertThat(page(glyphs, 1)).doesNotContain("–1–");
    assertThat(page(glyphs, 2)).contains("–2–");
  }

  @Test
  void marks_a_draft_on_every_page_and_nothing_else() {
    Letter letter = Specimens.letter(60);

    List<ReadBack.Glyph> draft = ReadBack.glyphs(press.letter(letter, Paper.A4, true));
    List<ReadBack.Glyph> issued = ReadBack.glyphs(press.letter(letter, Paper.A4, false));

    assertThat(draft.stream().filter(it -> it.size() > 40)).hasSize(6 * draft.getLast().page());
    assertThat(issued).noneMatch(it -> it.size() > 40);
  }

  @Test
  void prints_the_same_bytes_again() {
    byte[] once = press.letter(Specimens.letter(5), Paper.A4, true);
    List<byte[]> again =
        Stream.generate(() -> Specimens.letter(5))
            .limit(8)
            .parallel()
            .map(letter -> press.letter(letter, Paper.A4, true))
            .toList();

    assertThat(again).allSatisfy(pdf -> assertThat(pdf).isEqualTo(once));
    assertThat(press.letter(Specimens.letter(5), Paper.F4, true)).isNotEqualTo(once);
  }

  @Test
  void shows_a_square_for_what_no_face_can_draw() {
    RecommendationRow row = Specimens.row(0);
    RecommendationRow odd =
        new RecommendationRow(
            row.code(), "Jenggot", "demam \uD83E\uDD12", "文", row.intervention(), row.terms());
    Letter letter =
        new Letter(
            Specimens.ROUND,
            Specimens.office(),
            Specimens.HEALTH,
            null,
            LocalDate.of(2027, 1, 31),
            List.of(odd));

    byte[] pdf = press.letter(letter, Paper.A4, false);

    assertThat(VeraPdf.faults(pdf)).isEmpty();
    assertThat(ReadBack.all(pdf)).contains("demam □");
  }

  @Test
  void carries_its_rows_as_data() throws IOException {
    byte[] pdf = press.letter(Specimens.letter(2), Paper.A4, false);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      String json =
          new String(
              names.get("surat.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
      assertThat(json).contains("\"code\":\"AKS-3375-2026-S2-BDT-001\"", "\"round\":\"2026-2\"");
      assertThat(document.getDocumentInformation().getTitle()).contains("Dinas Kesehatan");
    }
  }

  private static String line(RecommendationRow row) {
    return String.join(
        " ",
        row.code().value(),
        row.village(),
        row.need(),
        row.what(),
        row.terms().deadline(),
        row.terms().measure());
  }

  private static float yth(byte[] pdf) {
    return ReadBack.glyphs(pdf).stream()
        .filter(it -> it.text().equals("Y"))
        .findFirst()
        .orElseThrow()
        .x();
  }

  private static String page(List<ReadBack.Glyph> glyphs, int page) {
    StringBuilder text = new StringBuilder();
    glyphs.stream().filter(it -> it.page() == page).forEach(it -> text.append(it.text()));
    return text.toString().replace(" ", "");
  }
}
