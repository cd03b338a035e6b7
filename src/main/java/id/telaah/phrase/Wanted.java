package id.telaah.phrase;

import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What an expert or the panel looks for in the bank while writing.
///
/// @param disciplines whose phrases fit; every discipline's where none is named
/// @param uses where the text stands; empty for any place
/// @param group key of the case's target group
/// @param causes codes of the causes that the text is about; what names one of them comes first
/// @param words what was typed to narrow the list
public record Wanted(
    Set<Discipline> disciplines, Set<Use> uses, String group, Set<String> causes, String words) {
  public Wanted {
    disciplines = Set.copyOf(disciplines);
    uses = Set.copyOf(uses);
    causes = Set.copyOf(causes);
  }

  /// The phrases that fit, those about the causes first, then the general ones, then those about
  /// other causes; else in the bank's order.
  public List<BankPhrase> among(List<BankPhrase> bank) {
    List<BankPhrase> found = new ArrayList<>();
    bank.stream().filter(one -> fits(one.phrase())).forEach(found::add);
    found.sort(Comparator.comparing(one -> rank(one.phrase())));
    return List.copyOf(found);
  }

  private boolean fits(Phrase phrase) {
    Phrase.Scope scope = phrase.scope();
    return (uses.isEmpty() || uses.contains(phrase.use()))
        && isFor(scope.disciplines())
        && (scope.groups().isEmpty() || scope.groups().contains(group))
        && says(phrase.text().toLowerCase(Locale.ROOT));
  }

  private boolean isFor(Set<Discipline> theirs) {
    return disciplines.isEmpty()
        || theirs.isEmpty()
        || theirs.stream().anyMatch(disciplines::contains);
  }

  private boolean says(String text) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(text::contains);
  }

  private int rank(Phrase phrase) {
    Set<String> about = phrase.scope().causes();
    if (about.isEmpty()) {
      return 1;
    }
    return about.stream().anyMatch(causes::contains) ? 0 : 2;
  }
}
