package id.telaah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.request.HowTo;
import id.telaah.request.Officer;
import id.telaah.request.RequestKey;
import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import id.telaah.round.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestPaperTest {
  private final ITextPress press = new ITextPress();

  static Stream<Arguments> lists() {
    return Stream.of(list(1), list(9), list(80))
        .flatMap(list -> Stream.of(Paper.values()).map(paper -> Arguments.of(list, paper)));
  }

  static RequestList list(int lines) {
    List<RequestLine> all = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      String code = "AKS-3375-2026-S2-BDT-%03d".formatted(1 + i / 6);
      all.add(
          new RequestLine(
              new CaseCode(code),
              new RequestKey("tb_ayah"),
              "Tinggi badan ayah " + i,
              "Sp.A: menilai potensi genetik; Gizi (di berkas: tidak ditanyakan)",
              new HowTo("Angka, 100–220 cm", List.of("Ya", "Tidak"), false, List.of())));
    }
    return new RequestList(
        Specimens.ROUND,
        Specimens.office(),
        new Officer("Puskesmas Jenggot", "Kecamatan Pekalongan Selatan"),
        LocalDate.of(2026, 11, 25),
        all);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void conforms_to_both_standards(RequestList list, Paper paper) {
    assertThat(VeraPdf.faults(press.print(list, paper))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void keeps_every_glyph_inside_the_margins(RequestList list, Paper paper) {
    byte[] pdf = press.print(list, paper);

    assertThat(ReadBack.outside(pdf, paper, 28, 20, 20)).isEmpty();
  }

  @Test
  void says_to_whom_it_goes_and_asks_for_every_line() {
    RequestList list = list(9);

    String text = ReadBack.all(press.print(list, Paper.A4));

    assertThat(text)
        .contains("Puskesmas Jenggot, Kecamatan Pekalongan Selatan")
        .contains("Semester II Tahun 2026")
        .contains("2 kasus")
        .contains("Angka, 100–220 cm: Ya / Tidak");
    list.lines().forEach(line -> assertThat(text).contains(line.label()));
  }

  @Test
  void heads_the_cases_and_the_columns_for_who_cannot_see() {
    byte[] pdf = press.print(list(9), Paper.A4);

    assertThat(ReadBack.texts(pdf, "H1")).hasSize(1);
    assertThat(ReadBack.texts(pdf, "H2")).hasSize(2);
    assertThat(ReadBack.texts(pdf, "TH")).hasSize(2 * RequestTerms.HEADS.size());
  }

  @Test
  void the_same_list_gives_the_same_bytes() {
    assertThat(press.print(list(9), Paper.F4)).isEqualTo(press.print(list(9), Paper.F4));
  }
}
