package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {
  static List<Arguments> answersAndTheirLines() {
    return List.of(
        Arguments.of(new Value.Text("a \"b\"\n ±é"), "[{\"text\":\"a \\\"b\\\"\\n ±é\"}]"),
        Arguments.of(new Value.Numeric(new BigDecimal("7.60")), "[{\"number\":7.6}]"),
        Arguments.of(new Value.Flag(false), "[{\"yes\":false}]"),
        Arguments.of(new Value.Day(LocalDate.of(2026, 2, 3)), "[{\"day\":\"2026-02-03\"}]"),
        Arguments.of(new Value.Month(YearMonth.of(2026, 2)), "[{\"month\":\"2026-02\"}]"),
        Arguments.of(new Value.Coded("ya"), "[{\"code\":\"ya\"}]"));
  }

  @ParameterizedTest
  @MethodSource("answersAndTheirLines")
  void aLineReadsBackAsTheAnswerItWas(Value value, String line) {
    Answer answer = Answer.of(value);

    String written = AnswersJson.write(answer);

    assertThat(written).isEqualTo(line);
    assertThat(AnswersJson.read(written)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "1200", "0.001", "-3.05", "12345678901234567890.5"})
  void numbersKeepEveryDigit(String number) {
    Answer answer = Answer.of(new Value.Numeric(new BigDecimal(number)));

    assertThat(AnswersJson.read(AnswersJson.write(answer))).isEqualTo(answer);
  }

  @ParameterizedTest
  @MethodSource("id.telaah.form.MissingReason#values")
  void missingReasonsReadBack(MissingReason reason) {
    Answer answer = new Answer.Missing(reason);

    assertThat(AnswersJson.write(answer)).isEqualTo("{\"missing\":\"" + reason.code() + "\"}");
    assertThat(AnswersJson.read(AnswersJson.write(answer))).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "{}",
        "\"ya\"",
        "[{\"secret\":1}]",
        "[{\"code\":1}]",
        "[{\"day\":\"kapan-kapan\"}]",
        "{\"missing\":\"lupa\"}"
      })
  void anythingElseIsRefusedWithoutRepeatingIt(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswersJson.read(line))
        .satisfies(e -> assertThat(e).hasMessageNotContaining("secret").hasNoCause());
  }
}
