package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.telaah.calculation.Calculations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFormsTest {
  private final Forms forms = new ShippedForms(Calculations.all(), TinyForm.TWO_OF_EACH);

  static List<FormRef> everyForm() {
    return ShippedForms.whole();
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void everyShippedDefinitionLoadsAndCanBeFilledIn(FormRef ref) {
    Definition definition = forms.exactly(ref);

    FormState state = FormState.of(definition, Answers.NONE);

    assertThat(definition.ref()).isEqualTo(ref);
    assertThat(state.keys()).isNotEmpty();
    assertThat(state.progress().answered()).isZero();
  }

  @Test
  void theNewestVersionIsAmongThoseThatShip() {
    FormRef any = ShippedForms.list().getFirst();

    assertThat(ShippedForms.list()).contains(forms.newest(any.name()).ref());
    assertThat(forms.newest(any.name())).isSameAs(forms.newest(any.name()));
  }

  @Test
  void aFormThatDoesNotShipIsNamed() {
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> forms.exactly(new FormRef("tiada", "1.0.0")))
        .withMessageContaining("tiada|1.0.0");
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> forms.newest("tiada"))
        .withMessageContaining("tiada");
  }
}
