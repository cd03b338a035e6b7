package id.telaah.recommendation;

import id.telaah.form.StrictFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows the words that must never leave the panel: of minds, violence and certain infections.
final class Discretion {
  private final Pattern words;

  private Discretion(List<String> words) {
    this.words =
        Pattern.compile(
            words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Discretion shipped() {
    return new Discretion(
        StrictFile.beside(Discretion.class, "catalogue/discreet-words.json", File.class).words());
  }

  /// Whether a text holds one of the words, at the beginning of a word, in either case.
  boolean forbids(String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private record File(String version, List<String> words) {
    File {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(words, "words");
    }
  }
}
