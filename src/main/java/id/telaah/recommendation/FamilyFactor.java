package id.telaah.recommendation;

import id.telaah.language.Words;
import java.util.Set;

/// One side of a family's life that the audit looks at as a whole: schooling, income, housing, …
///
/// @param code eternal code
/// @param causes codes of the taxonomy that belong to it
public record FamilyFactor(String code, Words name, Set<String> causes) {
  public FamilyFactor {
    causes = Set.copyOf(causes);
  }
}
