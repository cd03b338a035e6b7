package id.telaah.phrase;

import id.telaah.language.Words;
import id.telaah.phrase.PhraseProblem.Kind;
import id.telaah.round.Discipline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Files of phrases: written, and read strictly. A file with one fault is refused whole, with every
/// fault and its place.
public final class PhraseFile {
  static final String FORMAT = "telaah-frasa";
  static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private PhraseFile() {}

  /// Reads a file.
  ///
  /// @param name how the file is called in what is said
  public static PhraseReading read(String name, byte[] json, Vocabulary vocabulary) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      return refused(line(name, e), Kind.NOT_JSON, PhraseProblem.WORDING.of("not-json"));
    }
    if (!root.path("format").asString("").equals(FORMAT) || !root.path("phrases").isArray()) {
      return refused(Words.same(name), Kind.NOT_PHRASES, PhraseProblem.WORDING.of("not-phrases"));
    }
    if (!root.path("version").isInt() || root.path("version").asInt() != VERSION) {
      return refused(Words.same(name), Kind.NOT_PHRASES, PhraseProblem.WORDING.of("version"));
    }
    return new RowReader(name, vocabulary).read(root);
  }

  private static Words line(String name, JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? Words.same(name)
        : PhraseProblem.WORDING.of("line", name, e.getLocation().getLineNr());
  }

  private static PhraseReading refused(Words place, Kind kind, Words what) {
    return new PhraseReading.Refused(List.of(new PhraseProblem(kind, place, what)));
  }

  /// The phrases as a file that [#read] takes, in the order given.
  public static byte[] write(Collection<Phrase> phrases) {
    ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT).put("version", VERSION);
    ArrayNode rows = root.putArray("phrases");
    for (Phrase phrase : phrases) {
      ObjectNode row = rows.addObject().put("id", phrase.id()).put("use", phrase.use().key());
      List<String> disciplines = new ArrayList<>();
      phrase.scope().disciplines().stream().sorted().map(Discipline::key).forEach(disciplines::add);
      list(row, "disciplines", disciplines);
      list(row, "causes", phrase.scope().causes().stream().sorted().toList());
      list(row, "groups", phrase.scope().groups().stream().sorted().toList());
      row.put("text", phrase.text());
    }
    return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void list(ObjectNode row, String key, List<String> values) {
    ArrayNode array = row.putArray(key);
    values.forEach(array::add);
  }

  /// The keys that a row has, all of them.
  static final Set<String> KEYS = Set.of("id", "use", "disciplines", "causes", "groups", "text");
}
