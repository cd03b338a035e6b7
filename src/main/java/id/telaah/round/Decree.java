package id.telaah.round;

import java.time.LocalDate;
import java.util.Optional;

/// The decree (SK) that appoints the team.
///
/// @param number "440/118/2026"; empty where it is not known
public record Decree(String number, Optional<LocalDate> date) {
  public static final Decree NONE = new Decree("", Optional.empty());
}
