package id.telaah.recommendation;

import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import id.telaah.language.Coded;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the catalogue's file, and refuses a cause, function, kind or deadline that does not exist.
final class InterventionsFile {
  static final String FILE_NAME = "interventions.json";

  private static final String FILE = "catalogue/" + FILE_NAME;

  private final String name;
  private final Causes causes;
  private final AgencyFunctions functions;

  private InterventionsFile(String name, Causes causes, AgencyFunctions functions) {
    this.name = name;
    this.causes = causes;
    this.functions = functions;
  }

  static Interventions shipped(Causes causes, AgencyFunctions functions) {
    Root root = StrictFile.beside(InterventionsFile.class, FILE, Root.class);
    return new InterventionsFile(FILE, causes, functions).catalogue(root);
  }

  static Interventions read(String name, byte[] json, Causes causes, AgencyFunctions functions) {
    Root root = StrictFile.read(name, json, Root.class);
    return new InterventionsFile(name, causes, functions).catalogue(root);
  }

  private Interventions catalogue(Root root) {
    List<CatalogueEntry> entries = new ArrayList<>();
    root.interventions.forEach(row -> entries.add(entry(row)));
    return new Interventions(entries, name);
  }

  private CatalogueEntry entry(Row row) {
    for (String cause : row.causes) {
      if (causes.find(cause).isEmpty()) {
        throw refusal(row, "no cause " + cause);
      }
    }
    if (!functions.knows(row.duty.function)) {
      throw refusal(row, "no function " + row.duty.function);
    }
    Intervention intervention =
        new Intervention(
            row.code, row.name, kind(row), row.duty.function, row.letter.measure, row.causes);
    Deadline deadline =
        Coded.find(Deadline.class, row.duty.deadline)
            .orElseThrow(() -> refusal(row, "no deadline " + row.duty.deadline));
    return new CatalogueEntry(
        intervention,
        deadline,
        row.letter.need,
        Optional.ofNullable(row.letter.discreet),
        fit(row));
  }

  private CatalogueEntry.Fit fit(Row row) {
    Level level =
        Coded.find(Level.class, row.duty.level)
            .orElseThrow(() -> refusal(row, "no level " + row.duty.level));
    for (String code : row.causes) {
      if (causes.find(code).stream().noneMatch(it -> row.groups.stream().anyMatch(it::isFor))) {
        throw refusal(row, "cause " + code + " is in none of its groups");
      }
    }
    return new CatalogueEntry.Fit(level, Set.copyOf(row.groups), row.letter.action);
  }

  private Intervention.Kind kind(Row row) {
    return Coded.find(Intervention.Kind.class, row.kind)
        .orElseThrow(() -> refusal(row, "no kind " + row.kind));
  }

  private FormException refusal(Row row, String what) {
    return new FormException(name + ": intervention " + row.code + ": " + what);
  }

  private record Root(String version, List<Row> interventions) {
    Root {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(interventions, "interventions");
    }
  }

  private record Row(
      String code,
      Words name,
      String kind,
      Duty duty,
      List<String> groups,
      List<String> causes,
      Wording letter) {
    Row {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(duty, "duty");
      Objects.requireNonNull(groups, "groups");
      Objects.requireNonNull(causes, "causes");
      Objects.requireNonNull(letter, "letter");
    }
  }

  private record Duty(String function, String deadline, String level) {
    Duty {
      Objects.requireNonNull(function, "function");
      Objects.requireNonNull(deadline, "deadline");
      Objects.requireNonNull(level, "level");
    }
  }

  private record Wording(String action, Words need, Words measure, @Nullable Words discreet) {
    Wording {
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(need, "need");
      Objects.requireNonNull(measure, "measure");
    }
  }
}
