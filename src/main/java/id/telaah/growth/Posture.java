package id.telaah.growth;

import java.util.Optional;

/// How length or height was taken, as the 0.7 cm rule needs it.
public enum Posture {
  LYING,
  STANDING,
  UNKNOWN;

  /// The posture of WHO's code: `l` lying, `h` standing, empty unknown; either case.
  ///
  /// @return empty for anything else
  public static Optional<Posture> ofCode(String code) {
    return switch (code) {
      case "l", "L" -> Optional.of(LYING);
      case "h", "H" -> Optional.of(STANDING);
      case "" -> Optional.of(UNKNOWN);
      default -> Optional.empty();
    };
  }
}
