package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way in which a file can be wrong has its code and its place.
class BrokenFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("broken")
  void isNamedByCodeAndPlace(ProblemCode code, String place, String piece, String other) {
    String text = CaseFiles.with(piece, other);

    List<Problem> problems = CaseFiles.problems(text);

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(code);
          assertThat(problem.place()).isEqualTo(place);
        });
    assertThat(problems).hasSize(1);
  }

  static List<Arguments> broken() {
    return List.of(
        arguments(
            ProblemCode.KEY_TWICE, "fields.jk", "\"jk\": \"L\"", "\"jk\": \"L\", \"jk\": \"P\""),
        arguments(ProblemCode.NUMBER_UNREADABLE, "fields.epds", "\"epds\": 8", "\"epds\": 1e999"),
        arguments(
            ProblemCode.NUMBER_UNREADABLE, "fields.epds", "\"epds\": 8", "\"epds\": 1e99999999999"),
        arguments(ProblemCode.FORMAT, "format", "telaah-kasus", "kasus-lain"),
        arguments(ProblemCode.NEWER_VERSION, "version", "\"version\": 1", "\"version\": 2"),
        arguments(
            ProblemCode.UNKNOWN_VERSION, "version", "\"version\": 1", "\"version\": \"satu\""),
        arguments(ProblemCode.CODE_MISSING, "case_code", "\"AKS-3375-2026-S2-BDT-001\"", "null"),
        arguments(ProblemCode.CODE_MALFORMED, "case_code", "AKS-3375-2026-S2-BDT-001", "BDT-001"),
        arguments(ProblemCode.GROUP_DIFFERS, "case_code", "S2-BDT-001", "S2-BML-001"),
        arguments(ProblemCode.GROUP_MISSING, "group", "\"group\": \"baduta\",", ""),
        arguments(ProblemCode.GROUP_UNKNOWN, "group", "\"baduta\"", "\"baduta2\""),
        arguments(ProblemCode.FORM_UNKNOWN, "form", "kasus|1.0.0", "kasus|7.0.0"),
        arguments(
            ProblemCode.FORM_DIFFERS, "form", "aks-baduta-kasus|1.0.0", "aks-bumil-kasus|1.0.0"),
        arguments(ProblemCode.UNKNOWN_KEY, "catatan", "\"version\"", "\"catatan\": 1, \"version\""),
        arguments(ProblemCode.UNKNOWN_FIELD, "fields.bb_lahr", "\"bb_lahir\"", "\"bb_lahr\""),
        arguments(
            ProblemCode.UNKNOWN_FIELD,
            "fields.pengukuran[1].berat",
            "\"bb\": 7.0",
            "\"berat\": 7.0"),
        arguments(ProblemCode.REQUIRED, "fields.jk", "\"jk\": \"L\",", ""),
        arguments(
            ProblemCode.REQUIRED, "fields.pengukuran[1].umur_hari", "\"umur_hari\": 183,", ""),
        arguments(
            ProblemCode.OUT_OF_RANGE, "fields.bb_lahir", "\"bb_lahir\": 2.7", "\"bb_lahir\": 2700"),
        arguments(
            ProblemCode.OUT_OF_RANGE, "fields.pengukuran[1].pb", "\"pb\": 64.2", "\"pb\": 6.42"),
        arguments(ProblemCode.NOT_A_NUMBER, "fields.epds", "\"epds\": 8", "\"epds\": \"delapan\""),
        arguments(
            ProblemCode.DECIMALS,
            "fields.bb_lahir",
            "\"bb_lahir\": 2.7",
            "\"bb_lahir\": \"2,337501410725000\""),
        arguments(
            ProblemCode.DECIMALS, "fields.bb_lahir", "\"bb_lahir\": 2.7", "\"bb_lahir\": 2.7001"),
        arguments(ProblemCode.UNKNOWN_FIELD, "fields.…", "\"epds\": 8", "\"Rahajeng Widuri\": 8"),
        arguments(
            ProblemCode.IDENTIFIER,
            "fields.puskesmas",
            "\"puskesmas\": \"Jenggot\"",
            "\"puskesmas\": \"Siti Aminah\""),
        arguments(
            ProblemCode.IDENTIFIER,
            "fields.versi_berkas",
            "\"versi_berkas\": \"1\"",
            "\"versi_berkas\": \"Siti Aminah\""),
        arguments(ProblemCode.NOT_WHOLE, "fields.epds", "\"epds\": 8", "\"epds\": 8.5"),
        arguments(ProblemCode.UNKNOWN_OPTION, "fields.jk", "\"jk\": \"L\"", "\"jk\": \"laki\""),
        arguments(ProblemCode.UNKNOWN_OPTION, "fields.jk", "\"jk\": \"L\"", "\"jk\": 1"),
        arguments(ProblemCode.UNKNOWN_OPTION, "fields.desa_kel", "33.75.04.1004", "33.75.04.9999"),
        arguments(
            ProblemCode.NOT_A_MONTH,
            "fields.pengukuran[1].bulan",
            "\"bulan\": \"2026-01\"",
            "\"bulan\": \"2026-01-15\""),
        arguments(
            ProblemCode.NOT_A_MONTH,
            "fields.pengukuran[1].bulan",
            "\"bulan\": \"2026-01\"",
            "\"bulan\": \"2026-13\""),
        arguments(ProblemCode.TOO_MANY, "fields.jk", "\"jk\": \"L\"", "\"jk\": [\"L\", \"P\"]"),
        arguments(ProblemCode.REASON, "fields.mchat", "tidak_berlaku", "entah"),
        arguments(
            ProblemCode.ROWS_EXPECTED,
            "fields.pengukuran[1]",
            "\"pengukuran\": [",
            "\"pengukuran\": [ 7,"),
        arguments(ProblemCode.WRONG_PLACE, "fields.umur_hari", "\"epds\": 8", "\"umur_hari\": 8"),
        arguments(ProblemCode.WRONG_PLACE, "fields.identitas", "\"epds\": 8", "\"identitas\": 8"),
        arguments(
            ProblemCode.WRONG_TYPE,
            "fields.pengukuran[1].edema",
            "\"lk\": 42.0,\n        \"edema\": false",
            "\"lk\": 42.0,\n        \"edema\": \"tidak\""),
        arguments(
            ProblemCode.TOO_LONG,
            "fields.kronologi",
            "Anak ketiga,",
            "Anak ketiga, " + "sakit ".repeat(2000)),
        arguments(ProblemCode.IDENTIFIER, "fields.kendala", "Orang tua pulang", "Ny. Siti pulang"),
        arguments(ProblemCode.FORBIDDEN_FIELD, "fields.nik", "\"epds\": 8", "\"nik\": \"x\""),
        arguments(
            ProblemCode.FORBIDDEN_FIELD,
            "tgl_lahir",
            "\"version\"",
            "\"tgl_lahir\": \"x\", \"version\""));
  }

  @ParameterizedTest
  @MethodSource("brokenTwice")
  void isNamedBesideAnother(ProblemCode code, String place, String piece, String other) {
    List<Problem> problems = CaseFiles.problems(CaseFiles.with(piece, other));

    assertThat(problems)
        .hasSize(2)
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(code);
          assertThat(problem.place()).isEqualTo(place);
        });
  }

  static List<Arguments> brokenTwice() {
    return List.of(
        arguments(
            ProblemCode.REQUIRED,
            "fields.pengukuran",
            "\"pengukuran\": [",
            "\"pengukuran\": [], \"_petunjuk_x\": ["),
        arguments(
            ProblemCode.WRONG_TYPE,
            "fields.kronologi",
            "\"kronologi\": \"",
            "\"kronologi\": 5, \"kendala_x\": \""),
        arguments(
            ProblemCode.IDENTIFIER,
            "fields._x",
            "\"epds\": 8",
            "\"epds\": 8, \"_x\": 3375011205960003"));
  }

  @Test
  void everyProblemIsToldInTheFilesOrder() {
    String text =
        CaseFiles.with("\"jk\": \"L\"", "\"jk\": \"X\"")
            .replace("\"bb_lahir\": 2.7", "\"bb_lahir\": 27")
            .replace("\"epds\": 8", "\"epds\": 800")
            .replace("Orang tua pulang", "Orang tua di RT 03 pulang");

    List<Problem> problems = CaseFiles.problems(text);

    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("fields.jk", "fields.bb_lahir", "fields.epds", "fields.kendala");
    assertThat(problems).extracting(Problem::line).isSorted().doesNotContain(0);
  }

  @Test
  void anUnknownFieldComesWithTheNearestKnownOne() {
    List<Problem> problems = CaseFiles.problems(CaseFiles.with("\"bb_lahir\"", "\"bb lahr\""));

    assertThat(problems.getFirst().words().id()).contains("bb_lahir");
  }

  @Test
  void anImpossibleValueComesWithItsRangeAndUnit() {
    List<Problem> problems =
        CaseFiles.problems(CaseFiles.with("\"bb_lahir\": 2.7", "\"bb_lahir\": 2700"));

    assertThat(problems.getFirst().words().id()).contains("2700").contains("kg").contains("antara");
    assertThat(problems.getFirst().words().en()).contains("between");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.3375014107250003", "2.081234567890", "\"2,3375014107250003\""})
  void anIdentifierInAFractionIsRefusedAndNotRepeated(String number) {
    List<Problem> problems =
        CaseFiles.problems(CaseFiles.with("\"bb_lahir\": 2.7", "\"bb_lahir\": " + number));

    assertThat(problems).extracting(Problem::code).contains(ProblemCode.IDENTIFIER);
    assertThat(problems).noneMatch(problem -> problem.words().id().matches(".*\\d{9}.*"));
  }

  @Test
  void aKeyThatCouldBeANameIsCalledByItsLine() {
    List<Problem> problems =
        CaseFiles.problems(CaseFiles.with("\"epds\": 8", "\"Kulsum Rahajeng\": 8"));

    assertThat(problems.getFirst().words().id())
        .doesNotContain("Kulsum")
        .contains("baris " + problems.getFirst().line());
    assertThat(problems.getFirst().place()).doesNotContain("Kulsum");
  }

  @Test
  void aLongNumberOutOfRangeIsNotRepeated() {
    List<Problem> problems =
        CaseFiles.problems(CaseFiles.with("\"bb_lahir\": 2.7", "\"bb_lahir\": 421234"));

    assertThat(problems.getFirst().words().id()).doesNotContain("421234").contains("antara");
  }

  @Test
  void jsonIsWrongAtALineAndColumnAndIsNotQuoted() {
    String text = CaseFiles.with("\"jk\": \"L\",", "\"jk\": rahasia,");

    List<Problem> problems = CaseFiles.problems(text);

    assertThat(problems).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.NOT_JSON);
    assertThat(problems.getFirst().words().id()).contains("baris 20").doesNotContain("rahasia");
  }

  @Test
  void aFileCutOffSaysSo() {
    String text = CaseFiles.sample().substring(0, 900);

    List<Problem> problems = CaseFiles.problems(text);

    assertThat(problems).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.CUT_OFF);
  }

  @Test
  void bracketsWithoutEndAreNoStackOverflow() {
    List<Problem> arrays = CaseFiles.problems("[".repeat(10_000));
    List<Problem> objects = CaseFiles.problems("{\"a\":".repeat(10_000));

    assertThat(arrays).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
    assertThat(objects).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
  }

  @Test
  void aFileWrongThroughoutIsNotToldWithoutEnd() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      keys.append("\"tidak_ada_").append(i).append("\": 1, ");
    }

    List<Problem> problems = CaseFiles.problems(CaseFiles.with("\"jk\"", keys + "\"jk\""));

    assertThat(problems).hasSize(501);
    assertThat(problems.getLast().code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
  }

  @Test
  void otherThingsThanFilesAreRefused() throws IOException {
    Path empty = Files.createFile(folder.resolve("kosong.json"));
    Path huge = folder.resolve("besar.json");
    Files.write(huge, new byte[SourceFile.LARGEST + 1]);
    Path latin = folder.resolve("latin.json");
    Files.write(
        latin, CaseFiles.sample().replace("Anak", "Änak").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(code(folder.resolve("tiada.json"))).isEqualTo(ProblemCode.FILE_MISSING);
    assertThat(code(folder)).isEqualTo(ProblemCode.FOLDER);
    assertThat(code(empty)).isEqualTo(ProblemCode.EMPTY);
    assertThat(code(huge)).isEqualTo(ProblemCode.TOO_LARGE);
    assertThat(code(latin)).isEqualTo(ProblemCode.NOT_UTF8);
    assertThat(code(Path.of("/dev/null"))).isIn(ProblemCode.UNREADABLE, ProblemCode.FILE_MISSING);
  }

  @Test
  void otherJsonThanACaseFileIsRefused() {
    assertThat(CaseFiles.problems("[1, 2]").getFirst().code()).isEqualTo(ProblemCode.NOT_AN_OBJECT);
    assertThat(CaseFiles.problems("{}").getFirst().code()).isEqualTo(ProblemCode.FORMAT);
    assertThat(CaseFiles.problems("{\"a\": NaN}").getFirst().code())
        .isEqualTo(ProblemCode.NOT_JSON);
    assertThat(CaseFiles.problems("{} {}").getFirst().code()).isEqualTo(ProblemCode.NOT_JSON);
    assertThat(CaseFiles.problems(" \n ").getFirst().code()).isEqualTo(ProblemCode.EMPTY);
  }

  private static ProblemCode code(Path path) {
    return ((Reading.Refused) CaseFiles.READER.read(path)).problems().getFirst().code();
  }

  @Test
  void aWorkbookOrAPdfIsCalledWhatItIs() {
    assertThat(CaseFiles.problems("PK\u0003\u0004sheet").getFirst().code())
        .isEqualTo(ProblemCode.BOOK_BROKEN);
    assertThat(CaseFiles.problems("%PDF-1.7").getFirst().code()).isEqualTo(ProblemCode.NOT_TEXT);
    assertThat(CaseFiles.problems("PK").getFirst().code()).isEqualTo(ProblemCode.NOT_JSON);
  }
}
