package id.telaah.ui.shell;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;
import java.nio.file.Path;
import java.util.List;

/// Where one can be in the program. Screens name places; they never know each other.
public sealed interface Place {
  /// The round's matrix.
  record Home() implements Place {}

  /// The preview of files to load; empty where nothing was picked yet.
  record Load(List<Path> files) implements Place {}

  /// One review; read-only where the viewer is not of the discipline.
  record Reviewing(CaseCode code, Discipline discipline) implements Place {}

  /// One case's agreement.
  record Panel(CaseCode code) implements Place {}

  /// The round's documents.
  record Papers() implements Place {}

  /// What is missing from the round's cases, and what is asked of the technical team.
  record Requests() implements Place {}

  record Settings() implements Place {}

  /// The assistant that sets a round up step by step.
  record Setup() implements Place {}
}
