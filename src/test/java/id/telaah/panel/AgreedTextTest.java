package id.telaah.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AgreedTextTest {
  private static final FormRef FORM = new FormRef("uji-panel", "1.0.0");
  private static final ItemKey CONCLUSION = ItemKey.of("kesimpulan");
  private static final ItemKey RISK = ItemKey.of("tingkat_risiko");

  @Test
  void theOrderOfTypingDoesNotMatter() {
    Answers oneWay =
        Answers.NONE
            .with(CONCLUSION, text("Pendek"))
            .with(RISK, Answer.of(new Value.Coded("tinggi")));
    Answers otherWay =
        Answers.NONE
            .with(RISK, Answer.of(new Value.Coded("tinggi")))
            .with(CONCLUSION, text("Pendek"));

    assertThat(hash(oneWay)).isEqualTo(hash(otherWay)).matches("[0-9a-f]{64}");
  }

  @Test
  void oneLetterMatters() {
    assertThat(hash(Answers.NONE.with(CONCLUSION, text("Pendek"))))
        .isNotEqualTo(hash(Answers.NONE.with(CONCLUSION, text("pendek"))));
  }

  @Test
  void anEmptyRowMatters() {
    Answers rows =
        Answers.NONE.with(new ItemKey("rek_isi", 1), text("a")).withRow("rekomendasi", 1);

    assertThat(hash(rows)).isNotEqualTo(hash(rows.withRow("rekomendasi", 2)));
  }

  @Test
  void aTextCannotPassForTwoAnswers() {
    Answers two = Answers.NONE.with(ItemKey.of("a"), text("x")).with(ItemKey.of("b"), text("y"));
    Answers one = Answers.NONE.with(ItemKey.of("a"), text("x\nb=ty"));

    assertThat(hash(one)).isNotEqualTo(hash(two));
  }

  @Test
  void equalNumbersAreTheSameText() {
    Answers plain =
        Answers.NONE.with(ItemKey.of("bb"), Answer.of(new Value.Numeric(new BigDecimal("7.6"))));
    Answers padded =
        Answers.NONE.with(ItemKey.of("bb"), Answer.of(new Value.Numeric(new BigDecimal("7.60"))));

    assertThat(hash(plain)).isEqualTo(hash(padded));
  }

  @Test
  void anotherVersionOfTheFormIsAnotherText() {
    assertThat(AgreedText.of(FORM, Answers.NONE).sha256())
        .isNotEqualTo(AgreedText.of(new FormRef("uji-panel", "1.1.0"), Answers.NONE).sha256());
  }

  private static String hash(Answers answers) {
    return AgreedText.of(FORM, answers).sha256();
  }

  private static Answer text(String text) {
    return Answer.of(new Value.Text(text));
  }
}
