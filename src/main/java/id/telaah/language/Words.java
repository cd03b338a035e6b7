package id.telaah.language;

/// One wording in both languages.
///
/// @param id the Indonesian wording, never blank unless both are
/// @param en the English wording; empty means "as in Indonesian"
public record Words(String id, String en) {
  public static final Words NONE = new Words("", "");

  /// The same wording in both languages: codes, symbols, proper names.
  public static Words same(String text) {
    return new Words(text, text);
  }

  public String in(Language language) {
    return language == Language.EN && !en.isEmpty() ? en : id;
  }

  public boolean isEmpty() {
    return id.isEmpty() && en.isEmpty();
  }
}
