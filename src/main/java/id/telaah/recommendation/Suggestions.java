package id.telaah.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds which interventions of the catalogue answer the causes of a case: not every case needs the
/// same.
public final class Suggestions {
  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparing(Suggestion::main)
          .thenComparing(Suggestion::isForTheCase)
          .thenComparing(suggestion -> suggestion.answers().size())
          .reversed();

  private final Causes causes;
  private final Interventions interventions;

  public Suggestions(Catalogue catalogue) {
    this.causes = catalogue.causes();
    this.interventions = catalogue.interventions();
  }

  /// The interventions for a target group that answer at least one of the causes: those for the
  /// main cause first, then those that help the case itself, then those that answer more, then in
  /// the catalogue's order.
  ///
  /// @param group key of the target group
  /// @param chosen strongest first, as [ChosenCause#of] gives them
  public List<Suggestion> of(String group, List<ChosenCause> chosen) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (CatalogueEntry entry : interventions.all()) {
      if (entry.isFor(group)) {
        suggestion(entry, chosen).ifPresent(suggestions::add);
      }
    }
    suggestions.sort(BEST_FIRST);
    return List.copyOf(suggestions);
  }

  private Optional<Suggestion> suggestion(CatalogueEntry entry, List<ChosenCause> chosen) {
    List<ChosenCause> answered =
        chosen.stream()
            .filter(cause -> entry.intervention().causes().contains(cause.code()))
            .toList();
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    List<Cause> named =
        answered.stream().map(one -> causes.find(one.code())).flatMap(Optional::stream).toList();
    return Optional.of(
        new Suggestion(entry, named, answered.stream().anyMatch(ChosenCause::isMain)));
  }
}
