package id.telaah.phrase;

import id.telaah.recommendation.Cause;
import id.telaah.recommendation.Causes;
import java.util.Set;
import java.util.stream.Collectors;

/// The codes that a phrase may name.
///
/// @param causes codes of the taxonomy
/// @param groups keys of target groups that the taxonomy knows
public record Vocabulary(Set<String> causes, Set<String> groups) {
  public Vocabulary {
    causes = Set.copyOf(causes);
    groups = Set.copyOf(groups);
  }

  public static Vocabulary of(Causes causes) {
    return new Vocabulary(
        causes.all().stream().map(Cause::code).collect(Collectors.toSet()),
        causes.all().stream()
            .flatMap(cause -> cause.groups().stream())
            .collect(Collectors.toSet()));
  }
}
