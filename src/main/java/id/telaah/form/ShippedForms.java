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
import org.jspecify.annotations.Nullable;

/// The forms that ship with the program: files beside this class, named in `definitions/index.txt`,
/// or packed into one file by the build. Each is read when it is first asked for, the packed ones
/// together.
public final class ShippedForms implements Forms {
  private static final String FOLDER = "definitions/";
  private static final Pattern FILE = Pattern.compile("(.+)-(\\d+\\.\\d+\\.\\d+)\\.json");
  private static final Pattern MODULE =
      Pattern.compile(
          "\"valueCanonical\"\\s*:\\s*\""
              + Pattern.quote(FormRef.CANONICAL)
              + "([^\"|]+\\|[^\"|]+)\"");

  private static final String PACKED = "definitions.bin";

  private final CalculationSource calculations;
  private final OptionSets options;
  private final DefinitionLoader loader;
  private final Map<FormRef, Definition> loaded = new ConcurrentHashMap<>();
  private @Nullable Map<FormRef, Definition> packed;

  /// @param calculations what calculated items may name
  /// @param options what the value sets of the forms hold
  public ShippedForms(CalculationSource calculations, OptionSource options) {
    this.calculations = calculations;
    this.options = new OptionSets(options);
    this.loader = new DefinitionLoader(calculations, this.options, ShippedForms::content);
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
    Definition ready = packed().get(ref);
    return ready == null ? loaded.computeIfAbsent(ref, this::load) : ready;
  }

  /// All forms as the build packed them; none where the program runs without that.
  private synchronized Map<FormRef, Definition> packed() {
    Map<FormRef, Definition> known = packed;
    if (known == null) {
      known =
          bytes(PACKED)
              .map(bytes -> PackedForms.read(bytes, calculations, options))
              .orElse(Map.of());
      packed = known;
    }
    return known;
  }

  /// Every form in one file, for [#PACKED]: the JSON is checked now and not when the program runs.
  ///
  /// @throws FormException where a definition that ships is not right
  public byte[] pack() {
    Packing packing = new Packing(options);
    whole().forEach(ref -> packing.add(load(ref)));
    return packing.bytes();
  }

  /// The file beside the definitions that holds what [#pack] gives.
  public static String packedFile() {
    return PACKED;
  }

  /// Every definition that ships, in the order of the index.
  public static List<FormRef> list() {
    return All.LIST;
  }

  private static List<FormRef> index() {
    return new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(file ->
            ref(file)
                .orElseThrow(() -> new FormException("index.txt: not a definition file: " + file)))
        .toList();
  }

  /// Read once, when first asked for.
  private static final class All {
    static final List<FormRef> LIST = index();
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
    return bytes(file).orElseThrow(() -> new FormException("no file " + FOLDER + file));
  }

  private static Optional<byte[]> bytes(String file) {
    try (InputStream in = ShippedForms.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
