package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.round.Region;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionFileTest {
  private static final String LINES =
      """
      kode,nama
      33,JAWA TENGAH
      33.08,KAB. MAGELANG
      33.08.01,Salaman
      33.08.01.2001,Ngadirejo
      33.71,KOTA MAGELANG
      """;

  private static RegionReading read(String text) {
    return RegionFile.read("wilayah.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Region> places(RegionReading reading) {
    assertThat(reading).isInstanceOf(RegionReading.Places.class);
    return ((RegionReading.Places) reading).regions();
  }

  private static Problem problem(String text) {
    RegionReading reading = read(text);
    assertThat(reading).isInstanceOf(RegionReading.Refused.class);
    return ((RegionReading.Refused) reading).problems().getFirst();
  }

  @Test
  void a_list_gives_each_place_its_kind_and_writes_capitals_as_names_are_written() {
    List<Region> places = places(read(LINES));

    assertThat(places)
        .containsExactly(
            new Region("33", "Jawa Tengah", "provinsi"),
            new Region("33.08", "Kabupaten Magelang", "kabupaten"),
            new Region("33.08.01", "Salaman", "kecamatan"),
            new Region("33.08.01.2001", "Ngadirejo", "desa"),
            new Region("33.71", "Kota Magelang", "kota"));
  }

  @Test
  void columns_are_known_by_their_heads_wherever_they_stand_and_whatever_parts_them() {
    String text =
        "No;Nama Wilayah;Kode Wilayah\n1;\"Kab. Magelang; utara\";'3308\n2;Salaman;330801\n";

    List<Region> places = places(read(text));

    assertThat(places)
        .extracting(Region::code, Region::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("33.08", "Kabupaten Magelang; utara"),
            org.assertj.core.groups.Tuple.tuple("33.08.01", "Salaman"));
  }

  @Test
  void a_list_without_heads_is_read_where_its_first_line_is_a_place() {
    List<Region> places = places(read("33.08,KAB. MAGELANG\r\n33.08.01,Salaman\r\n"));

    assertThat(places).hasSize(2);
  }

  @Test
  void the_encodings_of_office_programs_are_read_alike() {
    String text = LINES.replace("Salaman", "Sàlaman");

    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      RegionReading reading = RegionFile.read("wilayah.csv", text.getBytes(charset));

      assertThat(places(reading)).extracting(Region::name).as("%s", charset).contains("Sàlaman");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nomor,keterangan|TL-520|1",
        "kode,nama/33.08,KAB. MAGELANG/33.8.1,Salaman|TL-521|3",
        "kode,nama/3308010,Salaman|TL-522|2",
        "kode,nama/3308010001,Ngadirejo|TL-522|2",
        "kode,nama/33.08,|TL-523|2",
        "kode,nama/33.08,Budi 081234567890|TL-523|2",
        "kode,nama/33.08,Kab. Magelang/33.08,Kab. Klaten|TL-524|3",
        "kode,nama/33.08.01,Salaman|TL-525|2",
        "kode,nama/33.08,\"Kab. Magelang|TL-526|2"
      })
  void a_bad_list_is_refused_with_its_line_and_what_to_do(String text, String code, int line) {
    Problem problem = problem(text.replace('/', '\n'));

    assertThat(problem.code().code()).isEqualTo(code);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.words().id()).contains("aris " + line).endsWith(".");
  }

  @Test
  void what_is_no_list_at_all_is_refused_and_never_thrown(@TempDir Path folder) {
    assertThat(RegionFile.read(folder)).isInstanceOf(RegionReading.Refused.class);
    assertThat(RegionFile.read(folder.resolve("tiada.csv")))
        .isInstanceOf(RegionReading.Refused.class);
    assertThat(problem("").code()).isEqualTo(ProblemCode.EMPTY);
    assertThat(problem("PK\u0003\u0004isi").code()).isEqualTo(ProblemCode.NOT_TEXT);
  }

  @Test
  void a_number_of_a_person_in_a_wrong_file_is_not_shown_whole() {
    String planted = "3375041" + "203990001";

    Problem problem = problem("kode,nama\n" + planted + ",Salaman\n");

    assertThat(problem.words().id()).doesNotContain(planted);
  }
}
