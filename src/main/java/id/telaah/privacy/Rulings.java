package id.telaah.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Verdicts at hand while files are read again: each is found by the place and mark of its leak, so
/// that a verdict can never pass on to another value.
public final class Rulings {
  /// Nothing has been ruled.
  public static final Rulings NONE = new Rulings(List.of());

  private record Key(String file, String path, LeakKind kind, long mark) {
    static Key of(Finding finding) {
      return new Key(
          finding.place().file(), finding.place().path(), finding.kind(), finding.mark());
    }
  }

  private final Map<Key, Ruling> rulings = new HashMap<>();

  /// @param verdicts of one finding the last counts
  public Rulings(Collection<Verdict> verdicts) {
    verdicts.forEach(verdict -> rulings.put(Key.of(verdict.finding()), verdict.ruling()));
  }

  /// What was ruled on a finding.
  public Optional<Ruling> on(Finding finding) {
    return Optional.ofNullable(rulings.get(Key.of(finding)));
  }
}
