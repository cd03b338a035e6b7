package id.telaah.form;

import id.telaah.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the items of a definition file in two passes: first what there is, then items whose
/// conditions may ask about any of it.
final class ReadItems {
  private static final Wording WORDING = Wording.beside(ReadItems.class);
  private static final Pattern LINK_ID = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Set<String> KEYS =
      Set.of(
          "linkId",
          "type",
          "text",
          "_text",
          "required",
          "repeats",
          "readOnly",
          "maxLength",
          "enableWhen",
          "enableBehavior",
          "answerOption",
          "answerValueSet",
          "extension",
          "item");

  private final ReadOptions options;
  private final Modules modules;
  private final ItemIndex index = new ItemIndex();
  private final ReadFormula formulas;

  ReadItems(CalculationSource calculations, OptionSource source, Modules modules) {
    this.options = new ReadOptions(source);
    this.modules = modules;
    this.formulas = new ReadFormula(calculations, index);
  }

  /// One item as the first pass saw it.
  private record Seen(
      JsonPlace place, String linkId, ItemType type, List<Option> options, List<Seen> items) {}

  List<Item> of(DefinitionFile questionnaire) {
    List<FormRef> path = List.of(questionnaire.ref());
    List<Seen> seen = see(questionnaire.top(), new Around(path, false));
    return seen.stream().map(this::item).toList();
  }

  /// Where an item stands.
  ///
  /// @param files those that led to it, the form's own first
  private record Around(List<FormRef> files, boolean inRows) {
    Around inside(FormRef module) {
      List<FormRef> path = new ArrayList<>(files);
      path.add(module);
      return new Around(path, inRows);
    }
  }

  private List<Seen> see(JsonPlace place, Around around) {
    List<Seen> all = new ArrayList<>();
    for (JsonPlace bare : place.list("item")) {
      JsonPlace item = bare.named(bare.get("linkId").string());
      Optional<DefinitionFile> module = modules.at(item, around.files);
      if (module.isPresent()) {
        index.add(item, item.get("linkId").string(), ItemType.DISPLAY);
        all.addAll(see(module.get().top(), around.inside(module.get().ref())));
      } else {
        all.add(seeOne(item, around));
      }
    }
    return all;
  }

  private Seen seeOne(JsonPlace place, Around around) {
    String linkId = place.onlyKeys(KEYS).get("linkId").string();
    if (!LINK_ID.matcher(linkId).matches()) {
      throw place.refuse("a linkId is lower case letters, digits and _");
    }
    ItemType type = type(place.get("type"));
    index.add(place, linkId, type);
    boolean rows = type == ItemType.GROUP && place.flag("repeats");
    if (rows && around.inRows) {
      throw place.refuse("rows cannot stand in rows");
    }
    if ((type == ItemType.GROUP) != place.find("item").isPresent()) {
      throw place.refuse("a group has items, and nothing else has");
    }
    List<Option> choice = options.of(place, type);
    index.add(linkId, choice);
    return new Seen(
        place, linkId, type, choice, see(place, new Around(around.files, around.inRows || rows)));
  }

  private static ItemType type(JsonPlace place) {
    for (ItemType type : ItemType.values()) {
      if (type.fhir().equals(place.string())) {
        return type;
      }
    }
    throw place.refuse(WORDING.of("refused.type", place.string()));
  }

  private Item item(Seen seen) {
    ReadExtensions extensions = new ReadExtensions(seen.place, seen.type);
    Optional<Condition> when = ReadConditions.of(seen.place, index);
    List<Item> items = seen.items.stream().map(this::item).toList();
    return new Item(
        seen.linkId,
        seen.type,
        ReadWords.at(seen.place, "text"),
        limits(seen, extensions),
        extensions.guidance(),
        new Item.Parts(
            seen.options,
            when,
            formulas.of(seen.place, seen.type),
            extensions.audience(),
            extensions.missingReasons(),
            items));
  }

  private static Limits limits(Seen seen, ReadExtensions extensions) {
    boolean required = seen.place.flag("required");
    boolean repeats = seen.place.flag("repeats");
    if (required && seen.type == ItemType.DISPLAY) {
      throw seen.place.refuse("a display cannot be required");
    }
    if (required && seen.type == ItemType.GROUP && !repeats) {
      throw seen.place.refuse("a group without rows cannot be required");
    }
    if (repeats && !mayRepeat(seen.type)) {
      throw seen.place.refuse("a " + seen.type.fhir() + " cannot repeat");
    }
    return new Limits(required, repeats, maxLength(seen), extensions.min(), extensions.max());
  }

  private static boolean mayRepeat(ItemType type) {
    return type == ItemType.GROUP || type == ItemType.CHOICE || type == ItemType.OPEN_CHOICE;
  }

  private static @Nullable Integer maxLength(Seen seen) {
    Optional<JsonPlace> length = seen.place.find("maxLength");
    if (length.isEmpty()) {
      return null;
    }
    if (seen.type != ItemType.STRING && seen.type != ItemType.TEXT) {
      throw seen.place.refuse("only string and text have a maxLength");
    }
    return length.get().count();
  }
}
