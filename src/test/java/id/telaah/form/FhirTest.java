package id.telaah.form;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.extension;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.scored;
import static id.telaah.form.TinyForm.uses;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import id.telaah.calculation.Calculations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shipped definition, its modules in their places, is a Questionnaire by HL7's own validator
/// for FHIR R4.
class FhirTest {
  private static final String XML = "javax.xml.stream.XMLInputFactory";

  private static final DefinitionLoader LOADER =
      new DefinitionLoader(Calculations.all(), TinyForm.TWO_OF_EACH, ShippedForms::content);
  private static final String SENSITIVE = extension("visible-to", "'valueCode':'psikolog'");

  private static FhirValidator validator;

  @BeforeAll
  static void prepare() {
    // The validator knows the ways of this XML reader only, and another one is on the class path.
    System.setProperty(XML, "com.ctc.wstx.stax.WstxInputFactory");
    FhirContext context = FhirContext.forR4();
    ValidationSupportChain support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context));
    validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
  }

  @AfterAll
  static void leave() {
    System.clearProperty(XML);
  }

  static List<FormRef> everyForm() {
    return ShippedForms.whole();
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void everyShippedDefinitionIsFhir(FormRef ref) {
    String assembled =
        new String(
            LOADER.assembled(DefinitionFile.name(ref), ShippedForms.content(ref).orElseThrow()),
            StandardCharsets.UTF_8);

    List<String> errors = errors(assembled);

    assertThat(errors).isEmpty();
  }

  @Test
  void whatOnlyOurVocabularyHoldsIsFhirToo() {
    String items =
        String.join(
            ",",
            scored("a", ",'repeats':true", "ya=4", "tidak=0"),
            question("b", "decimal", ",'extension':[" + SENSITIVE + "]"),
            calculated("c", "integer", "kspr", "a"),
            uses("blok", "aks-blok|1.0.0"));

    assertThat(errors(TinyForm.file(items).replace('\'', '"'))).isEmpty();
  }

  @Test
  void theValidatorSeesWhatIsWrong() {
    String dangling = question("a", "text", when(is("tiada", "ya")));

    assertThat(errors(TinyForm.file(dangling).replace('\'', '"'))).isNotEmpty();
    assertThat(errors(TinyForm.file(question("a", "teks", "")).replace('\'', '"'))).isNotEmpty();
  }

  private static List<String> errors(String resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(FhirTest::said)
        .toList();
  }

  private static String said(SingleValidationMessage message) {
    return message.getLocationString() + ": " + message.getMessage();
  }
}
