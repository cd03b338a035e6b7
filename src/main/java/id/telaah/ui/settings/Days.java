package id.telaah.ui.settings;

import id.telaah.language.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Days as they are typed: 5/11/2026, 5-11-2026 or 5.11.2026.
final class Days {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Days() {}

  /// Empty where nothing is typed, or no day.
  static Optional<LocalDate> read(String text) {
    try {
      String plain = text.strip().replaceAll("[-. ]", "/");
      return plain.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(plain, TYPED));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static String show(Optional<LocalDate> day) {
    return day.map(SHOWN::format).orElse("");
  }

  /// What is wrong with a text that should be a day or nothing.
  static Optional<String> wrong(String text, Texts texts) {
    return text.isBlank() || read(text).isPresent()
        ? Optional.empty()
        : Optional.of(texts.get("wrong.day"));
  }
}
