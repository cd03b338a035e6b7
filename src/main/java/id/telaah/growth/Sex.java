package id.telaah.growth;

import id.telaah.language.Words;
import java.util.Optional;

/// The sex whose growth standard a child is read against.
public enum Sex {
  BOY(new Words("anak laki-laki", "boy")),
  GIRL(new Words("anak perempuan", "girl"));

  private final Words words;

  Sex(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /// The sex of a code as field files write it: `M`, `L`, `1` boy; `F`, `P`, `2` girl; either case.
  ///
  /// @return empty for anything else
  public static Optional<Sex> ofCode(String code) {
    return switch (code) {
      case "M", "m", "L", "l", "1" -> Optional.of(BOY);
      case "F", "f", "P", "p", "2" -> Optional.of(GIRL);
      default -> Optional.empty();
    };
  }
}
