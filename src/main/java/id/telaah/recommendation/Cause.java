package id.telaah.recommendation;

import id.telaah.language.Words;

/// A cause of the taxonomy.
///
/// @param code eternal code: `A2.1`
/// @param branch heading: "Langsung – penyakit"
/// @param direct whether the frame counts it as a direct cause
public record Cause(String code, Words name, Words branch, boolean direct) {}
