package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Inputs;
import id.telaah.form.Item;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;

/// The way from inputs to a number, in both languages.
final class How {
  private static final Wording WORDING = Wording.beside(How.class);

  /// More terms than this are counted, not listed.
  private static final int MOST_TERMS = 10;

  private How() {}

  /// A result with the sentence that ends in it: "52 kg ÷ (1,55 m)² = 21,6 kg/m²".
  static Calculated equals(Inputs inputs, BigDecimal number, Words way) {
    return new Calculated(number, of("equals", way, amount(inputs.asked(), number)));
  }

  static Words of(String key, Object... arguments) {
    return WORDING.of(key, arguments);
  }

  /// A number with the unit of its item: "52 kg".
  static Words amount(Item item, BigDecimal number) {
    Words unit = item.guidance().unitWords();
    return unit.isEmpty() ? plain(number) : joined(joined(plain(number), Words.same(" ")), unit);
  }

  /// "2 + 4 + 4", or how many there were where a list would be too long to read.
  static Words sum(List<BigDecimal> terms) {
    if (terms.size() > MOST_TERMS) {
      return of("sum.many", BigDecimal.valueOf(terms.size()));
    }
    Words sum = plain(terms.getFirst());
    for (BigDecimal term : terms.subList(1, terms.size())) {
      sum = joined(joined(sum, Words.same(" + ")), plain(term));
    }
    return sum;
  }

  static Words plain(BigDecimal number) {
    return new Words(Formats.plain(number, Language.ID), Formats.plain(number, Language.EN));
  }

  private static Words joined(Words one, Words other) {
    return new Words(one.id() + other.id(), one.en() + other.en());
  }
}
