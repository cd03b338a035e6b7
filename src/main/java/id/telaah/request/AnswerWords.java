package id.telaah.request;

import id.telaah.form.Answer;
import id.telaah.form.Item;
import id.telaah.form.Value;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stood in a field and what stands there now, as whoever waited reads it.
public final class AnswerWords {
  /// What is said of an answer that not everybody may read.
  public static final Words HIDDEN =
      new Words(
          RequestWords.in(Language.ID).get("answer.hidden"),
          RequestWords.in(Language.EN).get("answer.hidden"));

  private AnswerWords() {}

  /// An answer in words; an empty field says that it is empty, and a sensitive one only whether it
  /// is filled in.
  public static String of(Item item, Optional<Answer> answer, Language language) {
    Texts texts = RequestWords.in(language);
    return switch (answer.orElse(null)) {
      case null -> texts.get("answer.empty");
      case Answer.Missing missing -> missing.reason().words().in(language);
      case Answer.Given given ->
          item.parts().audience().visibleTo().isEmpty()
              ? given.values().stream()
                  .map(value -> said(item, value, language))
                  .collect(Collectors.joining("; "))
              : HIDDEN.in(language);
    };
  }

  private static String said(Item item, Value value, Language language) {
    Texts texts = RequestWords.in(language);
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Numeric numeric ->
          (Formats.plain(numeric.number(), language)
                  + " "
                  + item.guidance().unit().replaceAll("[{}\\[\\]]", ""))
              .strip();
      case Value.Flag flag -> flag.yes() ? texts.get("how.yes") : texts.get("how.no");
      case Value.Day day -> Formats.day(day.date(), language);
      case Value.Month month -> Formats.month(month.month(), language);
      case Value.Coded coded ->
          item.option(coded.code()).map(option -> option.text().in(language)).orElse(coded.code());
    };
  }
}
