package id.telaah.recommendation;

import id.telaah.form.FormException;
import id.telaah.form.Option;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The catalogue of interventions: what may be recommended, who carries it out, and the words that
/// an agency may read about it.
public final class Interventions {
  private final Map<String, CatalogueEntry> byCode = new LinkedHashMap<>();

  Interventions(List<CatalogueEntry> entries, String name) {
    for (CatalogueEntry entry : entries) {
      String code = entry.intervention().code();
      if (byCode.put(code, entry) != null) {
        throw new FormException(name + ": intervention " + code + " stands twice");
      }
    }
  }

  /// The catalogue that the program carries, checked against the causes and functions it names.
  ///
  /// @throws FormException where the file is not as it must be
  public static Interventions shipped(Causes causes, AgencyFunctions functions) {
    return InterventionsFile.shipped(causes, functions);
  }

  public Optional<CatalogueEntry> entry(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Optional<Intervention> find(String code) {
    return entry(code).map(CatalogueEntry::intervention);
  }

  /// The intervention's name; the code itself where the catalogue does not know it.
  public Words name(String code) {
    return find(code).map(Intervention::name).orElse(Words.same(code));
  }

  public Collection<CatalogueEntry> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /// The codes of the interventions that make sense in a target group.
  public Set<String> codesFor(String group) {
    return byCode.values().stream()
        .filter(entry -> entry.isFor(group))
        .map(entry -> entry.intervention().code())
        .collect(Collectors.toSet());
  }

  /// The value set `intervensi`: each intervention under its kind.
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (Intervention.Kind kind : Intervention.Kind.values()) {
      for (CatalogueEntry entry : byCode.values()) {
        Intervention one = entry.intervention();
        if (one.kind() == kind) {
          options.add(new Option(one.code(), one.name(), kind.words()));
        }
      }
    }
    return List.copyOf(options);
  }
}
