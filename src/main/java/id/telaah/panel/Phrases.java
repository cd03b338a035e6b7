package id.telaah.panel;

import id.telaah.language.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts wordings together in both languages at once.
final class Phrases {
  private Phrases() {}

  /// Wordings one after the other; empty ones are left out.
  static Words joined(List<Words> parts, String between) {
    return new Words(join(parts, between, Words::id), join(parts, between, Phrases::english));
  }

  private static String join(List<Words> parts, String between, Function<Words, String> side) {
    return parts.stream()
        .map(side)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(between));
  }

  private static String english(Words words) {
    return words.en().isEmpty() ? words.id() : words.en();
  }

  /// "Utama: ASI sejak lahir"; the first alone where there is no second.
  static Words colon(Words first, Words second) {
    return joined(List.of(first, second), ": ");
  }
}
