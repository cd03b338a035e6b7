package id.telaah.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Guesses which name was meant by one that nobody knows.
final class Nearest {
  /// Longer names are no typing errors.
  private static final int LONGEST = 60;

  private Nearest() {}

  /// The name that differs least, where it differs by no more than a third of its letters.
  static Optional<String> of(String name, Stream<String> names) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s.-]+", "_");
    return names
        .map(candidate -> new Guess(candidate, distance(lower, candidate)))
        .min(Comparator.comparingInt(Guess::distance))
        .filter(guess -> guess.distance() <= Math.max(1, guess.name().length() / 3))
        .map(Guess::name);
  }

  private record Guess(String name, int distance) {}

  /// Levenshtein's distance: letters to insert, remove or replace.
  private static int distance(String one, String other) {
    int[] costs = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    return costs[other.length()];
  }
}
