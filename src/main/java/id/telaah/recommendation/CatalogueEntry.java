package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.Optional;

/// An intervention with what the catalogue suggests for it and what letters may say of it.
///
/// @param deadline suggested in the forms
/// @param need the one thing that the agency has to know about the family
/// @param discreet for interventions whose very name tells a secret (a mind, a violence): what the
///   letter says instead of any free text
public record CatalogueEntry(
    Intervention intervention, Deadline deadline, Words need, Optional<Words> discreet) {}
