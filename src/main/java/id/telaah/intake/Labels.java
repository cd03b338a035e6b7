package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.Limits;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an item, its range and its options are called in a sentence: the definition's own words.
final class Labels {
  /// Options beyond which a list helps nobody.
  private static final int MOST_OPTIONS = 14;

  /// Digits beyond which a number is not repeated.
  private static final int MOST_DIGITS = 4;

  private Labels() {}

  /// "Berat badan" with quotation marks.
  static Words of(Item item) {
    return new Words("“" + item.text().id() + "”", "“" + item.text().in(Language.EN) + "”");
  }

  /// "antara 1 dan 20 kg", "paling sedikit 0", "paling banyak 15"; empty without limits.
  static Words range(Item item) {
    Limits limits = item.limits();
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    Words unit = unit(item);
    if (min != null && max != null) {
      return Sentences.of("range.both", min, max, unit);
    }
    if (min != null) {
      return Sentences.of("range.min", min, unit);
    }
    return max == null ? Words.NONE : Sentences.of("range.max", max, unit);
  }

  /// The unit with a blank before it, or nothing.
  private static Words unit(Item item) {
    Words unit = item.guidance().unitWords();
    return unit.isEmpty() || unit.id().equals("%")
        ? unit
        : new Words(" " + unit.id(), " " + unit.in(Language.EN));
  }

  static Words unknownOption(Item item) {
    List<Option> options = item.parts().options();
    Words list = each(options.stream().limit(MOST_OPTIONS).toList(), Option::code, Option::text);
    String other = item.type() == ItemType.OPEN_CHOICE ? "field.option.open" : "field.option";
    return options.size() > MOST_OPTIONS
        ? Sentences.of("field.option.many", of(item), list, options.size())
        : Sentences.of(other, of(item), list);
  }

  /// The missing answers that an item takes; all where it names none.
  static Words reasons(Item item) {
    List<MissingReason> taken =
        Arrays.stream(MissingReason.values())
            .filter(reason -> item.parts().missingReasons().contains(reason))
            .toList();
    return taken.isEmpty()
        ? Sentences.of("field.reason.none")
        : each(taken, MissingReason::code, MissingReason::words);
  }

  private static <T> Words each(List<T> list, Function<T, String> code, Function<T, Words> words) {
    Function<Language, String> in =
        language ->
            list.stream()
                .map(one -> code.apply(one) + " (" + words.apply(one).in(language) + ")")
                .collect(Collectors.joining(", "));
    return new Words(in.apply(Language.ID), in.apply(Language.EN));
  }

  /// A number as it may be repeated in a sentence: a long one might be an identifier.
  static Words number(BigDecimal number) {
    String plain = Formats.plain(number, Language.ID);
    return plain.chars().filter(Character::isDigit).count() > MOST_DIGITS
        ? Words.same("…")
        : new Words(plain, Formats.plain(number, Language.EN));
  }
}
