package id.telaah.recommendation;

import id.telaah.language.Coded;
import id.telaah.language.Words;

/// Whom a recommendation helps: this family, the care of such cases, or families to come. The
/// audit's own three aims.
public enum Level implements Coded {
  FAMILY("individu", new Words("Keluarga ini", "This family")),
  CARE("tata_laksana", new Words("Tata laksana kasus", "Case management")),
  PREVENTION("pencegahan", new Words("Pencegahan", "Prevention"));

  private final String code;
  private final Words words;

  Level(String code, Words words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Words words() {
    return words;
  }
}
