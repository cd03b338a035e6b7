package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.growth.Measuring;
import id.telaah.growth.ZScores;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Problem;
import id.telaah.intake.ProblemCode;
import id.telaah.intake.Reading;
import id.telaah.risk.ChildGrowth;
import id.telaah.risk.Finding;
import id.telaah.risk.Findings;
import id.telaah.risk.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final String PLANTED = "tolak-nik-tertanam.json";
  private static final Pattern IDENTITY = Pattern.compile("\\d{16}");
  private static final Knowledge KNOWLEDGE = new Knowledge();
  private static final CaseReader READER = new CaseReader(KNOWLEDGE.forms(), KNOWLEDGE.groups());

  @Test
  void everySampleIsOfTheDemonstrationIsAcceptedAndEveryFieldOfItApplies() {
    List<CaseFile> cases = cases().toList();

    assertThat(cases)
        .extracting(CaseFile::code)
        .containsExactlyInAnyOrderElementsOf(ShippedDemo.codes());
    assertThat(cases)
        .allSatisfy(one ->
            assertThat(FormState.of(form(one), one.answers()).submitted().all())
                .as(one.code().toString())
                .containsAllEntriesOf(one.answers().all()));
  }

  @Test
  void everyGroupHasASample() {
    List<String> groups = cases().map(CaseFile::groupKey).distinct().toList();

    assertThat(KNOWLEDGE.groups().list()).extracting(TargetGroup::key).hasSameElementsAs(groups);
  }

  @Test
  void theFileWithAPlantedIdentityNumberIsRefusedForThatAlone() {
    Reading reading = READER.read(SAMPLES.resolve(PLANTED));

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.IDENTIFIER);
          assertThat(problem.place()).contains("catatan_bidan");
        })
        .extracting(Problem::words)
        .matches(words -> !IDENTITY.matcher(words.id() + words.en()).find());
  }

  @Test
  void noShippedFileButThePlantedOneHoldsSixteenDigitsInARow() throws IOException {
    try (Stream<Path> all =
        Stream.concat(Files.walk(SAMPLES), Files.walk(Path.of("src/main/resources")))) {
      List<String> holding =
          all.filter(file -> file.toString().matches(".*\\.(json|csv|md|txt|properties)"))
              .filter(file -> IDENTITY.matcher(text(file)).find())
              .map(file -> String.valueOf(file.getFileName()))
              .toList();

      assertThat(holding).containsExactly(PLANTED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BDT-001, sangat_pendek diare_berulang jamban_tidak_layak rokok",
    "BDT-002, pendek tanda_merah",
    "BDT-003, bb_tidak_naik_2x",
    "BDT-004, gtm epds_tinggi gadget",
    "BDT-005, prematur bblr",
    "BDT-006, pendek zscore_berbeda",
    "BDT-007, gizi_kurang anemia_anak mpasi_dini bblr",
    "BML-001, kek anemia_sedang kenaikan_bb_kurang kehamilan_tak_diinginkan epds_tinggi",
    "BML-002, preeklamsia_dicurigai tfu_kurang jarak_dekat ibu_terlalu_tua tripel_eliminasi_belum",
    "PSL-001, bb_lahir_belum_kembali prematur bblr epds_tinggi sedih_menetap kbpp_belum kf_kurang",
    "PSL-002, perdarahan_pascasalin anemia_nifas jarak_dekat kbpp_belum_diputuskan pb_lahir_pendek",
    "CTN-001, belum_usia_kawin segera_hamil_berisiko kek kurus anemia_sedang calon_suami_merokok",
    "CTN-002, talasemia_pasangan_belum skrining_terlambat anemia_ringan",
  })
  void everySampleShowsWhatItsStorySays(String shortName, String findings) {
    CaseFile one = find(shortName);

    Set<String> seen = seen(one);

    assertThat(seen).contains(findings.split(" "));
  }

  @Test
  void aChildWhoIsShortOnlyByAgeSinceBirthIsNotCalledShort() {
    CaseFile preterm = find("BDT-005");

    assertThat(seen(preterm)).doesNotContain("pendek", "sangat_pendek");
  }

  @Test
  void casesWithMissingDataAreThoseOfWhichThePanelSaysSo() {
    Map<Boolean, List<CaseFile>> poor =
        cases().collect(Collectors.partitioningBy(one -> Completeness.of(one, form(one)).isPoor()));

    assertThat(poor.get(true)).isNotEmpty().allMatch(SamplesTest::isLeftOpen);
    assertThat(poor.get(false)).isNotEmpty().noneMatch(SamplesTest::isLeftOpen);
  }

  @ParameterizedTest
  @MethodSource("children")
  void reportedScoresAreWhosByAgeSinceBirthExceptTheOneThatIsWrongOnPurpose(CaseFile one) {
    ChildGrowth growth = ChildGrowth.of(one);
    List<Integer> rows = one.answers().rows("pengukuran");

    for (int i = 0; i < rows.size(); i++) {
      boolean wrong = one.code().shortName().equals("BDT-006") && i == rows.size() - 1;
      Measuring measuring = growth.measurings().get(i);
      ZScores scores =
          ZScores.of(growth.child().orElseThrow().sex(), measuring.age(), measuring.body());

      double apart = Math.abs(reported(one, rows.get(i)) - scores.lengthForAge());

      assertThat(apart > 0.05).as("row " + (i + 1)).isEqualTo(wrong);
      assertThat(number(one, "zs_bbu_lapor", rows.get(i)))
          .isCloseTo(scores.weightForAge(), offset(0.011));
      assertThat(number(one, "zs_bbtb_lapor", rows.get(i)))
          .isCloseTo(scores.weightForLength(), offset(0.011));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFindingThatTheDemonstrationsExpertsJudgeIsOneThatTheRulesSee(CaseFile one) {
    DemoCase demo = DemoCase.of(one.code(), group(one), KNOWLEDGE.forms());
    Set<String> rules =
        KNOWLEDGE.rules(group(one)).all().stream().map(Rule::id).collect(Collectors.toSet());

    List<String> judged = demo.reviews().values().stream().flatMap(SamplesTest::judged).toList();

    assertThat(judged).filteredOn(rules::contains).isSubsetOf(seen(one));
    assertThat(judged).allMatch(code -> rules.contains(code) || code.contains(" "));
  }

  private static boolean isLeftOpen(CaseFile one) {
    Answers agreement = DemoCase.of(one.code(), group(one), KNOWLEDGE.forms()).agreement();
    return agreement.code(ItemKey.of("hasil")).filter("data_belum_lengkap"::equals).isPresent();
  }

  private static Stream<String> judged(Answers review) {
    return review.rows("temuan").stream()
        .flatMap(row -> review.text(new ItemKey("temuan_kode", row)).stream());
  }

  private static double reported(CaseFile one, int row) {
    return number(one, "zs_tbu_lapor", row);
  }

  private static double number(CaseFile one, String linkId, int row) {
    return one.answers().number(new ItemKey(linkId, row)).orElseThrow().doubleValue();
  }

  private static Set<String> seen(CaseFile one) {
    return Findings.of(one, form(one), KNOWLEDGE.rules(group(one))).stream()
        .map(Finding::ruleId)
        .collect(Collectors.toSet());
  }

  private static TargetGroup group(CaseFile one) {
    return KNOWLEDGE.groups().byKey(one.groupKey()).orElseThrow();
  }

  private static Definition form(CaseFile one) {
    return KNOWLEDGE.forms().newest(group(one).caseForm());
  }

  private static CaseFile find(String shortName) {
    return cases()
        .filter(one -> one.code().shortName().equals(shortName))
        .findFirst()
        .orElseThrow();
  }

  /// The cases that are measured as children are.
  private static Stream<CaseFile> children() {
    return cases()
        .filter(one ->
            one.answers().rows("pengukuran").stream()
                .anyMatch(
                    row -> one.answers().number(new ItemKey("zs_tbu_lapor", row)).isPresent()));
  }

  private static Stream<CaseFile> cases() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> paths =
          files
              .filter(file -> file.toString().endsWith(".json") && !file.endsWith(PLANTED))
              .sorted()
              .toList();
      return READER.readAll(paths).stream().map(reading -> ((Reading.Accepted) reading).content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
