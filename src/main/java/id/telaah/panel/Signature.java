package id.telaah.panel;

import id.telaah.round.Discipline;
import java.time.Instant;

/// An expert's signature under the agreed text.
///
/// @param name name with titles, as it stood at signing
/// @param textHash SHA-256 (hex) of the text that was signed
public record Signature(Discipline discipline, String name, Instant at, String textHash) {}
