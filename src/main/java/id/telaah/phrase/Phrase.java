package id.telaah.phrase;

import id.telaah.round.Discipline;
import java.util.Set;
import java.util.regex.Pattern;

/// A wording of the phrase bank, in the language of the reviews: Indonesian.
///
/// @param id eternal key: small letters, digits, hyphens
/// @param use where in a review it belongs
/// @param scope for whom and for what
/// @param text what is put in; `…` stands where the expert fills something in
public record Phrase(String id, Use use, Scope scope, String text) {
  /// Longest text; what the forms' shortest texts take.
  public static final int MOST_LETTERS = 500;

  static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  /// For whom and for what a phrase is; an empty set means for all.
  ///
  /// @param causes codes of the taxonomy
  /// @param groups keys of target groups
  public record Scope(Set<Discipline> disciplines, Set<String> causes, Set<String> groups) {
    public Scope {
      disciplines = Set.copyOf(disciplines);
      causes = Set.copyOf(causes);
      groups = Set.copyOf(groups);
    }
  }

  public Phrase {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no phrase id: " + id);
    }
    if (text.isBlank() || text.length() > MOST_LETTERS) {
      throw new IllegalArgumentException("a phrase holds 1 to " + MOST_LETTERS + " letters");
    }
  }

  /// Whether two phrases would put the same words in the same place.
  boolean saysTheSameAs(Phrase other) {
    return use == other.use && plain(text).equals(plain(other.text));
  }

  /// A text by which trivially different spellings are the same.
  static String plain(String text) {
    return text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
  }
}
