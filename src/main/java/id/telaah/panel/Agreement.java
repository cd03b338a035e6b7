package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the panel agreed on one case; frozen from the first signature on.
///
/// @param form the agreement form's version it is pinned to
/// @param answers the agreed causes, risk level, recommendations and dissent
public record Agreement(
    RoundId round, CaseCode code, FormRef form, Answers answers, List<Signature> signatures) {
  public Agreement {
    signatures = List.copyOf(signatures);
  }

  public boolean isFrozen() {
    return !signatures.isEmpty();
  }

  /// When the text froze: its first signature; empty while it may change.
  public Optional<Instant> frozenAt() {
    return signatures.stream().map(Signature::at).min(Comparator.naturalOrder());
  }

  /// Signed by all four disciplines.
  public boolean isSigned() {
    return signatures.stream().map(Signature::discipline).distinct().count() == 4;
  }
}
