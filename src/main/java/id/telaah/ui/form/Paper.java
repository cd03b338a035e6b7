package id.telaah.ui.form;

import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.language.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parts of a form that have been drawn, by place; a place is drawn when it is first needed.
final class Paper {
  private final FormModel model;
  private final FormOptions options;
  private final Texts texts;
  private final Map<ItemKey, Part> parts = new HashMap<>();
  private final Map<ItemKey, Items> insides = new HashMap<>();
  private final List<SectionPart> sections = new ArrayList<>();

  Paper(FormModel model, FormOptions options) {
    this.model = model;
    this.options = options;
    this.texts = Texts.beside(Paper.class, options.language());
  }

  FormModel model() {
    return model;
  }

  FormOptions options() {
    return options;
  }

  Texts texts() {
    return texts;
  }

  List<SectionPart> sections() {
    return sections;
  }

  /// Whether answers are shown as text.
  boolean isReading() {
    return model.readOnlyProperty().get();
  }

  boolean draws(Item item) {
    return model.state().definition().parent(item.linkId()).isPresent()
        || options.draws(item.linkId());
  }

  /// The part of an item in a row, drawn now if it was not.
  Part part(Item item, int row) {
    ItemKey key = new ItemKey(item.linkId(), row);
    Part known = parts.get(key);
    if (known == null) {
      known = draw(item, key);
      parts.put(key, known);
      known.refresh();
    }
    return known;
  }

  /// The part of a place, where it has been drawn.
  Optional<Part> drawn(ItemKey key) {
    return Optional.ofNullable(parts.get(key));
  }

  private Part draw(Item item, ItemKey key) {
    Field field = new Field(item, key, model, options, texts);
    if (!options.sight().sees(item)) {
      return new HiddenPart(field);
    }
    return switch (item.type()) {
      case GROUP -> {
        if (item.isRows()) {
          yield new RowsPart(field, this);
        }
        if (model.state().definition().parent(item.linkId()).isPresent()) {
          yield new GroupPart(field, this);
        }
        SectionPart section = new SectionPart(field, this);
        sections.add(section);
        yield section;
      }
      case DISPLAY -> new DisplayPart(field);
      default -> {
        if (isReading()) {
          yield new ReadPart(field);
        }
        yield item.isCalculated() ? new CalculatedPart(field) : new QuestionPart(field);
      }
    };
  }

  /// The column of what stands inside a section, group or row.
  ///
  /// @param owner the section or group; with a row number the row of a repeating group
  Items inside(ItemKey owner, List<Item> items) {
    Items inside = new Items(items, owner.row(), this);
    insides.put(owner, inside);
    return inside;
  }

  /// Draws anew the places that were touched, as far as they have been drawn.
  void refresh(Set<ItemKey> touched) {
    for (ItemKey key : touched) {
      Part part = parts.get(key);
      if (part != null) {
        part.refresh();
      }
      boolean placed = part != null && part.node().getParent() != null;
      if (placed != model.state().isVisible(key)) {
        Items around = insides.get(around(key));
        if (around != null) {
          around.arrange();
        }
      }
    }
    sections.forEach(SectionPart::refresh);
  }

  private ItemKey around(ItemKey key) {
    return model
        .state()
        .definition()
        .parent(key.linkId())
        .map(parent -> new ItemKey(parent.linkId(), key.row()))
        .orElse(FormPane.TOP);
  }

  /// Forgets a row that is gone.
  void forgetRow(Item group, int row) {
    insides.remove(new ItemKey(group.linkId(), row));
    for (Item item : group.parts().items()) {
      parts.remove(new ItemKey(item.linkId(), row));
      forgetRow(item, row);
    }
  }

  void commit() {
    List.copyOf(parts.values()).forEach(Part::commit);
  }
}
