package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.Shell;
import id.telaah.form.ItemKey;
import id.telaah.intake.AnswerReading;
import id.telaah.intake.Problem;
import id.telaah.intake.ProblemCode;
import id.telaah.panel.Agreement;
import id.telaah.request.Filled;
import id.telaah.workbook.FastWorkbooks;
import id.telaah.workbook.FilledBook;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadingBook;
import id.telaah.workbook.RequestColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answer files as they may come back: altered, hostile, for something else. Nothing of them is
/// kept, and each says where it is wrong.
class AnswerFilesTest {
  @TempDir private Path folder;
  private RequestRound round;

  @BeforeEach
  void ask() {
    round = new RequestRound(folder);
    round.sendAsking(id.telaah.round.Discipline.GIZI, "tb_ayah", "Potensi genetik");
    round.ask();
  }

  @AfterEach
  void nothingWasKept() {
    assertThat(round.file().sha256()).isEqualTo(round.sample().sha256());
    assertThat(round.store.verifier().verify().flaws()).isEmpty();
    round.close();
  }

  @Test
  void check_says_that_it_is_a_list_of_answers_and_that_import_takes_it() throws IOException {
    FilledBook book = round.workbook().write("tb_ayah", RequestColumn.ANSWER, 165);
    Path file = folder.resolve("jawaban dari puskesmas.xlsx");
    Files.write(file, book.bytes());

    Shell.Run run = Shell.run("check", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("daftar jawaban permintaan data, 1 terjawab, untuk putaran 2026-2")
        .contains("import");
  }

  @Test
  void a_value_that_cannot_be_is_named_by_sheet_row_and_cell() {
    FilledBook book = round.workbook().write("tb_ayah", RequestColumn.ANSWER, 1655);

    Problem problem = only(book);

    assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
    assertThat(problem.place()).isEqualTo("Permintaan!F" + book.row("tb_ayah"));
  }

  @Test
  void one_wrong_answer_keeps_the_right_ones_out_too() {
    String other = round.desk.open(round.id).getFirst().what().field().orElseThrow().toString();
    FilledBook book =
        round
            .workbook()
            .write("tb_ayah", RequestColumn.ANSWER, 165)
            .write(other, RequestColumn.REASON, "karena hujan");

    assertThat(round.read(book.bytes())).isInstanceOf(AnswerReading.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bapaknya bernama Tn. Slamet Riyadi", "NIK tidak ada", "hubungi 0812 3456 7890"})
  void an_identity_in_any_cell_refuses_the_file_and_is_shown_masked(String words) {
    if (id.telaah.privacy.PrivacyGate.isClean(words)) {
      return;
    }
    FilledBook book =
        round
            .workbook()
            .write("tb_ayah", RequestColumn.ANSWER, 165)
            .write("tb_ayah", RequestColumn.WAITING, words);

    Problem problem = problems(book).getFirst();

    assertThat(problem.code()).isEqualTo(ProblemCode.IDENTIFIER);
    assertThat(problem.words().id()).doesNotContain("Slamet Riyadi").doesNotContain("3456");
  }

  @Test
  void a_long_number_in_a_number_cell_is_an_identity_too() {
    FilledBook book =
        round.workbook().write("tb_ayah", RequestColumn.ANSWER, 337_504_120_319_000_1L);

    assertThat(problems(book)).extracting(Problem::code).contains(ProblemCode.IDENTIFIER);
  }

  @Test
  void a_formula_is_never_computed() {
    FilledBook book = round.workbook().formula("tb_ayah", RequestColumn.ANSWER, "160+5");

    assertThat(only(book).code()).isEqualTo(ProblemCode.FORMULA);
  }

  @Test
  void a_key_altered_by_hand_is_found_out() {
    FilledBook book =
        round
            .workbook()
            .write("tb_ayah", RequestColumn.ANSWER, 165)
            .write("tb_ayah", RequestColumn.KEY, "tb_ibu");

    assertThat(only(book).code()).isEqualTo(ProblemCode.KEY_ALTERED);
  }

  @Test
  void a_case_code_altered_by_hand_is_found_out() {
    FilledBook book =
        round
            .workbook()
            .write("tb_ayah", RequestColumn.ANSWER, 165)
            .write("tb_ayah", RequestColumn.CODE, "AKS-3375-2026-S2-BDT-007");

    assertThat(only(book).code()).isEqualTo(ProblemCode.KEY_ALTERED);
  }

  @Test
  void a_list_for_another_round_says_which() {
    FilledBook book =
        round.workbook().replace("2026-2", "2026-1").write("tb_ayah", RequestColumn.ANSWER, 165);

    Problem problem = only(book);

    assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_ROUND);
    assertThat(problem.words().id()).contains("Semester I 2026", "Semester II 2026");
  }

  @Test
  void a_list_of_a_newer_layout_asks_for_a_newer_program() {
    FilledBook book =
        round.workbook().replace("1", "9").write("tb_ayah", RequestColumn.ANSWER, 165);

    assertThat(only(book).code()).isEqualTo(ProblemCode.LIST_VERSION);
  }

  @Test
  void an_answer_and_a_reason_for_none_cannot_both_be() {
    FilledBook book =
        round
            .workbook()
            .write("tb_ayah", RequestColumn.ANSWER, 165)
            .write("tb_ayah", RequestColumn.REASON, "Tidak diketahui");

    assertThat(only(book).code()).isEqualTo(ProblemCode.ANSWER_AND_REASON);
  }

  @Test
  void a_list_without_answers_says_so() {
    assertThat(only(round.workbook()).code()).isEqualTo(ProblemCode.NOTHING_ANSWERED);
  }

  @Test
  void a_row_that_stands_there_twice_is_refused() {
    FilledBook book = round.workbook().write("tb_ayah", RequestColumn.ANSWER, 165);
    for (RequestColumn column : RequestColumn.values()) {
      String text = column == RequestColumn.ANSWER ? "170" : book.text("tb_ayah", column);
      if (!text.isEmpty()) {
        book.at(500, column, text);
      }
    }

    assertThat(only(book).code()).isEqualTo(ProblemCode.ROW_TWICE);
  }

  @Test
  void a_case_that_the_panel_has_concluded_on_takes_no_answers() {
    Agreement concluded = Concluded.agreement(round);

    FilledBook book = round.workbook().write("tb_ayah", RequestColumn.ANSWER, 165);

    assertThat(concluded.isFrozen()).isTrue();
    assertThat(problems(book)).extracting(Problem::code).contains(ProblemCode.CASE_CONCLUDED);
  }

  @Test
  void a_case_that_changed_since_the_file_was_read_is_left_alone() {
    AnswerReading.Answered reading =
        (AnswerReading.Answered)
            round.read(round.workbook().write("tb_ayah", RequestColumn.ANSWER, 165).bytes());
    var filling = reading.fillings().getFirst();
    var moved =
        new id.telaah.request.Filling(
            new id.telaah.casefile.CaseFile(
                filling.before().code(),
                filling.before().groupKey(),
                filling.before().form(),
                filling.before().answers().without(ItemKey.of("jk")),
                "f".repeat(64)),
            filling.after(),
            filling.replies());

    Filled filled = round.store.requests().fill(round.id, List.of(moved), "sekretariat");

    assertThat(filled).isEqualTo(new Filled.Moved(RequestRound.CODE));
  }

  @Test
  void bytes_that_are_no_workbook_are_refused_in_one_sentence() throws IOException {
    byte[] cut = new FastWorkbooks().requests(round.lists().getFirst());
    byte[] half = java.util.Arrays.copyOf(cut, cut.length / 2);

    for (byte[] bytes :
        List.of(half, zip("a.txt", "halo"), "PK halo".getBytes(StandardCharsets.UTF_8))) {
      assertThat(((AnswerReading.Refused) round.read(bytes)).problems())
          .singleElement()
          .matches(problem -> problem.code() == ProblemCode.NO_WORKBOOK);
    }
  }

  @Test
  void a_workbook_that_unpacks_without_end_is_not_unpacked() throws IOException {
    byte[] bomb = zip("xl/workbook.xml", " ".repeat(60 * 1024 * 1024));

    assertThat(bomb).hasSizeLessThan(1024 * 1024);
    assertThat(((AnswerReading.Refused) round.read(bomb)).problems())
        .singleElement()
        .matches(problem -> problem.code() == ProblemCode.NO_WORKBOOK);
  }

  @Test
  void a_document_type_is_not_even_looked_at() throws IOException {
    byte[] entity =
        zip(
            "xl/workbook.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x/>");

    assertThat(ReadingBook.read(entity)).isEmpty();
  }

  @Test
  void no_cell_that_goes_out_begins_a_formula() {
    round.sendAsking(id.telaah.round.Discipline.SPOG, "=cmd|' /C calc'!A0", "+62 =1+1");
    round.sendAsking(id.telaah.round.Discipline.PSIKOLOG, "@SUM(1)", "-2+3");
    round.ask();

    var sheets =
        ReadingBook.read(new FastWorkbooks().requests(round.lists().getFirst()))
            .orElseThrow()
            .sheets();

    assertThat(sheets.getFirst().rows())
        .flatExtracting(row -> row.cells())
        .noneMatch(ReadCell::isComputed);
    assertThat(raw(new FastWorkbooks().requests(round.lists().getFirst())))
        .doesNotContain("<f>")
        .doesNotContain(">=cmd")
        .doesNotContain(">@SUM")
        .contains(" =cmd", " @SUM");
  }

  private static String raw(byte[] workbook) {
    StringBuilder text = new StringBuilder();
    try (var zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setByteArray(workbook).get()) {
      for (var part : java.util.Collections.list(zip.getEntries())) {
        text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private List<Problem> problems(FilledBook book) {
    return ((AnswerReading.Refused) round.read(book.bytes())).problems();
  }

  private Problem only(FilledBook book) {
    List<Problem> problems = problems(book);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
