package id.telaah.form;

import java.util.Set;

/// Which disciplines (`spa`, `spog`, `psikolog`, `gizi`) an item concerns.
///
/// @param neededBy those that cannot conclude without it
/// @param visibleTo the only ones, beside the panel's chair, that see the answer, which then stands
///   in no letter and on no sheet; empty for everyone
public record Audience(Set<String> neededBy, Set<String> visibleTo) {
  public static final Audience EVERYONE = new Audience(Set.of(), Set.of());

  public Audience {
    neededBy = Set.copyOf(neededBy);
    visibleTo = Set.copyOf(visibleTo);
  }

  /// Whether a discipline may see the answer.
  public boolean isOpenTo(String discipline) {
    return visibleTo.isEmpty() || visibleTo.contains(discipline);
  }
}
