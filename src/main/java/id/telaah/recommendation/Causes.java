package id.telaah.recommendation;

import id.telaah.form.FormException;
import id.telaah.form.Option;
import id.telaah.form.StrictFile;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The taxonomy of causes, as its file gives it: branches in order, causes in order.
public final class Causes {
  static final String FILE_NAME = "causes.json";

  private static final String FILE = "catalogue/" + FILE_NAME;

  private final Map<String, Cause> byCode = new LinkedHashMap<>();

  private Causes(File file, String name) {
    for (Branch branch : file.branches) {
      for (Named cause : branch.causes) {
        add(cause(branch, cause, name), name);
      }
    }
  }

  /// The taxonomy that the program carries.
  ///
  /// @throws FormException where the file is not as it must be
  public static Causes shipped() {
    return new Causes(StrictFile.beside(Causes.class, FILE, File.class), FILE);
  }

  /// A taxonomy from other bytes.
  ///
  /// @param name how the file is called in a refusal
  /// @throws FormException where the file is not as it must be
  static Causes read(String name, byte[] json) {
    return new Causes(StrictFile.read(name, json, File.class), name);
  }

  private static Cause cause(Branch branch, Named cause, String name) {
    if (!cause.groups.containsAll(cause.modifiable)) {
      throw new FormException(
          name + ": cause " + cause.code + ": modifiable in a group that it is not for");
    }
    return new Cause(
        cause.code,
        cause.name,
        branch.name,
        branch.direct,
        Set.copyOf(cause.groups),
        Set.copyOf(cause.modifiable));
  }

  private void add(Cause cause, String name) {
    if (byCode.put(cause.code(), cause) != null) {
      throw new FormException(name + ": cause " + cause.code() + " stands twice");
    }
  }

  public Optional<Cause> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The cause's name; the code itself where the taxonomy does not know it.
  public Words name(String code) {
    return find(code).map(Cause::name).orElse(Words.same(code));
  }

  /// All causes, branch by branch.
  public Collection<Cause> all() {
    return java.util.Collections.unmodifiableCollection(byCode.values());
  }

  /// The codes of the causes that make sense in a target group.
  public Set<String> codesFor(String group) {
    return byCode.values().stream()
        .filter(cause -> cause.isFor(group))
        .map(Cause::code)
        .collect(Collectors.toSet());
  }

  /// The value set `penyebab`: each cause under its branch.
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    byCode.values().forEach(c -> options.add(new Option(c.code(), c.name(), c.branch())));
    return List.copyOf(options);
  }

  private record File(String version, List<Branch> branches) {
    File {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(branches, "branches");
    }
  }

  private record Branch(String code, Words name, boolean direct, List<Named> causes) {
    Branch {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(causes, "causes");
    }
  }

  private record Named(String code, Words name, List<String> groups, List<String> modifiable) {
    Named {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(groups, "groups");
      Objects.requireNonNull(modifiable, "modifiable");
    }
  }
}
