package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.Item;
import id.telaah.form.Value;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers as they are read: options by their wording, numbers with their unit.
public final class ValueWords {
  private ValueWords() {}

  /// An answer in words; an empty question says that it is empty.
  public static String of(Item item, Optional<Answer> answer, Language language) {
    return of(item, answer, Texts.beside(ValueWords.class, language));
  }

  /// An answer in words; an empty question says that it is empty.
  static String of(Item item, Optional<Answer> answer, Texts texts) {
    return switch (answer.orElse(null)) {
      case null -> texts.get("empty");
      case Answer.Missing missing -> missing.reason().words().in(texts.language());
      case Answer.Given given ->
          given.values().stream()
              .map(value -> of(item, value, texts))
              .collect(Collectors.joining("; "));
    };
  }

  static String of(Item item, Value value, Texts texts) {
    Language language = texts.language();
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Numeric(BigDecimal number) ->
          (Formats.plain(number, language) + " " + item.guidance().unitWords().in(language))
              .strip();
      case Value.Flag(boolean yes) -> yes ? texts.get("yes") : texts.get("no");
      case Value.Day(LocalDate date) -> Formats.day(date, language);
      case Value.Month(YearMonth month) -> Formats.month(month, language);
      case Value.Coded(String code) ->
          item.option(code).map(option -> option.text().in(language)).orElse(code);
    };
  }
}
