package id.telaah.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of lower-case words from a resource, parted by blanks; lines beginning with `#` are
/// notes.
record WordList(Set<String> words) {
  /// Names that a verb's prefix would hide.
  static final WordList NAMES_LIKE_VERBS = read("names-like-verbs.txt");

  static WordList read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + WordList.class.getName());
      }
      return new WordList(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line ->
                  line.strip().transform(text -> java.util.Arrays.stream(text.split("\\s+"))))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordList and(WordList other) {
    Set<String> both = new HashSet<>(words);
    both.addAll(other.words);
    return new WordList(Set.copyOf(both));
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
