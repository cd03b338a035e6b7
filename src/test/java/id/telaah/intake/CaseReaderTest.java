package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {
  @ParameterizedTest
  @MethodSource("samples")
  void everyShippedSampleIsAccepted(Path sample) {
    Reading reading = CaseFiles.READER.read(sample);

    assertThat(reading).isInstanceOf(Reading.Accepted.class);
  }

  static List<Path> samples() {
    return CaseFiles.samples();
  }

  @Test
  void theAnswersAreThoseOfTheFile() {
    CaseFile file = accepted(CaseFiles.sample());

    assertThat(file.code()).hasToString("AKS-3375-2026-S2-BDT-001");
    assertThat(file.form()).hasToString("aks-baduta-kasus|1.0.0");
    assertThat(file.answers().code(ItemKey.of("jk"))).contains("L");
    assertThat(file.answers().rows("pengukuran")).hasSize(8);
    assertThat(file.answers().number(new ItemKey("umur_hari", 8)).orElseThrow()).isEqualTo("426");
    assertThat(file.answers().values(new ItemKey("bulan", 8)))
        .containsExactly(new Value.Month(YearMonth.of(2026, 9)));
    assertThat(file.answers().codes(ItemKey.of("penyakit"))).containsExactly("diare", "ispa");
    assertThat(file.answers().get(ItemKey.of("mchat")))
        .contains(new Answer.Missing(MissingReason.NOT_APPLICABLE));
  }

  @Test
  void layoutAndOrderDoNotChangeTheContent() {
    String other =
        CaseFiles.with("\"jk\": \"L\",", "")
            .replace("\"epds\": 8,", "\"jk\":\"L\" , \"epds\": 8.0,")
            .replace("\"uk_lahir\": 39", "\"uk_lahir\": \"39\"")
            .replace("\"bb_lahir\": 2.7", "\"bb_lahir\": \"2,70\"")
            .replace("\n", "\r\n");

    assertThat(accepted("\uFEFF" + other).sha256())
        .isEqualTo(accepted(CaseFiles.sample()).sha256());
  }

  @Test
  void theSameContentIsKnownAgainUnderAnotherCode() {
    String other = CaseFiles.with("S2-BDT-001", "S2-BDT-099");

    assertThat(accepted(other).sha256()).isEqualTo(accepted(CaseFiles.sample()).sha256());
  }

  @Test
  void anotherAnswerIsOtherContent() {
    String other = CaseFiles.with("\"epds\": 8", "\"epds\": 9");

    assertThat(accepted(other).sha256()).isNotEqualTo(accepted(CaseFiles.sample()).sha256());
  }

  @Test
  void nullAndAbsentAreTheSame() {
    String other = CaseFiles.with("\"epds\": 8", "\"epds\": null");
    String absent = CaseFiles.with("\"epds\": 8,", "");

    assertThat(accepted(other).sha256()).isEqualTo(accepted(absent).sha256());
  }

  @Test
  void whatIsNotAmongAnOpenChoicesOptionsComesAsText() {
    String other =
        CaseFiles.with(
                "\"pengasuh_menyuapi\": \"nenek_kakek\"",
                "\"kab_kota\": {\"lain\": \"Kabupaten Batang\"}")
            .replace("\"kab_kota\": \"33.75\",", "");

    assertThat(accepted(other).answers().text(ItemKey.of("kab_kota"))).contains("Kabupaten Batang");
  }

  @Test
  void theFileWithAPlantedIdentityNumberIsRefusedAndNeverQuoted() {
    Path planted = Path.of("assets/samples/tolak-nik-tertanam.json");

    Reading reading = CaseFiles.READER.read(planted);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    List<Problem> problems = ((Reading.Refused) reading).problems();
    assertThat(problems).extracting(Problem::code).contains(ProblemCode.IDENTIFIER);
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.words().id()).doesNotContainPattern("\\d{9}"));
    assertThat(problems)
        .anySatisfy(problem -> assertThat(problem.words().id()).contains("********"));
  }

  @Test
  void filesThatComeTogetherMayNotClaimOneCode() {
    List<Reading> readings =
        Batch.checked(
            List.of(
                named("a.json", CaseFiles.sample()),
                named("b.json", CaseFiles.with("\"epds\": 8", "\"epds\": 9"))));

    assertThat(readings)
        .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Refused.class));
    assertThat(((Reading.Refused) readings.getFirst()).problems().getFirst().words().id())
        .contains("b.json");
  }

  @Test
  void theSameContentTwiceIsNoticed() {
    List<Reading> readings =
        Batch.checked(
            List.of(named("a.json", CaseFiles.sample()), named("b.json", CaseFiles.sample())));

    assertThat(((Reading.Accepted) readings.get(0)).notices()).isEmpty();
    assertThat(((Reading.Accepted) readings.get(1)).notices().getFirst().words().id())
        .contains("a.json");
  }

  private static Reading named(String name, String text) {
    return CaseFiles.READER.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CaseFile accepted(String text) {
    Reading reading = CaseFiles.read(text);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted) reading).content();
  }
}
