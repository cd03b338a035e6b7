package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/// What a typed setting must hold, in words.
final class Rules {
  private static final int MOST_LETTERS = 300;

  private Rules() {}

  /// Something, where something is required, and no more than fits on paper.
  static Optional<String> text(String text, boolean required, Texts texts) {
    if (required && text.isBlank()) {
      return Optional.of(texts.get("wrong.required"));
    }
    return text.length() > MOST_LETTERS * 10
        ? Optional.of(texts.get("wrong.long"))
        : Optional.empty();
  }

  /// An official's number (NIP): 18 digits, with or without blanks, or nothing.
  static Optional<String> nip(String text, Texts texts) {
    return text.isEmpty() || text.replace(" ", "").matches("\\d{18}")
        ? Optional.empty()
        : Optional.of(texts.get("wrong.nip"));
  }

  /// A share of a hundred with at most two decimals, or nothing.
  static Optional<String> share(String text, Texts texts) {
    return text.isBlank() || shareIn(text).isPresent()
        ? Optional.empty()
        : Optional.of(texts.get("wrong.share"));
  }

  /// The share that a text holds; empty where it holds none.
  static Optional<BigDecimal> shareIn(String text) {
    String plain = text.strip().replace(',', '.').replaceAll("\\s*%$", "");
    if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain)).filter(it -> it.compareTo(Figure.WHOLE) <= 0);
  }

  /// A number of cases, or nothing.
  static Optional<String> cases(String text, Texts texts) {
    return text.matches("\\d{0,4}") ? Optional.empty() : Optional.of(texts.get("wrong.cases"));
  }
}
