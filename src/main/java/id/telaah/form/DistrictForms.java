package id.telaah.form;

import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The forms that ship, and those that a district has put into its folder beside the store: new
/// versions of shipped forms, and new forms.
///
/// A version never changes once it could be read: a copy with its modules in place is kept, and
/// answers stay with it. A file that cannot be used is left aside and told.
public final class DistrictForms implements Forms {
  private static final Wording WORDING = Wording.beside(DistrictForms.class);
  private static final String JSON = ".json";

  private final ShippedForms shipped;
  private final EditedFiles files;
  private final Predicate<String> others;
  private final DefinitionLoader loader;
  private final DefinitionLoader alone;
  private final Set<FormRef> offered = new HashSet<>();
  private Map<FormRef, Definition> own = Map.of();
  private boolean read;

  /// @param calculations what calculated items may name
  /// @param options what the value sets of the forms hold
  /// @param others whether a file of the folder is no form but read by another room
  public DistrictForms(
      CalculationSource calculations,
      OptionSource options,
      EditedFiles files,
      Predicate<String> others) {
    this.others = others;
    OptionSets sets = new OptionSets(options);
    this.shipped = new ShippedForms(calculations, sets);
    this.files = files;
    this.loader = new DefinitionLoader(calculations, sets, this::content);
    this.alone = new DefinitionLoader(calculations, sets, DefinitionFiles.NONE);
  }

  @Override
  public Definition newest(String name) {
    Comparator<FormRef> byVersion =
        Comparator.comparing(FormRef::version, ShippedForms::compareVersions);
    own();
    Optional<FormRef> ours = offered.stream().filter(ref -> ref.name().equals(name)).max(byVersion);
    Optional<FormRef> theirs = ShippedForms.newestRef(name);
    return ours.filter(ref -> theirs.isEmpty() || byVersion.compare(ref, theirs.get()) > 0)
        .map(this::exactly)
        .orElseGet(() -> shipped.newest(name));
  }

  @Override
  public Definition exactly(FormRef ref) {
    Definition ours = own().get(ref);
    return ours == null ? shipped.exactly(ref) : ours;
  }

  @Override
  public List<Words> troubles() {
    own();
    return files.troubles();
  }

  private synchronized Map<FormRef, Definition> own() {
    if (!read) {
      read = true;
      own = readFolder();
    }
    return own;
  }

  private Map<FormRef, Definition> readFolder() {
    Map<FormRef, Definition> all = new TreeMap<>(Comparator.comparing(FormRef::toString));
    for (String file : files.keptNames(JSON)) {
      ShippedForms.ref(file).ifPresent(ref -> kept(file).ifPresent(form -> all.put(ref, form)));
    }
    Set<FormRef> modules = modules();
    for (String file : files.names(JSON).stream().filter(Predicate.not(others)).toList()) {
      Optional<FormRef> ref = ShippedForms.ref(file);
      if (ref.isEmpty()) {
        files.tell(file, WORDING.of("edited.name", file));
      } else if (ShippedForms.list().contains(ref.get())) {
        files.tell(file, WORDING.of("edited.ships", file));
      } else if (!modules.contains(ref.get())) {
        files
            .pinned(file, bytes -> first(file, bytes), bytes -> alone.load(file, bytes))
            .ifPresent(form -> {
              all.put(ref.get(), form);
              offered.add(ref.get());
            });
      }
    }
    return all;
  }

  /// The first reading of a file; what is kept of it needs no module any more.
  private EditedFiles.Good<Definition> first(String file, byte[] bytes) {
    Definition form = loader.load(file, bytes);
    return new EditedFiles.Good<>(form, loader.assembled(file, bytes));
  }

  /// A version that was offered once; its answers are pinned to it.
  private Optional<Definition> kept(String file) {
    try {
      return files.kept(file).map(bytes -> alone.load(file, bytes));
    } catch (FormException e) {
      files.tell(file, WORDING.of("edited.refused", file, e.words()));
      return Optional.empty();
    }
  }

  private Set<FormRef> modules() {
    Set<FormRef> modules = new HashSet<>();
    for (String file : files.names(JSON)) {
      files.content(file).ifPresent(bytes -> modules.addAll(ShippedForms.modulesIn(bytes)));
    }
    return modules;
  }

  private Optional<byte[]> content(FormRef ref) {
    return files.content(DefinitionFile.name(ref)).or(() -> ShippedForms.content(ref));
  }
}
