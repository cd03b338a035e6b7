package id.telaah.form;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Long lists of options, each asked for once and the same list for every item that has it.
final class OptionSets implements OptionSource {
  private final OptionSource source;
  private final Map<String, List<Option>> byName = new ConcurrentHashMap<>();

  OptionSets(OptionSource source) {
    this.source = source;
  }

  @Override
  public List<Option> options(String set) {
    List<Option> known = byName.get(set);
    if (known != null) {
      return known;
    }
    byName.putIfAbsent(set, source.isLiving(set) ? new Living(set, source) : copy(set));
    return Objects.requireNonNull(byName.get(set));
  }

  private List<Option> copy(String set) {
    return List.copyOf(source.options(set));
  }

  /// A set whose options are asked for when they are first looked at: a form that is only read
  /// costs no catalogue.
  List<Option> late(String set) {
    return new Living(set, this);
  }

  /// The same list where it is immutable or asked for late, else a copy that is.
  static List<Option> immutable(List<Option> options) {
    return options instanceof Living ? options : List.copyOf(options);
  }

  /// Asks its source at every look.
  private static final class Living extends AbstractList<Option> {
    private final String set;
    private final OptionSource source;

    Living(String set, OptionSource source) {
      this.set = set;
      this.source = source;
    }

    @Override
    public Option get(int index) {
      return source.options(set).get(index);
    }

    @Override
    public int size() {
      return source.options(set).size();
    }
  }

  /// The set that this very list is; empty for a list of an item's own.
  Optional<String> name(List<Option> list) {
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue() == list)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
