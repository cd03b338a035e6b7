package id.telaah.risk;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;

/// The words in which computed facts are said.
final class Said {
  private Said() {}

  /// A score with two decimals: "−3,05".
  static Words score(double z) {
    return new Words(Formats.decimal(z, 2, Language.ID), Formats.decimal(z, 2, Language.EN));
  }

  /// "−3,05 SD".
  static Words sd(double z) {
    return joined(score(z), " ", Words.same("SD"));
  }

  static Words yesOrNo(boolean yes) {
    return yes ? new Words("ya", "yes") : new Words("tidak", "no");
  }

  /// "−3,05 SD, Agustus 2026, umur 395 hari".
  static Words at(Words figure, Moment moment) {
    return joined(figure, ", ", moment.words());
  }

  static Words joined(Words first, String between, Words second) {
    return new Words(first.id() + between + second.id(), first.en() + between + second.en());
  }
}
