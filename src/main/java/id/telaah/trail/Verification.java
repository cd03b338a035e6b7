package id.telaah.trail;

import java.util.List;

/// What checking a whole store has found.
///
/// @param entries how many trail entries there are
/// @param documents how many issued documents there are
/// @param flaws what is not as it was left; the trail's first broken entry stands before what
///   follows from it
public record Verification(long entries, long documents, List<Flaw> flaws) {
  public Verification {
    flaws = List.copyOf(flaws);
  }

  /// Nothing is wrong.
  public boolean isWhole() {
    return flaws.isEmpty();
  }
}
