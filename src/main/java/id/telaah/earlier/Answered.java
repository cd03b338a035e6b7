package id.telaah.earlier;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Sight;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;

/// One form's answers as somebody may read them, in the words of the form they were given to.
record Answered(Definition form, Answers answers, Sight sight) {
  /// What a question says: the option's words, or the text; nothing where it is empty or not for
  /// these eyes.
  Words words(String linkId, int row) {
    return form.item(linkId)
        .filter(sight::sees)
        .flatMap(item -> answers.get(new ItemKey(linkId, row)).map(answer -> words(item, answer)))
        .orElse(Words.NONE);
  }

  /// The option's code; empty where there is none or where it is not for these eyes.
  Optional<String> code(String linkId, int row) {
    return form.item(linkId)
        .filter(sight::sees)
        .flatMap(item -> answers.code(new ItemKey(linkId, row)));
  }

  List<Integer> rows(String group) {
    return answers.rows(group);
  }

  private static Words words(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Missing missing -> missing.reason().words();
      case Answer.Given(List<Value> values) ->
          switch (values.getFirst()) {
            case Value.Coded(String code) ->
                item.option(code).map(option -> option.text()).orElse(Words.same(code));
            case Value.Text(String text) -> Words.same(text.strip());
            default -> Words.NONE;
          };
    };
  }
}
