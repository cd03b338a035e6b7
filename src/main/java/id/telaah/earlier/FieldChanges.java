package id.telaah.earlier;

import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Sight;
import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a case then and now, section by section, matched by linkId whatever the versions
/// of the two forms.
///
/// Rows of repeating groups are not among them: measurements and what came of recommendations are
/// laid beside each other on their own.
///
/// @param hidden how many fields are left out because they are not for these eyes, answered or not
public record FieldChanges(List<Section> sections, int hidden) {
  public FieldChanges {
    sections = List.copyOf(sections);
  }

  /// A section with the fields that either file holds, changed or not; at least one.
  public record Section(String linkId, Words title, List<FieldPair> fields) {
    public Section {
      fields = List.copyOf(fields);
    }
  }

  /// Compares two files of one case.
  static FieldChanges of(Answered then, Answered now) {
    List<Section> sections = new ArrayList<>();
    int hidden = 0;
    for (Item section : sections(then.form(), now.form())) {
      List<Item> asked = questions(section.linkId(), then.form(), now.form());
      List<Item> seen =
          asked.stream().filter(item -> isSeen(item, then, now.form(), now.sight())).toList();
      hidden += asked.size() - seen.size();
      List<FieldPair> fields =
          seen.stream().map(item -> pair(item, then, now)).filter(FieldPair::isFilled).toList();
      if (!fields.isEmpty()) {
        sections.add(new Section(section.linkId(), section.text(), fields));
      }
    }
    return new FieldChanges(sections, hidden);
  }

  /// The present form's sections, then those that only the earlier one has.
  private static List<Item> sections(Definition then, Definition now) {
    return Stream.concat(
            now.items().stream(),
            then.items().stream().filter(item -> now.item(item.linkId()).isEmpty()))
        .toList();
  }

  private static List<Item> questions(String section, Definition then, Definition now) {
    Stream<Item> present = now.item(section).stream().flatMap(FieldChanges::questions);
    Stream<Item> gone =
        then.items().stream()
            .filter(item -> item.linkId().equals(section))
            .flatMap(FieldChanges::questions)
            .filter(item -> now.item(item.linkId()).isEmpty());
    return Stream.concat(present, gone).toList();
  }

  private static Stream<Item> questions(Item item) {
    if (item.isRows()) {
      return Stream.empty();
    }
    return item.type().isQuestion()
        ? Stream.of(item)
        : item.parts().items().stream().flatMap(FieldChanges::questions);
  }

  /// Closed in either form means closed.
  private static boolean isSeen(Item item, Answered then, Definition now, Sight sight) {
    return Stream.of(then.form(), now)
        .map(form -> form.item(item.linkId()))
        .flatMap(Optional::stream)
        .allMatch(sight::sees);
  }

  private static FieldPair pair(Item item, Answered then, Answered now) {
    ItemKey key = ItemKey.of(item.linkId());
    Answers before = then.answers();
    return new FieldPair(
        then.form().item(item.linkId()).orElse(item),
        before.get(key),
        item,
        now.answers().get(key));
  }
}
