package id.telaah.round;

import id.telaah.language.Language;
import id.telaah.language.Words;

/// The four disciplines of the expert panel (Tim Pakar), fixed by the audit.
public enum Discipline {
  SPA("spa", Words.same("Sp.A"), new Words("Dokter spesialis anak", "Paediatrician")),
  SPOG(
      "spog",
      Words.same("Sp.OG"),
      new Words("Dokter spesialis obstetri dan ginekologi", "Obstetrician")),
  PSIKOLOG("psikolog", new Words("Psikolog", "Psychology"), new Words("Psikolog", "Psychologist")),
  GIZI("gizi", new Words("Gizi", "Nutrition"), new Words("Ahli gizi", "Nutritionist"));

  private final String key;
  private final Words title;
  private final Words words;

  Discipline(String key, Words title, Words words) {
    this.key = key;
    this.title = title;
    this.words = words;
  }

  /// The eternal key in files and in the store.
  public String key() {
    return key;
  }

  /// The short title that heads a column.
  public String title(Language language) {
    return title.in(language);
  }

  public Words words() {
    return words;
  }

  /// @throws IllegalArgumentException where no discipline has the key
  public static Discipline ofKey(String key) {
    for (Discipline discipline : values()) {
      if (discipline.key.equals(key)) {
        return discipline;
      }
    }
    throw new IllegalArgumentException("no discipline: " + key);
  }
}
