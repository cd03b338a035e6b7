package id.telaah.form;

import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.extension;
import static id.telaah.form.TinyForm.question;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
  private static final String LIMITS =
      ",'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueDecimal':0.5},"
          + "{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':30},"
          + "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',"
          + "'valueCoding':{'system':'http://unitsofmeasure.org','code':'kg'}}]";

  private static final Definition FORM =
      TinyForm.of(
          String.join(
              ",",
              question("bb", "decimal", LIMITS),
              question("kali", "integer", ""),
              question("tanggal", "date", ""),
              question(
                  "bulan",
                  "date",
                  ",'extension':[" + extension("month-only", "'valueBoolean':true") + "]"),
              question("nama", "string", ",'maxLength':5"),
              question("wajib", "text", ",'required':true"),
              question("ya", "boolean", ""),
              choice("satu", "", "a", "b"),
              choice("banyak", ",'repeats':true", "a", "b"),
              question(
                  "bebas",
                  "open-choice",
                  ",'answerOption':[{'valueCoding':{'code':'a','display':'a'}}]")));

  static List<Arguments> answersAndWhatIsWrongWithThem() {
    Value month = new Value.Month(YearMonth.of(2026, 9));
    Value day = new Value.Day(LocalDate.of(2026, 9, 1));
    return List.of(
        Arguments.of("bb", number("0.5"), null),
        Arguments.of("bb", number("30.000"), null),
        Arguments.of("bb", number("0.49"), "Terlalu kecil: bb?. Paling kecil 0,5 kg."),
        Arguments.of("bb", number("30.1"), "Terlalu besar: bb?. Paling besar 30 kg."),
        Arguments.of("bb", text("tujuh"), "Isi dengan angka: bb?"),
        Arguments.of("kali", number("100"), null),
        Arguments.of("kali", number("1.5"), "Isi dengan angka bulat: kali?"),
        Arguments.of("tanggal", Answer.of(day), null),
        Arguments.of("tanggal", Answer.of(month), null),
        Arguments.of("tanggal", text("besok"), "Isi dengan tanggal: tanggal?"),
        Arguments.of("bulan", Answer.of(month), null),
        Arguments.of("bulan", Answer.of(day), "Isi dengan bulan dan tahun: bulan?"),
        Arguments.of("nama", text("lima5"), null),
        Arguments.of("nama", text("enam66"), "Terlalu panjang: nama?. Paling banyak 5 huruf."),
        Arguments.of("wajib", text("isi"), null),
        Arguments.of("wajib", text("  \n"), "Belum diisi: wajib?"),
        Arguments.of("ya", Answer.of(new Value.Flag(false)), null),
        Arguments.of("ya", text("ya"), "Jenis isian tidak sesuai: ya?"),
        Arguments.of("satu", codes("a"), null),
        Arguments.of("satu", codes("c"), "Pilihan tidak dikenal: satu?"),
        Arguments.of("satu", codes("a", "b"), "Pilih satu saja: satu?"),
        Arguments.of("satu", text("a"), "Jenis isian tidak sesuai: satu?"),
        Arguments.of("banyak", codes("a", "b"), null),
        Arguments.of("bebas", text("lain"), null),
        Arguments.of("bebas", codes("b"), "Pilihan tidak dikenal: bebas?"));
  }

  @ParameterizedTest
  @MethodSource("answersAndWhatIsWrongWithThem")
  void anAnswerIsHeldAgainstItsItem(String linkId, Answer answer, String expected) {
    FormState state = FormState.of(FORM, Answers.NONE);

    FormState answered = state.answer(ItemKey.of(linkId), answer).state();

    assertThat(answered.problem(ItemKey.of(linkId)).map(p -> p.text().id()).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void aLimitIsSaidInTheReadersOwnWay() {
    FormState state = FormState.of(FORM, Answers.NONE);

    FormProblem problem =
        state.answer(ItemKey.of("bb"), number("0.1")).state().problems().getFirst();

    assertThat(problem.text().in(Language.EN)).isEqualTo("Too small: bb?. The smallest is 0.5 kg.");
    assertThat(problem.kind()).isEqualTo(FormProblem.Kind.TOO_SMALL);
  }

  private static Answer number(String number) {
    return Answer.of(new Value.Numeric(new BigDecimal(number)));
  }

  private static Answer text(String text) {
    return Answer.of(new Value.Text(text));
  }

  private static Answer codes(String... codes) {
    return new Answer.Given(
        List.of(codes).stream().map(code -> (Value) new Value.Coded(code)).toList());
  }
}
