package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.risk.CaseScenario;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  @Test
  void measurementsComeYoungestFirstWhateverTheOrderOfTheFile() {
    CaseFile file =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .measured("2026-07", 365, "7.5", "69.2")
            .file();

    assertThat(Measurements.of(file)).extracting(Measurement::ageDays).containsExactly(365, 426);
    assertThat(Measurements.latestRow(file)).contains(1);
  }

  @Test
  void everyFigureIsRead() {
    CaseFile file =
        CaseScenario.of("L")
            .measured("2026-09", 426, "7.6", "70.5")
            .also("lk", "44.8")
            .also("lila", "12.5")
            .file();

    Measurement last = Measurements.of(file).getFirst();

    assertThat(last.month()).isEqualTo(YearMonth.of(2026, 9));
    assertThat(last.body())
        .isEqualTo(new Measurement.Body(7.6, 70.5, Position.LYING, 44.8, 12.5, false));
  }

  @Test
  void aRowWithoutAnAgeOrWithAFigureOfZeroIsNotBelieved() {
    CaseFile file =
        CaseScenario.of("L").measured("2026-09", 426, "0", "70.5").also("umur_hari", "426").file();
    CaseFile ageless =
        new CaseFile(
            file.code(),
            file.groupKey(),
            file.form(),
            file.answers()
                .with(new ItemKey("umur_hari", 1), new Answer.Missing(MissingReason.UNKNOWN)),
            "0");

    assertThat(Measurements.of(file).getFirst().body().weightKg()).isNull();
    assertThat(Measurements.of(ageless)).isEmpty();
  }

  @Test
  void birthIsReadWithTermWhereItIsUnknown() {
    CaseFile unknown = CaseScenario.of("P").file();
    CaseFile early = CaseScenario.of("P").number("uk_lahir", "32").file();

    assertThat(Birth.of(unknown).gestationDays()).isEqualTo(280);
    assertThat(Birth.of(early).gestationDays()).isEqualTo(224);
    assertThat(Birth.of(early).isGirl()).isTrue();
    assertThat(unknown.answers().get(ItemKey.of("jk"))).contains(Answer.of(new Value.Coded("P")));
  }
}
