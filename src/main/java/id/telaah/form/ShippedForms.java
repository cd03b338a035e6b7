package id.telaah.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The forms that ship with the program: files beside this class, named in `definitions/index.txt`,
/// each read when it is first asked for.
public final class ShippedForms implements Forms {
  private static final String FOLDER = "definitions/";

  private final DefinitionLoader loader;
  private final Map<FormRef, Definition> loaded = new ConcurrentHashMap<>();

  /// @param options what the value sets of the forms hold
  public ShippedForms(OptionSource options) {
    this.loader = new DefinitionLoader(options);
  }

  @Override
  public Definition newest(String name) {
    return exactly(
        list().stream()
            .filter(ref -> ref.name().equals(name))
            .max(Comparator.comparing(FormRef::version, ShippedForms::compareVersions))
            .orElseThrow(() -> new FormException("no form " + name)));
  }

  @Override
  public Definition exactly(FormRef ref) {
    return loaded.computeIfAbsent(ref, this::load);
  }

  /// Every form that ships, in the order of the index.
  public static List<FormRef> list() {
    return new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(ShippedForms::ref)
        .toList();
  }

  private Definition load(FormRef ref) {
    if (!list().contains(ref)) {
      throw new FormException("no form " + ref);
    }
    String file = ref.name() + "-" + ref.version() + ".json";
    return loader.load(file, read(file));
  }

  private static FormRef ref(String file) {
    int dash = file.lastIndexOf('-');
    if (dash < 1 || !file.endsWith(".json")) {
      throw new FormException("index.txt: not a definition file: " + file);
    }
    return new FormRef(
        file.substring(0, dash), file.substring(dash + 1, file.length() - ".json".length()));
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

  private static int compareVersions(String one, String other) {
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
