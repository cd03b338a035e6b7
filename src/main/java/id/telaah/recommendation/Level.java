package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.Optional;

/// Whom a recommendation helps: this family, the care of such cases, or families to come. The
/// audit's own three aims.
public enum Level {
  FAMILY("individu", new Words("Keluarga ini", "This family")),
  CARE("tata_laksana", new Words("Tata laksana kasus", "Case management")),
  PREVENTION("pencegahan", new Words("Pencegahan", "Prevention"));

  private final String code;
  private final Words words;

  Level(String code, Words words) {
    this.code = code;
    this.words = words;
  }

  /// The option's eternal code in the forms.
  public String code() {
    return code;
  }

  public Words words() {
    return words;
  }

  static Optional<Level> ofCode(String code) {
    for (Level level : values()) {
      if (level.code.equals(code)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
