package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the instruments inside the shipped forms to how they are scored in print.
class ShippedScoresTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();
  private static final List<String> EPDS =
      IntStream.rangeClosed(1, 10).mapToObj("epds_%02d"::formatted).toList();
  private static final ItemKey EPDS_TOTAL = ItemKey.of("epds_jumlah");
  private static final ItemKey URGENT = ItemKey.of("epds_gawat");

  private final Definition psychologist = KNOWLEDGE.forms().newest("aks-bumil-psikolog");
  private final Definition obstetrician = KNOWLEDGE.forms().newest("aks-bumil-spog");

  @Test
  void theRisingQuestionsOfTheEpdsBeginAtZeroAndTheOthersAtThree() {
    FormState top = epds(List::getFirst);
    FormState bottom = epds(List::getLast);

    assertThat(top.submitted().number(EPDS_TOTAL)).hasValue(number(21));
    assertThat(bottom.submitted().number(EPDS_TOTAL)).hasValue(number(9));
  }

  @Test
  void anyThoughtOfSelfHarmIsUrgentWhateverTheTotal() {
    Answers calm = answers(item -> option(item, 0));

    FormState never = FormState.of(psychologist, calm.with(key("epds_10"), coded("tidak")));
    FormState hardlyEver = FormState.of(psychologist, calm.with(key("epds_10"), coded("jarang")));

    assertThat(never.isVisible(URGENT)).isFalse();
    assertThat(hardlyEver.isVisible(URGENT)).isTrue();
    assertThat(hardlyEver.submitted().number(EPDS_TOTAL)).hasValue(number(1));
  }

  @Test
  void anUnfinishedEpdsHasNoTotal() {
    Answers nine = answers(item -> option(item, 0)).without(key("epds_07"));

    FormState state = FormState.of(psychologist, nine);

    assertThat(state.submitted().number(EPDS_TOTAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tidak_ada, 2, kspr_rendah",
    "anemia, 6, kspr_tinggi",
    "sesar, 10, kspr_tinggi",
    "anemia pendek, 10, kspr_tinggi",
    "sesar anemia, 14, kspr_sangat_tinggi",
    "umur_tua jarak_dekat anemia, 14, kspr_sangat_tinggi",
  })
  void thePoedjiRochjatiScoreGoesWithItsPlaceOfBirth(String factors, int score, String advice) {
    List<Value> chosen =
        Arrays.stream(factors.split(" ")).<Value>map(code -> new Value.Coded(code)).toList();

    FormState state =
        FormState.of(obstetrician, Answers.NONE.with(key("kspr_faktor"), new Answer.Given(chosen)));

    assertThat(state.submitted().number(key("kspr_skor")).map(BigDecimal::intValue))
        .hasValue(score);
    assertThat(List.of("kspr_rendah", "kspr_tinggi", "kspr_sangat_tinggi"))
        .filteredOn(display -> state.isVisible(key(display)))
        .containsExactly(advice);
  }

  private FormState epds(Function<List<Option>, Option> pick) {
    return FormState.of(
        psychologist, answers(item -> coded(pick.apply(item.parts().options()).code())));
  }

  private Answers answers(Function<Item, Answer> pick) {
    Answers answers = Answers.NONE.with(key("epds_ulang"), coded("ya"));
    for (String question : EPDS) {
      Item item = psychologist.item(question).orElseThrow();
      answers = answers.with(key(question), pick.apply(item));
    }
    return answers;
  }

  private static Answer option(Item item, int score) {
    return item.parts().options().stream()
        .filter(option -> number(score).compareTo(option.score()) == 0)
        .map(option -> coded(option.code()))
        .findFirst()
        .orElseThrow();
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  private static ItemKey key(String linkId) {
    return ItemKey.of(linkId);
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
