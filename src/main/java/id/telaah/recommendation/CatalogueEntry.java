package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;

/// An intervention with what the catalogue suggests for it and what letters may say of it.
///
/// @param deadline suggested in the forms
/// @param need the one thing that the agency has to know about the family
/// @param discreet for interventions whose very name tells a secret (a mind, a violence): what the
///   letter says instead of any free text
public record CatalogueEntry(
    Intervention intervention, Deadline deadline, Words need, Optional<Words> discreet) {
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
