package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SeparatedCasesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static Stream<TargetGroup> groups() {
    return CaseFiles.GROUPS.list().stream();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void every_sample_written_as_csv_reads_back_the_same(TargetGroup group) {
    List<CaseFile> samples = WorkbookCasesTest.samples(group);

    for (boolean words : new boolean[] {false, true}) {
      for (char separator : new char[] {',', ';', '\t'}) {
        String csv = FilledText.of(samples, separator, words);

        assertThat(digests(csv.getBytes(StandardCharsets.UTF_8)))
            .containsExactlyElementsOf(samples.stream().map(CaseFile::sha256).toList());
      }
    }
  }

  @Test
  void every_encoding_and_every_line_end_reads_the_same() {
    List<CaseFile> samples = samples();
    String csv = FilledText.of(samples, ';', true);
    List<String> expected = samples.stream().map(CaseFile::sha256).toList();

    assertThat(digests(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    assertThat(digests(csv.getBytes(StandardCharsets.UTF_16))).isEqualTo(expected);
    assertThat(digests(csv.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    assertThat(digests(csv.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    assertThat(digests(csv.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(expected);
    assertThat(digests(("sep=;\r\n" + csv).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @Test
  void letters_of_windows_are_read_as_they_were_written() {
    String csv = "kode_kasus;catatan_é\r\nx;y\r\n";

    List<Problem> problems = problems(csv.getBytes(WINDOWS));

    assertThat(problems).extracting(Problem::code).doesNotContain(ProblemCode.NOT_UTF8);
    assertThat(digests(FilledText.of(samples(), ',', false).getBytes(WINDOWS)))
        .hasSize(samples().size());
  }

  @Test
  void a_problem_names_row_and_column() {
    String csv = FilledText.of(samples(), ';', false);
    String first = samples().getFirst().code().value();

    List<Problem> problems =
        problems(csv.replace(first, "AKS-salah").getBytes(StandardCharsets.UTF_8));

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.CODE_MALFORMED);
          assertThat(problem.place()).isEqualTo("A2");
          assertThat(problem.line()).isEqualTo(2);
        });
  }

  @Test
  void an_open_quotation_mark_and_zeros_are_told_with_their_row() {
    String csv = FilledText.of(samples(), ';', false);

    assertThat(problems((csv + "\"AKS-1;2\r\n").getBytes(StandardCharsets.UTF_8)))
        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TEXT_QUOTE));
    assertThat(problems((csv + "AKS\0;\r\n").getBytes(StandardCharsets.UTF_8)))
        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TEXT_ZEROS));
  }

  @Test
  @Timeout(60)
  void a_million_columns_and_an_endless_line_are_refused() {
    byte[] wide = ("kode_kasus;" + "x;".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
    byte[] endless = ("kode_kasus;" + "x".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(problems(wide)).extracting(Problem::code).containsExactly(ProblemCode.TEXT_ROW);
    assertThat(problems(endless)).extracting(Problem::code).containsExactly(ProblemCode.TEXT_ROW);
  }

  @Test
  void a_text_with_separators_and_no_head_is_told() {
    assertThat(problems("a;b;c\r\n1;2;3\r\n".getBytes(StandardCharsets.UTF_8)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CASE_SHEET);
  }

  @Test
  @Timeout(300)
  void whatever_somebody_breaks_is_refused_or_read() {
    byte[] valid =
        FilledText.of(samples().subList(0, 1), ';', false).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20_261_122);

    for (int round = 0; round < 2_000; round++) {
      byte[] broken = broken(valid, random);

      assertThat(CaseFiles.READER.read("kasus.csv", broken))
          .isInstanceOfAny(Reading.Accepted.class, Reading.Refused.class);
    }
  }

  private static byte[] broken(byte[] valid, Random random) {
    byte[] broken = valid.clone();
    byte[] pieces = {'"', ';', ',', '\n', '\r', '\t', 0, (byte) 0xFF, (byte) 0xC3, '{', '['};
    for (int change = random.nextInt(1, 6); change > 0; change--) {
      broken[random.nextInt(broken.length)] =
          random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(broken, random.nextInt(1, broken.length))
        : ByteBuffer.wrap(broken).array();
  }

  private static List<CaseFile> samples() {
    return WorkbookCasesTest.samples(CaseFiles.GROUPS.byKey("baduta").orElseThrow());
  }

  private static List<String> digests(byte[] bytes) {
    Reading reading = CaseFiles.READER.read("kasus.csv", bytes);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted) reading)
        .cases().stream().map(one -> one.content().sha256()).toList();
  }

  private static List<Problem> problems(byte[] bytes) {
    return CaseFiles.READER.read("kasus.csv", bytes) instanceof Reading.Refused refused
        ? refused.problems()
        : List.of();
  }
}
