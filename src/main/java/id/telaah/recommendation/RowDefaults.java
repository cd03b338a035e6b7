package id.telaah.recommendation;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what the catalogue fills in beside a cause or an intervention once it is chosen: only where
/// nothing stands, or what the former choice had brought.
public final class RowDefaults {
  private final Catalogue catalogue;
  private final String group;
  private final Map<Integer, CatalogueEntry> chosen = new HashMap<>();

  /// @param group key of the case's target group
  public RowDefaults(Catalogue catalogue, String group) {
    this.catalogue = catalogue;
    this.group = group;
  }

  /// The answers to add after one was given.
  ///
  /// @param answer null where it was emptied
  /// @param answers as they stand, with the one just given
  public Map<ItemKey, Answer> after(ItemKey key, @Nullable Answer answer, Answers answers) {
    Optional<String> code = code(answer);
    return switch (key.linkId()) {
      case FormKeys.CAUSE_CODE ->
          code.flatMap(catalogue.causes()::find)
              .map(cause -> changeable(cause, key.row(), answers))
              .orElse(Map.of());
      case FormKeys.ROW_INTERVENTION ->
          code.flatMap(catalogue.interventions()::entry)
              .map(entry -> besides(entry, key.row(), answers))
              .orElse(Map.of());
      default -> Map.of();
    };
  }

  private static Optional<String> code(@Nullable Answer answer) {
    return answer instanceof Answer.Given given
            && given.values().getFirst() instanceof Value.Coded(String code)
        ? Optional.of(code)
        : Optional.empty();
  }

  private Map<ItemKey, Answer> changeable(Cause cause, int row, Answers answers) {
    ItemKey key = new ItemKey(FormKeys.CAUSE_CHANGEABLE, row);
    return answers.get(key).isPresent()
        ? Map.of()
        : Map.of(key, CauseHint.changeable(cause, group));
  }

  private Map<ItemKey, Answer> besides(CatalogueEntry entry, int row, Answers answers) {
    CatalogueEntry former = chosen.put(row, entry);
    Map<String, Answer> brought = former == null ? Map.of() : Suggestion.defaults(former);
    Map<ItemKey, Answer> added = new LinkedHashMap<>();
    Suggestion.defaults(entry)
        .forEach((linkId, answer) -> {
          ItemKey key = new ItemKey(linkId, row);
          Optional<Answer> there = answers.get(key);
          if (there.isEmpty() || there.equals(Optional.ofNullable(brought.get(linkId)))) {
            added.put(key, answer);
          }
        });
    return added;
  }
}
