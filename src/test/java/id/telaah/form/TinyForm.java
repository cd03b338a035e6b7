package id.telaah.form;

import id.telaah.calculation.Calculations;
import id.telaah.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes small definitions for tests; single quotes stand for double ones.
public final class TinyForm {
  public static final String FILE = "tiny-1.0.0.json";

  /// Value sets with two options each.
  public static final OptionSource TWO_OF_EACH =
      set ->
          List.of(
              new Option(set + "_1", Words.same(set + " 1"), Words.NONE),
              new Option(set + "_2", Words.same(set + " 2"), Words.NONE));

  private TinyForm() {}

  /// A form of these items, comma between them.
  public static Definition of(String items) {
    return load(file(items));
  }

  public static String file(String items) {
    return """
    {'resourceType':'Questionnaire','url':'https://telaah.id/fhir/Questionnaire/tiny',
     'version':'1.0.0','name':'Tiny','title':'Kecil','status':'active','language':'id',
     'item':[%s]}\
    """
        .formatted(items);
  }

  public static Definition load(String file) {
    return new DefinitionLoader(Calculations.all(), TWO_OF_EACH, DefinitionFiles.NONE)
        .load(FILE, file.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /// A question; `more` holds further keys, each with a comma before it.
  public static String question(String linkId, String type, String more) {
    return "{'linkId':'%s','type':'%s','text':'%s?'%s}".formatted(linkId, type, linkId, more);
  }

  public static String choice(String linkId, String more, String... codes) {
    StringBuilder options = new StringBuilder();
    for (String code : codes) {
      options
          .append(options.isEmpty() ? "" : ",")
          .append("{'valueCoding':{'code':'%s','display':'%s'}}".formatted(code, code));
    }
    return question(linkId, "choice", ",'answerOption':[" + options + "]" + more);
  }

  public static String group(String linkId, String more, String... items) {
    return question(linkId, "group", more + ",'item':[" + String.join(",", items) + "]");
  }

  public static String rows(String linkId, String more, String... items) {
    return group(linkId, ",'repeats':true" + more, items);
  }

  public static String when(String... conditions) {
    return ",'enableWhen':["
        + String.join(",", conditions)
        + "]"
        + (conditions.length > 1 ? ",'enableBehavior':'all'" : "");
  }

  public static String is(String question, String code) {
    return "{'question':'%s','operator':'=','answerCoding':{'code':'%s'}}"
        .formatted(question, code);
  }

  /// An item that computes itself.
  public static String calculated(String linkId, String type, String name, String... of) {
    StringBuilder parts = new StringBuilder("{'url':'name','valueCode':'" + name + "'}");
    for (String input : of) {
      parts.append(",{'url':'of','valueString':'").append(input).append("'}");
    }
    String extension = extension("calculation", "'extension':[" + parts + "]");
    return question(linkId, type, ",'readOnly':true,'extension':[" + extension + "]");
  }

  /// A choice whose options have scores: `code=2`.
  public static String scored(String linkId, String more, String... options) {
    StringBuilder all = new StringBuilder();
    for (String option : options) {
      String[] parts = option.split("=");
      all.append(all.isEmpty() ? "" : ",")
          .append(
              "{'valueCoding':{'code':'%s','display':'%s','extension':[{'url':'%s','valueDecimal':%s}]}}"
                  .formatted(
                      parts[0],
                      parts[0],
                      "http://hl7.org/fhir/StructureDefinition/ordinalValue",
                      parts[1]));
    }
    return question(linkId, "choice", ",'answerOption':[" + all + "]" + more);
  }

  /// A display in whose place a module stands: `blok|1.0.0`.
  public static String uses(String linkId, String module) {
    return question(
        linkId,
        "display",
        ",'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
            + "sdc-questionnaire-subQuestionnaire','valueCanonical':"
            + "'https://telaah.id/fhir/Questionnaire/"
            + module
            + "'}]");
  }

  public static String extension(String name, String value) {
    return "{'url':'https://telaah.id/fhir/StructureDefinition/%s',%s}".formatted(name, value);
  }
}
