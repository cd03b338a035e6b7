package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import java.util.Map;

/// Reads a round's cases and computes their signs. Called on the store thread, after the matrix is
/// on screen.
@FunctionalInterface
public interface SignReader {
  Map<CaseCode, Signs> read(RoundId round);
}
