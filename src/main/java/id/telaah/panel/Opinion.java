package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.review.Review;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Optional;

/// One discipline's sent review as the panel reads it: the answers that count, with the words that
/// its own form gives them.
///
/// @param answers those of questions that apply
public record Opinion(Discipline discipline, Definition definition, Answers answers) {
  public static Opinion of(Review review, Definition definition) {
    return new Opinion(
        review.key().discipline(),
        definition,
        FormState.of(definition, review.answers()).submitted());
  }

  /// The row numbers of a repeating group, in order.
  List<Integer> rows(String group) {
    return answers.rows(group);
  }

  /// The code or text of a question; empty where there is none.
  String raw(String linkId, int row) {
    return answers
        .get(new ItemKey(linkId, row))
        .map(answer -> answer instanceof Answer.Given given ? raw(given.values().getFirst()) : "")
        .orElse("");
  }

  private static String raw(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.strip();
      case Value.Coded(String code) -> code;
      case Value.Flag(boolean yes) -> yes ? "ya" : "tidak";
      case Value.Numeric numeric -> numeric.number().toPlainString();
      case Value.Day day -> day.date().toString();
      case Value.Month month -> month.month().toString();
    };
  }

  /// What a question says to a reader: the option's words, or the text.
  Words words(String linkId, int row) {
    String raw = raw(linkId, row);
    Optional<Answer> answer = answers.get(new ItemKey(linkId, row));
    if (answer.isPresent() && answer.get() instanceof Answer.Missing missing) {
      return missing.reason().words();
    }
    return definition
        .item(linkId)
        .flatMap(item -> item.option(raw))
        .map(Option::text)
        .orElse(Words.same(raw));
  }

  /// What the form calls a question.
  Words title(String linkId) {
    return definition.item(linkId).map(Item::text).orElse(Words.same(linkId));
  }
}
