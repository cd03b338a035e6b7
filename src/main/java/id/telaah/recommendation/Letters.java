package id.telaah.recommendation;

import java.util.List;

/// The letters of a round, and the recommendations that no letter can carry yet.
///
/// @param letters in the order of the round's agencies
/// @param unaddressed rows whose function no agency of the round has
public record Letters(List<Letter> letters, List<Unaddressed> unaddressed) {
  public Letters {
    letters = List.copyOf(letters);
    unaddressed = List.copyOf(unaddressed);
  }

  /// @param function the catalogue's code
  public record Unaddressed(RecommendationRow row, String function) {}
}
