package id.telaah.form;

import id.telaah.language.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what [Packing] wrote of the shipped definitions when the program was built. Nothing is
/// checked again here: the loader checked it then.
final class PackedForms {
  /// Raised when the layout changes.
  static final int FORMAT = 1;

  private static final ItemType[] TYPES = ItemType.values();
  private static final MissingReason[] REASONS = MissingReason.values();

  private final CalculationSource calculations;
  private final OptionSets options;
  private final byte[] bytes;
  private final String[] strings;
  private final Words[] words;
  private final Option[][] lists;
  private final Item[] items;
  private int at;

  private PackedForms(byte[] bytes, CalculationSource calculations, OptionSets options) {
    this.bytes = bytes;
    this.calculations = calculations;
    this.options = options;
    if (number() != FORMAT) {
      throw new FormException("packed definitions of another version");
    }
    strings = new String[number()];
    for (int i = 0; i < strings.length; i++) {
      int length = number();
      strings[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
    words = new Words[number()];
    for (int i = 0; i < words.length; i++) {
      words[i] = new Words(string(), string());
    }
    lists = new Option[number()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = list();
    }
    items = new Item[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = item();
    }
  }

  /// Every definition in the file.
  ///
  /// @param options what the value sets of the forms hold
  static Map<FormRef, Definition> read(
      byte[] bytes, CalculationSource calculations, OptionSets options) {
    PackedForms file = new PackedForms(bytes, calculations, options);
    Map<FormRef, Definition> forms = new HashMap<>();
    for (int left = file.number(); left > 0; left--) {
      FormRef ref = new FormRef(file.string(), file.string());
      forms.put(ref, Definition.checkedBefore(ref, file.words(), file.children()));
    }
    return forms;
  }

  private Item item() {
    String linkId = string();
    ItemType type = TYPES[number()];
    Words text = words();
    int flags = number();
    int maxLength = number();
    Limits limits =
        new Limits(
            (flags & 1) != 0,
            (flags & 2) != 0,
            maxLength == 0 ? null : maxLength,
            decimal(),
            decimal());
    Guidance guidance = new Guidance(words(), string(), string(), (flags & 4) != 0);
    return new Item(linkId, type, text, limits, guidance, parts());
  }

  private Item.Parts parts() {
    String set = string();
    Option[] list = lists[number()];
    return new Item.Parts(
        set.isEmpty() ? List.of(list) : options.late(set),
        number() == 0 ? Optional.empty() : Optional.of(condition()),
        formula(),
        new Audience(names(), names()),
        reasons(),
        children());
  }

  private Condition condition() {
    int kind = number();
    return switch (kind) {
      case 0, 1 -> new Condition.Exists(string(), kind == 1);
      case 2, 3 -> new Condition.Is(string(), value(), kind == 3);
      case 4 -> compare();
      case 5 -> new Condition.All(conditions());
      default -> new Condition.Any(conditions());
    };
  }

  private Condition compare() {
    String linkId = string();
    Condition.Order order = Condition.Order.values()[number()];
    return new Condition.Compare(linkId, order, new BigDecimal(string()));
  }

  private List<Condition> conditions() {
    Condition[] all = new Condition[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = condition();
    }
    return List.of(all);
  }

  private Value value() {
    int kind = number();
    return switch (kind) {
      case 0, 1 -> new Value.Flag(kind == 1);
      case 2 -> new Value.Numeric(new BigDecimal(string()));
      default -> new Value.Coded(string());
    };
  }

  private Optional<Formula> formula() {
    String name = string();
    String[] of = new String[number()];
    for (int i = 0; i < of.length; i++) {
      of[i] = string();
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Formula(calculations.named(name).orElseThrow(), Arrays.asList(of)));
  }

  private Set<String> names() {
    int count = number();
    if (count == 0) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(string());
    }
    return names;
  }

  private Set<MissingReason> reasons() {
    int count = number();
    if (count == 0) {
      return Set.of();
    }
    Set<MissingReason> reasons = new HashSet<>();
    for (int i = 0; i < count; i++) {
      reasons.add(REASONS[number()]);
    }
    return reasons;
  }

  private Option[] list() {
    Option[] list = new Option[number()];
    for (int i = 0; i < list.length; i++) {
      list[i] = new Option(string(), words(), words(), decimal());
    }
    return list;
  }

  private List<Item> children() {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    Item[] children = new Item[count];
    for (int i = 0; i < count; i++) {
      children[i] = items[number()];
    }
    return List.of(children);
  }

  private @Nullable BigDecimal decimal() {
    String text = string();
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private Words words() {
    return words[number()];
  }

  private String string() {
    return strings[number()];
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
