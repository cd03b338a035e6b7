package id.telaah.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms that ship with the program: files beside this class, named in `definitions/index.txt`,
/// each read when it is first asked for.
public final class ShippedForms implements Forms {
  private static final String FOLDER = "definitions/";
  private static final Pattern FILE = Pattern.compile("(.+)-(\\d+\\.\\d+\\.\\d+)\\.json");
  private static final Pattern MODULE =
      Pattern.compile(
          "\"valueCanonical\"\\s*:\\s*\""
              + Pattern.quote(FormRef.CANONICAL)
              + "([^\"|]+\\|[^\"|]+)\"");

  private final DefinitionLoader loader;
  private final Map<FormRef, Definition> loaded = new ConcurrentHashMap<>();

  /// @param calculations what calculated items may name
  /// @param options what the value sets of the forms hold
  public ShippedForms(CalculationSource calculations, OptionSource options) {
    this.loader = new DefinitionLoader(calculations, options, ShippedForms::content);
  }

  @Override
  public Definition newest(String name) {
    return exactly(newestRef(name).orElseThrow(() -> new FormException("no form " + name)));
  }

  static Optional<FormRef> newestRef(String name) {
    return list().stream()
        .filter(ref -> ref.name().equals(name))
        .max(Comparator.comparing(FormRef::version, ShippedForms::compareVersions));
  }

  @Override
  public Definition exactly(FormRef ref) {
    return loaded.computeIfAbsent(ref, this::load);
  }

  /// Every definition that ships, in the order of the index.
  public static List<FormRef> list() {
    return new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(file ->
            ref(file)
                .orElseThrow(() -> new FormException("index.txt: not a definition file: " + file)))
        .toList();
  }

  /// The forms among them that are filled in; the others are modules, which stand in forms.
  public static List<FormRef> whole() {
    Set<FormRef> modules = new HashSet<>();
    for (FormRef ref : list()) {
      modules.addAll(modulesIn(read(DefinitionFile.name(ref))));
    }
    return list().stream().filter(ref -> !modules.contains(ref)).toList();
  }

  /// The modules that a definition file names.
  static List<FormRef> modulesIn(byte[] file) {
    return MODULE
        .matcher(new String(file, StandardCharsets.UTF_8))
        .results()
        .map(at -> FormRef.parse(at.group(1)))
        .toList();
  }

  private Definition load(FormRef ref) {
    byte[] content = content(ref).orElseThrow(() -> new FormException("no form " + ref));
    return loader.load(DefinitionFile.name(ref), content);
  }

  static Optional<byte[]> content(FormRef ref) {
    return list().contains(ref) ? Optional.of(read(DefinitionFile.name(ref))) : Optional.empty();
  }

  /// What a file holds by its name; empty where the name is not `<form>-<version>.json`.
  static Optional<FormRef> ref(String file) {
    Matcher name = FILE.matcher(file);
    return name.matches()
        ? Optional.of(new FormRef(name.group(1), name.group(2)))
        : Optional.empty();
  }

  private static byte[] read(String file) {
    try (InputStream in = ShippedForms.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FormException("no file " + FOLDER + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int compareVersions(String one, String other) {
    String[] first = one.split("\\.");
    String[] second = other.split("\\.");
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      int order = Integer.compare(Integer.parseInt(first[i]), Integer.parseInt(second[i]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length, second.length);
  }
}
