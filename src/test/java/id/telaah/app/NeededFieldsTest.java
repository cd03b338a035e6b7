package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Definition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Holds the case files to the data dictionary: the fields without which an expert cannot conclude
/// are asked in each group and marked for that expert.
class NeededFieldsTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();

  @ParameterizedTest
  @CsvFileSource(resources = "needed-fields.csv")
  void aFieldThatAnExpertCannotDoWithoutIsAskedAndMarked(
      String group, String linkId, String disciplines) {
    Definition form =
        KNOWLEDGE.forms().newest(KNOWLEDGE.groups().byKey(group).orElseThrow().caseForm());

    assertThat(form.item(linkId))
        .hasValueSatisfying(item ->
            assertThat(item.parts().neededBy()).contains(disciplines.split(" ")));
  }
}
