package id.telaah.risk;

import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Lays the rules of a file and of all that it includes in one row, each file once.
final class RuleShelf {
  private final Function<String, Optional<RuleFile>> files;
  private final List<Placed> rows = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> open = new LinkedHashSet<>();

  /// A row, and the name of the file that it stands in.
  record Placed(String file, RuleFile.Row row, boolean included) {}

  private RuleShelf(Function<String, Optional<RuleFile>> files) {
    this.files = files;
  }

  /// The rows of a file, between those of the files that it includes first and of the others.
  ///
  /// @param files what stands under a name
  /// @throws FormException where an included file is not there or includes its includer
  static List<Placed> rows(String name, RuleFile file, Function<String, Optional<RuleFile>> files) {
    RuleShelf shelf = new RuleShelf(files);
    shelf.take(name, file);
    return List.copyOf(shelf.rows);
  }

  /// What ships with the program: `rumah-tangga-1`.
  static Optional<RuleFile> shipped(String name) {
    String path = path(name);
    return RuleShelf.class.getResource(path) == null
        ? Optional.empty()
        : Optional.of(StrictFile.beside(RuleShelf.class, path, RuleFile.class));
  }

  static String path(String name) {
    return "rules/" + name + ".json";
  }

  private void take(String name, RuleFile file) {
    taken.add(name);
    open.add(name);
    boolean included = open.size() > 1;
    Set<String> named = new HashSet<>();
    takeAll(name, file.includedFirst(), named);
    file.rules().forEach(row -> rows.add(new Placed(path(name), row, included)));
    takeAll(name, file.included(), named);
    open.remove(name);
  }

  /// @param named what the file has named so far
  private void takeAll(String name, List<String> others, Set<String> named) {
    for (String next : others) {
      if (!named.add(next)) {
        throw refusal(name, next, "stands twice");
      }
      if (open.contains(next)) {
        throw refusal(name, next, "a circle: " + String.join(" → ", open) + " → " + next);
      }
      if (!taken.contains(next)) {
        take(next, files.apply(next).orElseThrow(() -> refusal(name, next, "no such rule file")));
      }
    }
  }

  private static FormException refusal(String name, String include, String what) {
    return new FormException(path(name) + ": include " + include + ": " + what);
  }
}
