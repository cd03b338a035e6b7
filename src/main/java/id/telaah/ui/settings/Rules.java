package id.telaah.ui.settings;

import id.telaah.language.Texts;
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
}
