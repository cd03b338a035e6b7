package id.telaah.earlier;

import id.telaah.casefile.RoundId;
import java.util.List;
import java.util.Optional;

/// An earlier audit of a case laid beside the case as it is now, as far as one viewer may see it.
///
/// @param round the semester of the earlier audit
/// @param scores empty where it is no child's case or one of the files has no measuring
/// @param agreed what the panel signed; empty where not all four signed
/// @param own what the viewer's own discipline had sent; empty outside the panel
/// @param outcomes what was asked of each agency, and what came of it
public record Beside(
    RoundId round,
    FieldChanges fields,
    Optional<ScoreChanges> scores,
    Optional<Verdict> agreed,
    Optional<Verdict> own,
    List<Outcome> outcomes) {
  public Beside {
    outcomes = List.copyOf(outcomes);
  }
}
