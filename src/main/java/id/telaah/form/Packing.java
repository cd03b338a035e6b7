package id.telaah.form;

import id.telaah.language.Words;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes definitions that have been read and found right into one file that [PackedForms] reads
/// many times faster than their JSON: at build time, so that the program starts fast. What several
/// forms share stands in it once.
final class Packing {
  private final OptionSets sets;
  private final Table<String> strings = new Table<>();
  private final Table<Words> words = new Table<>();
  private final Table<List<Option>> lists = new Table<>();
  private final Table<Item> items = new Table<>();
  private final Bytes forms = new Bytes();
  private int count;

  /// @param sets those that the definitions were read with
  Packing(OptionSets sets) {
    this.sets = sets;
  }

  void add(Definition form) {
    count++;
    string(forms, form.ref().name());
    string(forms, form.ref().version());
    words(forms, form.title());
    children(forms, form.items());
  }

  byte[] bytes() {
    Bytes all = new Bytes();
    all.number(PackedForms.FORMAT);
    all.number(strings.size());
    strings.parts.values().forEach(all::add);
    for (Table<?> table : List.of(words, lists, items)) {
      all.number(table.size());
      table.parts.values().forEach(all::add);
    }
    all.number(count);
    all.add(forms);
    return all.toByteArray();
  }

  private void item(Bytes to, Item item) {
    Limits limits = item.limits();
    Guidance guidance = item.guidance();
    string(to, item.linkId());
    to.number(item.type().ordinal());
    words(to, item.text());
    to.number(
        (limits.required() ? 1 : 0) + (limits.repeats() ? 2 : 0) + (guidance.monthOnly() ? 4 : 0));
    to.number(limits.maxLength() == null ? 0 : limits.maxLength());
    decimal(to, limits.min());
    decimal(to, limits.max());
    words(to, guidance.hint());
    string(to, guidance.source());
    string(to, guidance.unit());
    parts(to, item.parts());
  }

  private void parts(Bytes to, Item.Parts parts) {
    Optional<String> set =
        parts.options().isEmpty() ? Optional.empty() : sets.name(parts.options());
    string(to, set.orElse(""));
    to.number(list(set.isPresent() ? List.of() : parts.options()));
    to.number(parts.enabledWhen().isPresent() ? 1 : 0);
    parts.enabledWhen().ifPresent(when -> condition(to, when));
    string(to, parts.formula().map(formula -> formula.calculation().name()).orElse(""));
    List<String> of = parts.formula().map(Formula::of).orElse(List.of());
    to.number(of.size());
    of.forEach(linkId -> string(to, linkId));
    names(to, parts.audience().neededBy());
    names(to, parts.audience().visibleTo());
    to.number(parts.missingReasons().size());
    parts.missingReasons().stream().sorted().forEach(reason -> to.number(reason.ordinal()));
    children(to, parts.items());
  }

  private void condition(Bytes to, Condition condition) {
    switch (condition) {
      case Condition.Exists(String linkId, boolean exists) -> {
        to.number(exists ? 1 : 0);
        string(to, linkId);
      }
      case Condition.Is(String linkId, Value value, boolean equal) -> {
        to.number(equal ? 3 : 2);
        string(to, linkId);
        value(to, value);
      }
      case Condition.Compare(String linkId, Condition.Order order, BigDecimal number) -> {
        to.number(4);
        string(to, linkId);
        to.number(order.ordinal());
        decimal(to, number);
      }
      case Condition.All(List<Condition> all) -> conditions(to, 5, all);
      case Condition.Any(List<Condition> any) -> conditions(to, 6, any);
    }
  }

  private void conditions(Bytes to, int kind, List<Condition> conditions) {
    to.number(kind);
    to.number(conditions.size());
    conditions.forEach(one -> condition(to, one));
  }

  private void value(Bytes to, Value value) {
    switch (value) {
      case Value.Flag(boolean yes) -> to.number(yes ? 1 : 0);
      case Value.Numeric(BigDecimal number) -> {
        to.number(2);
        decimal(to, number);
      }
      case Value.Coded(String code) -> {
        to.number(3);
        string(to, code);
      }
      default -> throw new FormException("no condition asks for " + value.getClass());
    }
  }

  private void names(Bytes to, Set<String> names) {
    to.number(names.size());
    names.stream().sorted().forEach(name -> string(to, name));
  }

  private int list(List<Option> options) {
    Bytes part = new Bytes();
    part.number(options.size());
    for (Option option : options) {
      string(part, option.code());
      words(part, option.text());
      words(part, option.group());
      decimal(part, option.score());
    }
    return lists.place(options, part);
  }

  /// Items inside come before those around them, so that one pass reads them.
  private void children(Bytes to, List<Item> inside) {
    to.number(inside.size());
    for (Item item : inside) {
      Bytes part = new Bytes();
      item(part, item);
      to.number(items.place(item, part));
    }
  }

  private void words(Bytes to, Words said) {
    Bytes part = new Bytes();
    string(part, said.id());
    string(part, said.en());
    to.number(words.place(said, part));
  }

  private void decimal(Bytes to, @Nullable BigDecimal number) {
    string(to, number == null ? "" : number.toString());
  }

  private void string(Bytes to, String text) {
    Bytes part = new Bytes();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    part.number(utf8.length);
    part.writeBytes(utf8);
    to.number(strings.place(text, part));
  }

  /// What is written once and then named by its place.
  private static final class Table<T> {
    private final Map<T, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, Bytes> parts = new LinkedHashMap<>();

    int size() {
      return places.size();
    }

    int place(T thing, Bytes part) {
      Integer known = places.putIfAbsent(thing, places.size());
      if (known != null) {
        return known;
      }
      parts.put(parts.size(), part);
      return parts.size() - 1;
    }
  }

  /// Numbers, seven bits a byte.
  private static final class Bytes extends ByteArrayOutputStream {
    void number(int number) {
      int rest = number;
      while (rest > 0x7f) {
        write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      write(rest);
    }

    void add(Bytes other) {
      writeBytes(other.toByteArray());
    }
  }
}
