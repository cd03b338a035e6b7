package id.telaah.app;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads answers that ship with the program, in the notation of case files, by the form they
/// answer.
final class DemoAnswers {
  private final Definition form;

  DemoAnswers(Definition form) {
    this.form = form;
  }

  /// @param fields value per linkId; a repeating group holds a list of rows
  /// @throws IllegalStateException where a key is not the form's or a value not of its type
  Answers read(JsonNode fields) {
    if (!fields.isObject()) {
      throw new IllegalStateException("no answers to " + form.ref());
    }
    Answers answers = Answers.NONE;
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Item item = item(field.getKey());
      answers =
          item.isRows()
              ? rows(answers, item, field.getValue())
              : answers.with(ItemKey.of(item.linkId()), answer(item, field.getValue()));
    }
    return answers;
  }

  private Answers rows(Answers before, Item group, JsonNode list) {
    Answers answers = before;
    int row = 0;
    for (JsonNode fields : list) {
      row++;
      answers = answers.withRow(group.linkId(), row);
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        Item item = item(field.getKey());
        answers = answers.with(new ItemKey(item.linkId(), row), answer(item, field.getValue()));
      }
    }
    return answers;
  }

  private Item item(String linkId) {
    return form.item(linkId)
        .orElseThrow(() -> new IllegalStateException(form.ref() + " has no " + linkId));
  }

  private Answer answer(Item item, JsonNode node) {
    List<Value> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> values.add(value(item, one)));
    } else {
      values.add(value(item, node));
    }
    return new Answer.Given(values);
  }

  private Value value(Item item, JsonNode node) {
    return switch (item.type()) {
      case STRING, TEXT -> new Value.Text(node.stringValue());
      case CHOICE -> new Value.Coded(node.stringValue());
      case OPEN_CHOICE ->
          node.isObject()
              ? new Value.Text(node.get("lain").stringValue())
              : new Value.Coded(node.stringValue());
      case BOOLEAN -> new Value.Flag(node.booleanValue());
      case DECIMAL, INTEGER, QUANTITY -> new Value.Numeric(node.decimalValue());
      case DATE, GROUP, DISPLAY ->
          throw new IllegalStateException(form.ref() + ": no such answer to " + item.linkId());
    };
  }
}
