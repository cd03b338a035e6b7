package id.telaah.form;

import id.telaah.language.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One definition file whose head has been read and found right; its items are not read yet.
record DefinitionFile(FormRef ref, JsonPlace top) {
  private static final Wording WORDING = Wording.beside(DefinitionFile.class);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Set<String> KEYS =
      Set.of(
          "resourceType",
          "url",
          "version",
          "name",
          "title",
          "_title",
          "status",
          "language",
          "subjectType",
          "date",
          "publisher",
          "description",
          "item");

  /// @param file its name, `aks-baduta-spa-1.0.0.json`, which must say the form's name and version
  /// @throws FormException that names the file, the place in it and what is wrong there
  static DefinitionFile read(String file, byte[] content) {
    JsonPlace top = new JsonPlace(file, "", parse(file, content)).onlyKeys(KEYS);
    FormRef ref = ref(top);
    head(top);
    top.get("item");
    return new DefinitionFile(ref, top);
  }

  /// The name of the file that holds a form.
  static String name(FormRef ref) {
    return ref.name() + "-" + ref.version() + ".json";
  }

  private static JsonNode parse(String file, byte[] content) {
    try {
      return JSON.readTree(content);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new FormException(
          file + ": line " + line, WORDING.of("refused.json", e.getOriginalMessage()));
    }
  }

  private static FormRef ref(JsonPlace top) {
    String url = top.get("url").string();
    String version = top.get("version").string();
    if (!url.startsWith(FormRef.CANONICAL) || url.length() == FormRef.CANONICAL.length()) {
      throw top.get("url").refuse("should start with " + FormRef.CANONICAL);
    }
    if (!VERSION.matcher(version).matches()) {
      throw top.get("version").refuse("should look like 1.0.0");
    }
    FormRef ref = new FormRef(url.substring(FormRef.CANONICAL.length()), version);
    if (!top.file().equals(name(ref))) {
      throw top.refuse(WORDING.of("refused.file", ref));
    }
    return ref;
  }

  private static void head(JsonPlace top) {
    top.expect("resourceType", "Questionnaire");
    top.expect("status", "active");
    top.expect("language", "id");
    if (!CAMEL_CASE.matcher(top.get("name").string()).matches()) {
      throw top.get("name").refuse("should be in CamelCase");
    }
    for (JsonPlace subject : top.list("subjectType")) {
      if (!subject.string().equals("Patient")) {
        throw subject.refuse("should be \"Patient\"");
      }
    }
    for (String text : List.of("date", "publisher", "description")) {
      top.find(text).ifPresent(JsonPlace::string);
    }
  }
}
