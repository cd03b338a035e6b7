package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An intervention with what the catalogue suggests for it and what letters may say of it.
///
/// @param deadline suggested in the forms
/// @param need the one thing that the agency has to know about the family
/// @param discreet for interventions whose very name tells a secret (a mind, a violence): what the
///   letter says instead of any free text
/// @param fit whom it is for, and how a recommendation of it begins
public record CatalogueEntry(
    Intervention intervention, Deadline deadline, Words need, Optional<Words> discreet, Fit fit) {
  /// @param level whom it helps
  /// @param groups keys of the target groups in which it makes sense
  /// @param action what is to be done, in Indonesian and beginning with a verb, to be edited
  public record Fit(Level level, Set<String> groups, String action) {
    public Fit {
      groups = Set.copyOf(groups);
    }
  }

  /// Whether the intervention makes sense in a target group.
  public boolean isFor(String group) {
    return fit.groups.contains(group);
  }

  /// The code that letters carry in place of one that would tell a secret.
  static final String WITHHELD = "dirahasiakan";

  /// The intervention as letters may carry it: under its discreet name, without the causes behind
  /// it.
  Intervention forAgencies() {
    return new Intervention(
        discreet.isPresent() ? WITHHELD : intervention.code(),
        discreet.orElse(intervention.name()),
        intervention.kind(),
        intervention.function(),
        intervention.measure(),
        List.of());
  }
}
