package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.Set;

/// A cause of the taxonomy.
///
/// @param code eternal code: `A2.1`
/// @param branch heading: "Langsung – penyakit"
/// @param direct whether the frame counts it as a direct cause
/// @param groups keys of the target groups in which it makes sense
/// @param modifiable keys of the target groups in which action now can usually still change it; the
///   expert decides
public record Cause(
    String code,
    Words name,
    Words branch,
    boolean direct,
    Set<String> groups,
    Set<String> modifiable) {
  public Cause {
    groups = Set.copyOf(groups);
    modifiable = Set.copyOf(modifiable);
  }

  /// Whether the cause makes sense in a target group.
  public boolean isFor(String group) {
    return groups.contains(group);
  }

  /// Whether action now can usually still change it in a target group: a suggestion.
  public boolean isModifiable(String group) {
    return modifiable.contains(group);
  }
}
