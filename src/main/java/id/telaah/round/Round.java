package id.telaah.round;

import id.telaah.casefile.RoundId;
import java.util.Optional;

/// One semester's audit in one regency or city.
///
/// @param regencyCode `33.75`
/// @param regencyName "Kota Pekalongan"
public record Round(
    RoundId id, String regencyCode, String regencyName, Optional<Approval> approval) {
  /// "Semester II 2026 · Kota Pekalongan".
  public String title() {
    return id.title() + " · " + regencyName;
  }
}
