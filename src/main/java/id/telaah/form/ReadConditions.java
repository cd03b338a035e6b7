package id.telaah.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads enableWhen, once all items are known, and refuses what could never hold.
final class ReadConditions {
  private static final Set<String> KEYS =
      Set.of(
          "question",
          "operator",
          "answerBoolean",
          "answerDecimal",
          "answerInteger",
          "answerCoding");

  private ReadConditions() {}

  /// The condition of an item; empty where it always applies.
  ///
  /// @param types what is known of every item of the file, by linkId
  static Optional<Condition> of(JsonPlace item, ItemIndex types) {
    List<Condition> conditions = new ArrayList<>();
    item.list("enableWhen").forEach(place -> conditions.add(condition(place, types)));
    Optional<JsonPlace> behavior = item.find("enableBehavior");
    String how = behavior.map(JsonPlace::string).orElse("all");
    if (!Set.of("all", "any").contains(how)) {
      throw item.refuse("enableBehavior should be \"all\" or \"any\"");
    }
    if (behavior.isPresent() != conditions.size() > 1) {
      throw item.refuse("enableBehavior goes with two or more enableWhen");
    }
    return switch (conditions.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(conditions.getFirst());
      default ->
          Optional.of(
              how.equals("all") ? new Condition.All(conditions) : new Condition.Any(conditions));
    };
  }

  private static Condition condition(JsonPlace place, ItemIndex types) {
    place.onlyKeys(KEYS);
    if (place.node().size() != 3) {
      throw place.refuse("needs question, operator and one answer");
    }
    String question = place.get("question").string();
    ItemType type = types.question(place, question);
    String operator = place.get("operator").string();
    return switch (operator) {
      case "exists" -> new Condition.Exists(question, answer(place, "answerBoolean").flag());
      case "=", "!=" ->
          new Condition.Is(question, value(place, question, type, types), operator.equals("="));
      default -> compare(place, question, type, operator);
    };
  }

  private static Value value(JsonPlace place, String question, ItemType type, ItemIndex types) {
    return switch (type) {
      case BOOLEAN -> new Value.Flag(answer(place, "answerBoolean").flag());
      case DECIMAL, INTEGER, QUANTITY -> new Value.Numeric(numeric(place).number());
      case CHOICE, OPEN_CHOICE -> {
        JsonPlace coding = answer(place, "answerCoding").onlyKeys(Set.of("code"));
        String code = coding.get("code").string();
        types.requireOption(coding, question, code);
        yield new Value.Coded(code);
      }
      default -> throw place.refuse("a " + type.fhir() + " can only be asked whether it exists");
    };
  }

  private static Condition compare(
      JsonPlace place, String question, ItemType type, String operator) {
    for (Condition.Order order : Condition.Order.values()) {
      if (order.sign().equals(operator)) {
        if (type != ItemType.DECIMAL && type != ItemType.INTEGER && type != ItemType.QUANTITY) {
          throw place.refuse("operator " + operator + " needs a number, not a " + type.fhir());
        }
        return new Condition.Compare(question, order, numeric(place).number());
      }
    }
    throw place.refuse("unknown operator \"" + operator + "\"");
  }

  private static JsonPlace numeric(JsonPlace place) {
    return place.find("answerDecimal").orElseGet(() -> answer(place, "answerInteger"));
  }

  private static JsonPlace answer(JsonPlace place, String key) {
    return place.find(key).orElseThrow(() -> place.refuse("needs " + key));
  }
}
