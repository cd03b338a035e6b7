package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.Calculated;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a computed number came about or, while there is none, which answers it waits for.
final class HowWords {
  /// More inputs than this are counted, not named.
  private static final int MOST_NAMED = 3;

  private HowWords() {}

  static String of(Field field) {
    Optional<Calculated> computed = field.model().state().calculated(field.key());
    return computed
        .map(result -> field.texts().get("calculated.how", result.how().in(field.language())))
        .orElseGet(() -> waiting(field));
  }

  private static String waiting(Field field) {
    List<Item> open = open(field);
    if (open.isEmpty()) {
      return field.texts().get("calculated.never");
    }
    if (open.size() > MOST_NAMED) {
      return field.texts().get("calculated.waits.many", open.size());
    }
    String names =
        open.stream()
            .map(item -> "“" + item.text().in(field.language()) + "”")
            .collect(Collectors.joining(", "));
    return field.texts().get("calculated.waits", names);
  }

  /// The inputs that apply and have no value yet.
  private static List<Item> open(Field field) {
    FormState state = field.model().state();
    return field.item().parts().formula().orElseThrow().of().stream()
        .map(linkId -> state.definition().item(linkId).orElseThrow())
        .filter(item -> {
          ItemKey key = place(field, item);
          return state.isVisible(key) && !(state.held(key).orElse(null) instanceof Answer.Given);
        })
        .toList();
  }

  private static ItemKey place(Field field, Item input) {
    boolean inRows = field.model().state().definition().rowsAround(input.linkId()).isPresent();
    return inRows ? new ItemKey(input.linkId(), field.key().row()) : ItemKey.of(input.linkId());
  }
}
