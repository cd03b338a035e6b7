package id.telaah.round;

import id.telaah.casefile.RoundId;
import java.util.List;
import java.util.Optional;

/// One semester's audit in one regency or city.
///
/// @param regencyCode `33.75`; empty while nobody has said where the round is held
/// @param regencyName "Kota Pekalongan"
/// @param targets the groups it says something about
public record Round(
    RoundId id,
    String regencyCode,
    String regencyName,
    Optional<Approval> approval,
    List<Target> targets) {
  public Round {
    targets = List.copyOf(targets);
  }

  /// What the round says about a group: audited in the whole regency where it says nothing.
  public Target target(String groupKey) {
    return targets.stream()
        .filter(target -> target.groupKey().equals(groupKey))
        .findFirst()
        .orElse(new Target(groupKey, true, List.of()));
  }

  /// Whether it is known where it is held; until then the round is only being set up.
  public boolean isPlaced() {
    return !regencyCode.isEmpty();
  }

  /// "Semester II 2026 · Kota Pekalongan".
  public String title() {
    return isPlaced() ? id.title() + " · " + regencyName : id.title();
  }
}
