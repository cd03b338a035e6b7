package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkbookCasesTest {
  static Stream<TargetGroup> groups() {
    return CaseFiles.GROUPS.list().stream();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void every_sample_written_into_its_template_reads_back_the_same(TargetGroup group) {
    List<CaseFile> samples = samples(group);
    FilledTemplate template = new FilledTemplate(group);
    samples.forEach(template::with);

    Reading reading = CaseFiles.READER.read("kasus.xlsx", template.bytes());

    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    assertThat(((Reading.Accepted) reading).cases())
        .extracting(one -> one.content().code(), one -> one.content().sha256())
        .containsExactlyElementsOf(
            samples.stream()
                .map(one -> org.assertj.core.groups.Tuple.tuple(one.code(), one.sha256()))
                .toList());
    assertThat(((Reading.Accepted) reading).remarks()).isEmpty();
  }

  @Test
  void the_shipped_workbook_holds_the_cases_of_the_shipped_files() {
    Reading reading = CaseFiles.READER.read(Path.of("assets/samples/contoh-baduta.xlsx"));

    assertThat(((Reading.Accepted) reading).cases())
        .extracting(one -> one.content().sha256())
        .containsExactlyElementsOf(
            samples(CaseFiles.GROUPS.byKey("baduta").orElseThrow()).stream()
                .map(CaseFile::sha256)
                .toList());
  }

  @Test
  void a_problem_names_sheet_and_cell() {
    FilledTemplate template = template().touched(xml -> xml.replace("<v>14</v>", "<v>140</v>"));

    List<Problem> problems = problems(template);

    assertThat(problems).isNotEmpty();
    assertThat(problems.getFirst().code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
    assertThat(problems.getFirst().place()).matches("Kasus![A-Z]+5");
    assertThat(problems.getFirst().line()).isEqualTo(5);
  }

  @Test
  void a_cell_left_empty_that_is_required_is_named() {
    TargetGroup group = CaseFiles.GROUPS.byKey("baduta").orElseThrow();
    FilledTemplate template =
        new FilledTemplate(group).row("Kasus", FilledTemplate.text(0, "AKS-3375-2026-S2-BDT-009"));

    List<Problem> problems = problems(template);

    assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.REQUIRED);
    assertThat(problems).extracting(Problem::place).contains("Kasus!D5");
  }

  @Test
  void what_office_programs_leave_behind_in_numbers_is_taken_away() {
    FilledTemplate template =
        template().touched(xml -> xml.replace("<v>14</v>", "<v>14.0000000000000018</v>"));

    assertThat(CaseFiles.READER.read("k.xlsx", template.bytes()))
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void the_same_code_in_two_rows_refuses_the_file() {
    CaseFile sample = sample();
    FilledTemplate template = template().with(sample);

    assertThat(problems(template)).extracting(Problem::code).contains(ProblemCode.CODE_AGAIN);
  }

  @Test
  void a_row_of_a_case_that_does_not_stand_on_the_main_sheet_is_told() {
    FilledTemplate template =
        template().row("Pengukuran", FilledTemplate.text(0, "AKS-X") + FilledTemplate.text(1, "x"));

    assertThat(problems(template))
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.ROW_WITHOUT_CASE);
          assertThat(problem.place()).startsWith("Pengukuran!A");
        });
  }

  @Test
  void rows_in_another_order_find_their_cases() {
    List<CaseFile> samples = samples(CaseFiles.GROUPS.byKey("baduta").orElseThrow());
    FilledTemplate template = new FilledTemplate(CaseFiles.GROUPS.byKey("baduta").orElseThrow());
    samples.forEach(template::with);
    String swapped = "AKS-3375-2026-S2-BDT-001";
    String with = "AKS-3375-2026-S2-BDT-007";

    byte[] mixed =
        template
            .touched(xml ->
                // Only the sheet of cases is as wide as this.
                xml.contains("sqref=\"CA5:")
                    ? xml
                    : xml.replace(swapped, "AKS-X").replace(with, swapped).replace("AKS-X", with))
            .bytes();

    Reading reading = CaseFiles.READER.read("k.xlsx", mixed);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    assertThat(((Reading.Accepted) reading).cases()).hasSize(samples.size());
  }

  @Test
  void a_formula_gives_its_last_value_and_one_that_reaches_out_is_refused() {
    FilledTemplate computed =
        template().touched(xml -> xml.replace("<v>14</v>", "<f>7*2</f><v>14</v>"));
    FilledTemplate reaching =
        template().touched(xml -> xml.replace("<v>14</v>", "<f>cmd|'/c calc'!A0</f><v>14</v>"));

    Reading reading = CaseFiles.READER.read("k.xlsx", computed.bytes());

    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    assertThat(((Reading.Accepted) reading).remarks())
        .singleElement()
        .satisfies(one -> assertThat(one.words().id()).contains("rumus"));
    assertThat(problems(reaching)).extracting(Problem::code).contains(ProblemCode.FORMULA_REACHES);
  }

  @Test
  void hidden_rows_are_read_and_told_and_merged_cells_are_refused() {
    FilledTemplate hidden =
        template().touched(xml -> xml.replace("<row r=\"5\">", "<row r=\"5\" hidden=\"1\">"));
    FilledTemplate merged =
        template()
            .touched(xml ->
                xml.replace(
                    "</sheetData>",
                    "</sheetData><mergeCells><mergeCell ref=\"B5:B6\"/></mergeCells>"));

    Reading reading = CaseFiles.READER.read("k.xlsx", hidden.bytes());

    assertThat(((Reading.Accepted) reading).remarks()).isNotEmpty();
    assertThat(problems(merged)).extracting(Problem::code).contains(ProblemCode.CELLS_JOINED);
  }

  @Test
  void a_cell_under_no_head_is_told() {
    FilledTemplate stray =
        template()
            .touched(xml ->
                xml.contains("sqref=\"CA5:")
                    ? xml.replaceFirst(
                        "<row r=\"5\">",
                        "<row r=\"5\"><c r=\"XA5\" t=\"inlineStr\"><is><t>Siti</t></is></c>")
                    : xml);

    assertThat(problems(stray)).extracting(Problem::code).contains(ProblemCode.NO_HEAD);
  }

  private static FilledTemplate template() {
    return new FilledTemplate(CaseFiles.GROUPS.byKey("baduta").orElseThrow()).with(sample());
  }

  private static CaseFile sample() {
    return ((Reading.Accepted) CaseFiles.read(CaseFiles.sample())).content();
  }

  static List<CaseFile> samples(TargetGroup group) {
    return CaseFiles.samples().stream()
        .map(path -> ((Reading.Accepted) CaseFiles.READER.read(path)).content())
        .filter(file -> file.groupKey().equals(group.key()))
        .toList();
  }

  private static List<Problem> problems(FilledTemplate template) {
    return CaseFiles.READER.read("k.xlsx", template.bytes()) instanceof Reading.Refused refused
        ? refused.problems()
        : List.of();
  }
}
