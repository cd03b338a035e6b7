package id.telaah.intake;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what a case file in JSON may hold, as JSON Schema (2020-12), for programs that make case
/// files. It says form and ranges; what depends on other answers only the program itself can check.
final class CaseSchema {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String NUMBER = "^\\s*[-+−]?\\d{1,15}([.,]\\d{1,15})?\\s*$";
  private static final String MONTH = "^\\s*20\\d{2}-(0[1-9]|1[0-2])\\s*$";
  private static final String DAY = "^\\s*\\d{4}-\\d{2}(-\\d{2})?\\s*$";

  /// Places come from the list that a round is set up with.
  private static final String REGION = "\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?";

  private CaseSchema() {}

  static byte[] of(TargetGroup group, Definition form) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:telaah:berkas-kasus:" + form.ref().toString().replace('|', ':'));
    schema.put("title", form.title().in(Language.ID));
    ObjectNode properties = object(schema);
    properties.putObject("format").put("const", Header.FORMAT);
    properties.putObject("version").put("const", Header.VERSION);
    ObjectNode code = properties.putObject("case_code").put("type", "string");
    code.put("pattern", "^AKS-\\d{4}-20\\d{2}-S[12]-" + group.code() + "-\\d{3}$");
    properties.putObject("group").put("const", group.key());
    properties.putObject("form").put("const", form.ref().toString());
    ObjectNode fields = properties.putObject("fields");
    ArrayNode required = required(object(fields), form.items());
    if (!required.isEmpty()) {
      fields.set("required", required);
    }
    properties.putObject(Header.GUIDANCE);
    ArrayNode all = schema.putArray("required");
    List.of("format", "version", "case_code", "group", "fields").forEach(all::add);
    return (JSON.writeValueAsString(schema) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Makes an object that holds nothing but the properties given back to fill.
  private static ObjectNode object(ObjectNode schema) {
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    return schema.putObject("properties");
  }

  /// Describes items, and gives those without which nothing is accepted.
  private static ArrayNode required(ObjectNode properties, List<Item> items) {
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (Item item : items) {
      boolean always = item.limits().required() && item.parts().enabledWhen().isEmpty();
      if (item.isRows()) {
        rows(properties.putObject(item.linkId()), item, always);
      } else if (item.type() == ItemType.GROUP) {
        ArrayNode inside = required(properties, item.parts().items());
        if (item.parts().enabledWhen().isEmpty()) {
          required.addAll(inside);
        }
      } else if (item.type().isQuestion()) {
        field(properties.putObject(item.linkId()), item, always);
      }
      if (always && (item.isRows() || item.type().isQuestion())) {
        required.add(item.linkId());
      }
    }
    return required;
  }

  private static void rows(ObjectNode schema, Item item, boolean always) {
    schema.put("title", item.text().in(Language.ID));
    ArrayNode any = schema.putArray("anyOf");
    ObjectNode array = any.addObject().put("type", "array").put("maxItems", FieldReader.MOST_ROWS);
    if (always) {
      array.put("minItems", 1);
    } else {
      any.addObject().put("type", "null");
    }
    ArrayNode row = array.putObject("items").putArray("anyOf");
    ObjectNode object = row.addObject();
    ArrayNode required = required(object(object), item.parts().items());
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    row.addObject().put("type", "null");
  }

  private static void field(ObjectNode schema, Item item, boolean always) {
    schema.put("title", item.text().in(Language.ID));
    String hint = item.guidance().hint().in(Language.ID);
    if (!hint.isEmpty()) {
      schema.put("description", hint);
    }
    if (!item.guidance().unit().isEmpty()) {
      schema.put("x-unit", item.guidance().unit());
    }
    if (item.isCalculated()) {
      // Whatever is brought is only held against what the program computes.
      return;
    }
    ArrayNode any = schema.putArray("anyOf");
    if (!always) {
      any.addObject().put("type", "null");
    }
    value(any, item);
    if (item.limits().repeats()) {
      value(any.addObject().put("type", "array").putObject("items").putArray("anyOf"), item);
    }
    reasons(any, item);
  }

  private static void value(ArrayNode any, Item item) {
    switch (item.type()) {
      case DECIMAL, QUANTITY, INTEGER -> {
        ObjectNode number = any.addObject();
        number.put("type", item.type() == ItemType.INTEGER ? "integer" : "number");
        if (item.limits().min() != null) {
          number.put("minimum", item.limits().min());
        }
        if (item.limits().max() != null) {
          number.put("maximum", item.limits().max());
        }
        pattern(any, NUMBER);
      }
      case BOOLEAN -> any.addObject().put("type", "boolean");
      case DATE -> pattern(any, item.guidance().monthOnly() ? MONTH : DAY);
      case CHOICE, OPEN_CHOICE -> choice(any, item);
      case STRING, TEXT, GROUP, DISPLAY -> {
        ObjectNode text = any.addObject().put("type", "string");
        Integer most = item.limits().maxLength();
        if (most != null) {
          text.put("maxLength", most);
        }
      }
    }
  }

  private static void pattern(ArrayNode any, String pattern) {
    any.addObject().put("type", "string").put("pattern", pattern);
  }

  private static void choice(ArrayNode any, Item item) {
    List<Option> options = item.parts().options();
    if (options.stream().allMatch(option -> option.code().matches(REGION))) {
      pattern(any, "^" + REGION + "$");
    } else {
      for (Option option : options) {
        any.addObject().put("const", option.code()).put("title", option.text().in(Language.ID));
      }
    }
    if (item.type() == ItemType.OPEN_CHOICE) {
      ObjectNode other = any.addObject();
      object(other).putObject("lain").put("type", "string").put("minLength", 1);
      other.putArray("required").add("lain");
    }
  }

  private static void reasons(ArrayNode any, Item item) {
    if (item.parts().missingReasons().isEmpty()) {
      return;
    }
    ObjectNode missing = any.addObject();
    ArrayNode codes = object(missing).putObject("missing").putArray("enum");
    Arrays.stream(MissingReason.values())
        .filter(item.parts().missingReasons()::contains)
        .forEach(reason -> codes.add(reason.code()));
    missing.putArray("required").add("missing");
  }
}
