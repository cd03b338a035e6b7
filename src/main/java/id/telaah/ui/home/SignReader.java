package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import java.util.Optional;

/// Reads one case and computes its signs. Called on the store thread, after the matrix is on
/// screen.
@FunctionalInterface
public interface SignReader {
  /// Empty where the round has no such case any more.
  Optional<Signs> read(RoundId round, CaseCode code);
}
