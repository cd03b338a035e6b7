package id.telaah.form;

import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.extension;
import static id.telaah.form.TinyForm.group;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.rows;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.telaah.language.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionLoaderTest {
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";

  @Test
  void anItemCarriesAllThatItsFileSays() {
    String weight =
        question(
            "bb",
            "decimal",
            ",'_text':{'extension':[{'url':'"
                + HL7
                + "translation','extension':[{'url':'lang','valueCode':'en'},"
                + "{'url':'content','valueString':'Weight'}]}]},'required':true,'extension':["
                + limit("minValue", "'valueDecimal':0.5")
                + ","
                + limit("maxValue", "'valueInteger':30")
                + ",{'url':'"
                + HL7
                + "questionnaire-unit','valueCoding':"
                + "{'system':'http://unitsofmeasure.org','code':'kg'}},"
                + extension("hint", "'valueString':'Tanpa pakaian'")
                + ","
                + extension("source", "'valueString':'Permenkes 2/2020'")
                + ","
                + extension("missing-reason", "'valueCode':'tidak_berlaku'")
                + ","
                + extension("discipline-needs", "'valueCode':'spa'")
                + ","
                + extension("discipline-needs", "'valueCode':'gizi'")
                + "]");

    Item item = TinyForm.of(weight).item("bb").orElseThrow();

    assertThat(item.text().in(Language.EN)).isEqualTo("Weight");
    assertThat(item.limits())
        .isEqualTo(new Limits(true, false, null, new BigDecimal("0.5"), new BigDecimal("30")));
    assertThat(item.guidance().unit()).isEqualTo("kg");
    assertThat(item.guidance().hint().id()).isEqualTo("Tanpa pakaian");
    assertThat(item.guidance().source()).isEqualTo("Permenkes 2/2020");
    assertThat(item.parts().missingReasons()).containsExactly(MissingReason.NOT_APPLICABLE);
    assertThat(item.parts().neededBy()).containsExactlyInAnyOrder("spa", "gizi");
  }

  @Test
  void valueSetsComeFromTheOptionSource() {
    Definition definition =
        TinyForm.of(question("opd", "choice", ",'answerValueSet':'" + set("opd") + "'"));

    assertThat(definition.item("opd").orElseThrow().parts().options())
        .extracting(Option::code)
        .containsExactly("opd_1", "opd_2");
  }

  @Test
  void severalConditionsHoldAllOrAny() {
    String two = is("a", "x") + "," + is("b", "x");
    String all = ",'enableWhen':[" + two + "],'enableBehavior':'all'";
    String any = ",'enableWhen':[" + two + "],'enableBehavior':'any'";
    Definition definition =
        TinyForm.of(
            String.join(
                ",",
                choice("a", "", "x"),
                choice("b", "", "x"),
                question("semua", "text", all),
                question("salah_satu", "text", any)));

    assertThat(definition.item("semua").orElseThrow().parts().enabledWhen().orElseThrow())
        .isInstanceOf(Condition.All.class);
    assertThat(definition.item("salah_satu").orElseThrow().parts().enabledWhen().orElseThrow())
        .isInstanceOf(Condition.Any.class);
  }

  static List<Arguments> refusedItems() {
    String text = question("a", "text", "");
    return List.of(
        refused(
            question("a", "text", ",'readOnly':true"),
            "/item/0 (a): readOnly goes with a calculation"),
        refused(question("a", "slider", ""), "/item/0 (a)/type: unknown type \"slider\""),
        refused(question("A-1", "text", ""), "lower case letters"),
        refused("{'linkId':'a','type':'text'}", "/item/0 (a): \"text\" is missing"),
        refused("{'type':'text','text':'a'}", "/item/0: \"linkId\" is missing"),
        refused(question("a", "group", ""), "/item/0 (a): a group has items"),
        refused(question("a", "text", ",'item':[" + text + "]"), "a group has items"),
        refused(text + "," + text, "/item/1 (a): the linkId is there twice"),
        refused(
            group("g", "", group("h", "", text, text)),
            "/item/0 (g)/item/0 (h)/item/1 (a): the linkId is there twice"),
        refused(rows("g", "", rows("h", "", text)), "(h): rows cannot stand in rows"),
        refused(choice("a", "", "x", "x"), "option \"x\" is there twice"),
        refused(question("a", "choice", ""), "a choice needs answerOption or answerValueSet"),
        refused(
            choice("a", ",'answerValueSet':'" + set("opd") + "'", "x"),
            "a choice needs answerOption or answerValueSet"),
        refused(
            question("a", "text", ",'answerValueSet':'" + set("opd") + "'"),
            "only a choice has options"),
        refused(
            question("a", "choice", ",'answerValueSet':'" + set("negara") + "'"),
            "unknown value set https://telaah.id/fhir/ValueSet/negara"),
        refused(question("a", "text", ",'repeats':true"), "a text cannot repeat"),
        refused(question("a", "display", ",'required':true"), "a display cannot be required"),
        refused(group("g", ",'required':true", text), "a group without rows cannot be required"),
        refused(question("a", "text", ",'maxLength':0"), "should be a whole number above 0"),
        refused(question("a", "date", ",'maxLength':5"), "only string and text have a maxLength"),
        refused(question("a", "text", ",'required':'ya'"), "should be true or false"));
  }

  static List<Arguments> refusedConditions() {
    String x = choice("x", "", "ya");
    String number = question("n", "integer", "");
    return List.of(
        refused(question("a", "text", when(is("tiada", "ya"))), "unknown link \"tiada\""),
        refused(x + "," + question("a", "text", when(is("x", "no"))), "\"x\" has no option \"no\""),
        refused(
            group("g", "", x) + "," + question("a", "text", when(is("g", "ya"))),
            "\"g\" is a group, not a question"),
        refused(
            x + "," + asks("{'question':'x','operator':'>','answerInteger':3}"),
            "operator > needs a number, not a choice"),
        refused(
            number + "," + asks("{'question':'n','operator':'~','answerInteger':3}"),
            "unknown operator \"~\""),
        refused(
            number + "," + asks("{'question':'n','operator':'=','answerBoolean':true}"),
            "needs answerInteger"),
        refused(
            number + "," + asks("{'question':'n','operator':'exists','answerInteger':1}"),
            "needs answerBoolean"),
        refused(
            number + "," + asks("{'question':'n','operator':'=','answerInteger':1,'x':1}"),
            "unknown key \"x\""),
        refused(
            number
                + ","
                + asks("{'question':'n','operator':'=','answerInteger':1,'answerDecimal':1}"),
            "needs question, operator and one answer"),
        refused(
            question("t", "text", "")
                + ","
                + asks("{'question':'t','operator':'=','answerCoding':{'code':'x'}}"),
            "a text can only be asked whether it exists"),
        refused(
            x + "," + question("a", "text", when(is("x", "ya")) + ",'enableBehavior':'any'"),
            "enableBehavior goes with two or more"),
        refused(
            choice("p", when(is("q", "ya")), "ya") + "," + choice("q", when(is("p", "ya")), "ya"),
            "tiny-1.0.0.json: p: conditions or calculations go round in a circle: p → q → p"),
        refused(
            group("g", when(is("x", "ya")), x),
            "conditions or calculations go round in a circle: g → x → g"),
        refused(
            rows("g", "", x) + "," + question("a", "text", when(is("x", "ya"))),
            "a: asks about x, which stands in rows of another group"));
  }

  static List<Arguments> refusedExtensions() {
    return List.of(
        extended("text", extension("warna", "'valueCode':'merah'"), "unknown extension"),
        extended("text", limit("minValue", "'valueInteger':1"), "only a number has limits"),
        extended(
            "integer",
            limit("minValue", "'valueInteger':9") + "," + limit("maxValue", "'valueInteger':3"),
            "/item/0 (a): minValue 9 is above maxValue 3"),
        extended(
            "integer",
            limit("minValue", "'valueInteger':1") + "," + limit("minValue", "'valueInteger':1"),
            "extension is there twice"),
        extended("integer", limit("minValue", "'valueString':'1'"), "unknown key \"valueString\""),
        extended(
            "text", extension("missing-reason", "'valueCode':'lupa'"), "unknown missing reason"),
        extended(
            "text", extension("discipline-needs", "'valueCode':'bidan'"), "unknown discipline"),
        extended(
            "text",
            extension("month-only", "'valueBoolean':true"),
            "only a date can be month-only"),
        extended("text", extension("hint", "'valueString':' '"), "a text that is not blank"),
        extended(
            "integer",
            "{'url':'" + HL7 + "questionnaire-unit','valueCoding':{'system':'x','code':'kg'}}",
            "should be \"http://unitsofmeasure.org\""));
  }

  @ParameterizedTest
  @MethodSource({"refusedItems", "refusedConditions", "refusedExtensions"})
  void aFileThatStraysIsRefusedByNameAndPlace(String items, String message) {
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> TinyForm.of(items))
        .withMessageStartingWith("tiny-1.0.0.json: ")
        .withMessageContaining(message);
  }

  static List<Arguments> refusedFiles() {
    String good = TinyForm.file(question("a", "text", ""));
    return List.of(
        refused(good.substring(0, 90), "not JSON"),
        refused(good + "{}", "not JSON"),
        refused("[]", "/: should be an object"),
        refused(good.replace("'status'", "'contained':[],'status'"), "unknown key \"contained\""),
        refused(good.replace("'name':'Tiny'", "'name':'Tiny','name':'Tiny'"), "not JSON"),
        refused(good.replace("active", "draft"), "/status: should be \"active\""),
        refused(good.replace("'language':'id'", "'language':'en'"), "/language: should be \"id\""),
        refused(good.replace("'Tiny'", "'tiny form'"), "/name: should be in CamelCase"),
        refused(good.replace("1.0.0", "1.0"), "/version: should look like 1.0.0"),
        refused(good.replace("1.0.0", "1.0.1"), "which the file's name does not say"),
        refused(good.replace("telaah.id", "contoh.id"), "/url: should start with"),
        refused(good.replace("'title':'Kecil',", ""), "\"title\" is missing"),
        refused(good.replaceAll("'item':\\[.*]", "'item':[]"), "a list that is not empty"));
  }

  @ParameterizedTest
  @MethodSource("refusedFiles")
  void aFileWithAWrongHeadIsRefused(String file, String message) {
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> TinyForm.load(file))
        .withMessageStartingWith("tiny-1.0.0.json: ")
        .withMessageContaining(message);
  }

  private static Arguments refused(String items, String message) {
    return Arguments.of(items, message);
  }

  private static Arguments extended(String type, String extensions, String message) {
    return refused(question("a", type, ",'extension':[" + extensions + "]"), message);
  }

  private static String asks(String condition) {
    return question("a", "text", when(condition));
  }

  private static String limit(String name, String value) {
    return "{'url':'" + HL7 + name + "'," + value + "}";
  }

  private static String set(String name) {
    return "https://telaah.id/fhir/ValueSet/" + name;
  }
}
