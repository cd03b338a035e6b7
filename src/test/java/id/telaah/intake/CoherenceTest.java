package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoherenceTest {
  @Test
  void aVillageOutsideItsKecamatanIsRefusedWhereItStands() {
    String other = CaseFiles.with("\"kecamatan\": \"33.75.04\"", "\"kecamatan\": \"33.75.01\"");

    Problem problem = CaseFiles.problems(other).getFirst();

    assertThat(CaseFiles.problems(other)).hasSize(1);
    assertThat(problem.code()).isEqualTo(ProblemCode.VILLAGE_ELSEWHERE);
    assertThat(problem.place()).isEqualTo("fields.desa_kel");
    assertThat(problem.line()).isEqualTo(10);
  }

  @Test
  void anAgeThatTheMeasurementsContradictIsNoticedAndReceived() {
    assertThat(notices(CaseFiles.with("\"umur_bulan\": 14", "\"umur_bulan\": 20")))
        .extracting(Notice::place)
        .containsExactly("umur_bulan");
    assertThat(notices(CaseFiles.with("\"umur_bulan\": 14", "\"umur_bulan\": 12"))).isEmpty();
  }

  @Test
  void theMonthsSinceTheLastMeasurementCount() {
    String late =
        CaseFiles.with("\"bulan_pengumpulan\": \"2026-09\"", "\"bulan_pengumpulan\": \"2026-12\"");

    assertThat(notices(late.replace("\"umur_bulan\": 14", "\"umur_bulan\": 17"))).isEmpty();
    assertThat(notices(late)).extracting(Notice::place).containsExactly("umur_bulan");
  }

  @Test
  void twoRowsOfOneAgeAreNoticed() {
    String twice = CaseFiles.with("\"umur_hari\": 244", "\"umur_hari\": 183");

    assertThat(notices(twice)).extracting(Notice::place).containsExactly("pengukuran");
  }

  @ParameterizedTest
  @MethodSource("id.telaah.intake.CaseFiles#samples")
  void theSamplesAgreeWithThemselves(Path sample) {
    assertThat(CaseFiles.READER.read(sample))
        .isInstanceOfSatisfying(
            Reading.Accepted.class, accepted -> assertThat(accepted.notices()).isEmpty());
  }

  private static List<Notice> notices(String text) {
    return CaseFiles.read(text) instanceof Reading.Accepted accepted
        ? accepted.notices()
        : List.of(new Notice("refused", Words.NONE));
  }
}
