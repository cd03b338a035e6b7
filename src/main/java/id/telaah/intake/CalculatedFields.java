package id.telaah.intake;

import id.telaah.form.Answer;
import id.telaah.form.Calculated;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file brings for fields that the program computes: never kept in place of ours, only held
/// against it.
final class CalculatedFields {
  private final Map<ItemKey, Optional<BigDecimal>> brought = new LinkedHashMap<>();

  /// Takes note of a calculated field that is not empty.
  void note(Item item, ItemKey key, Node node) {
    // Of no use but for comparing: what is wrong with it stops nothing.
    Problems unheard = new Problems("");
    brought.put(
        key,
        new Values(unheard)
            .read(item, node, Place.FILE)
            .filter(Answer.Given.class::isInstance)
            .map(answer -> ((Answer.Given) answer).values().getFirst())
            .filter(Value.Numeric.class::isInstance)
            .map(value -> ((Value.Numeric) value).number()));
  }

  /// One notice for each field whose value is not the one that the program computes.
  List<Notice> notices(FormState state) {
    List<Notice> notices = new ArrayList<>();
    brought.forEach((key, said) -> {
      Optional<Calculated> ours = state.calculated(key);
      if (ours.isEmpty() || said.filter(number -> isSame(number, ours.get())).isEmpty()) {
        notices.add(new Notice(key.linkId(), words(state, key, said)));
      }
    });
    return notices;
  }

  /// The same as far as ours is rounded: 21.63 is 21.6.
  private static boolean isSame(BigDecimal said, Calculated ours) {
    BigDecimal number = ours.number();
    return said.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP).compareTo(number) == 0;
  }

  private static Words words(FormState state, ItemKey key, Optional<BigDecimal> said) {
    Words name = Labels.of(state.definition().item(key.linkId()).orElseThrow());
    return state
        .calculated(key)
        .map(ours ->
            said.isEmpty()
                ? Sentences.of("calculated.unread", name, ours.how())
                : Sentences.of("calculated.differs", name, Labels.number(said.get()), ours.how()))
        .orElseGet(() -> Sentences.of("calculated.none", name));
  }
}
