package id.telaah.form;

import id.telaah.language.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One answer as a line of JSON, as it is kept: `[{"code":"ya"}]`, `[{"number":7.6}]`,
/// `{"missing":"tidak_diketahui"}`. The same answer always gives the same line.
public final class AnswersJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private AnswersJson() {}

  public static String write(Answer answer) {
    return switch (answer) {
      case Answer.Missing(MissingReason reason) ->
          JSON.createObjectNode().put("missing", reason.code()).toString();
      case Answer.Given(List<Value> values) -> {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(value -> array.add(node(value)));
        yield JSON.writeValueAsString(array);
      }
    };
  }

  private static ObjectNode node(Value value) {
    ObjectNode node = JSON.createObjectNode();
    return switch (value) {
      case Value.Text text -> node.put("text", text.text());
      case Value.Numeric numeric -> node.put("number", numeric.number());
      case Value.Flag flag -> node.put("yes", flag.yes());
      case Value.Day day -> node.put("day", day.date().toString());
      case Value.Month month -> node.put("month", month.month().toString());
      case Value.Coded coded -> node.put("code", coded.code());
    };
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IllegalArgumentException for anything else; the message never holds the value
  public static Answer read(String line) {
    try {
      return answer(JSON.readTree(line));
    } catch (JacksonException | DateTimeException e) {
      // Its message may quote the answer, so it is not passed on.
      throw new IllegalArgumentException("not an answer");
    }
  }

  private static Answer answer(JsonNode node) {
    if (node.isObject() && node.size() == 1 && node.path("missing").isString()) {
      return missing(node.get("missing").stringValue());
    }
    if (!node.isArray()) {
      throw new IllegalArgumentException("not an answer");
    }
    List<Value> values = new ArrayList<>();
    node.forEach(value -> values.add(value(value)));
    return new Answer.Given(values);
  }

  private static Answer missing(String code) {
    return Coded.find(MissingReason.class, code)
        .map(Answer.Missing::new)
        .orElseThrow(() -> new IllegalArgumentException("not a missing reason"));
  }

  private static Value value(JsonNode node) {
    if (!node.isObject() || node.size() != 1) {
      throw new IllegalArgumentException("not a value");
    }
    String kind = node.propertyNames().iterator().next();
    JsonNode content = node.get(kind);
    return switch (kind) {
      case "text" -> new Value.Text(content.stringValue());
      case "number" -> new Value.Numeric(content.decimalValue());
      case "yes" -> new Value.Flag(content.booleanValue());
      case "day" -> new Value.Day(LocalDate.parse(content.stringValue()));
      case "month" -> new Value.Month(YearMonth.parse(content.stringValue()));
      case "code" -> new Value.Coded(content.stringValue());
      default -> throw new IllegalArgumentException("not a kind of value");
    };
  }
}
