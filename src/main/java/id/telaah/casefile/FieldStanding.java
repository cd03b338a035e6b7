package id.telaah.casefile;

import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field that applies to a case, and how it stands in the file.
///
/// @param key its place; of rows only the latest counts
public record FieldStanding(Item item, ItemKey key, Standing standing) {
  /// Every field of a case that applies, in the order of the definition; what the program computes
  /// is none, its inputs are.
  ///
  /// @param definition the case definition that the file is pinned to
  public static List<FieldStanding> all(CaseFile file, Definition definition) {
    FormState state = FormState.of(definition, file.answers());
    List<FieldStanding> fields = new ArrayList<>();
    for (Item item : definition.all()) {
      if (item.type().isQuestion() && !item.isCalculated()) {
        place(file, definition, item)
            .filter(state::isVisible)
            .map(key -> new FieldStanding(item, key, Standing.of(file.answers().get(key))))
            .ifPresent(fields::add);
      }
    }
    return fields;
  }

  private static Optional<ItemKey> place(CaseFile file, Definition definition, Item item) {
    return definition
        .rowsAround(item.linkId())
        .map(group -> latest(file, group).map(row -> new ItemKey(item.linkId(), row)))
        .orElseGet(() -> Optional.of(ItemKey.of(item.linkId())));
  }

  private static Optional<Integer> latest(CaseFile file, Item group) {
    if (group.linkId().equals(CaseFields.MEASUREMENTS)) {
      return Measurements.latestRow(file);
    }
    Answers answers = file.answers();
    return answers.rows(group.linkId()).stream().reduce((earlier, later) -> later);
  }

  /// Whether a discipline (`spa`, `spog`, `psikolog`, `gizi`) cannot conclude without it.
  public boolean isNeededBy(String discipline) {
    return item.parts().neededBy().contains(discipline);
  }

  /// Whether any discipline cannot conclude without it.
  public boolean isNeeded() {
    return !item.parts().neededBy().isEmpty();
  }
}
