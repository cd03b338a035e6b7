package id.telaah.casefile;

import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of what the experts need a case file holds, and what it leaves open.
///
/// Counted are the fields that a discipline needs and that apply to the case; of the measurements
/// the latest. "Not applicable" is an answer; "unknown" and "not asked" leave the field open.
///
/// @param needed how many such fields there are
/// @param gaps the open ones, in the order of the definition
public record Completeness(int needed, List<Gap> gaps) {
  private static final int ENOUGH_PERCENT = 80;

  public Completeness {
    gaps = List.copyOf(gaps);
  }

  /// @param definition the case definition that the file is pinned to
  public static Completeness of(CaseFile file, Definition definition) {
    FormState state = FormState.of(definition, file.answers());
    Optional<Integer> latest = Measurements.latestRow(file);
    int needed = 0;
    List<Gap> gaps = new ArrayList<>();
    for (Item item : definition.all()) {
      Optional<ItemKey> key = place(definition, item, latest);
      if (item.parts().neededBy().isEmpty() || key.isEmpty() || !state.isVisible(key.get())) {
        continue;
      }
      needed++;
      gap(item, file.answers().get(key.get())).ifPresent(gaps::add);
    }
    return new Completeness(needed, gaps);
  }

  private static Optional<ItemKey> place(
      Definition definition, Item item, Optional<Integer> latest) {
    return definition.rowsAround(item.linkId()).isEmpty()
        ? Optional.of(ItemKey.of(item.linkId()))
        : latest.map(row -> new ItemKey(item.linkId(), row));
  }

  private static Optional<Gap> gap(Item item, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return Optional.of(new Gap(item, Optional.empty()));
    }
    return answer.get() instanceof Answer.Missing(MissingReason reason)
            && reason != MissingReason.NOT_APPLICABLE
        ? Optional.of(new Gap(item, Optional.of(reason)))
        : Optional.empty();
  }

  /// The open fields that one discipline needs.
  ///
  /// @param discipline its key: `spa`, `spog`, `psikolog`, `gizi`
  public List<Gap> gapsOf(String discipline) {
    return gaps.stream().filter(gap -> gap.item().parts().neededBy().contains(discipline)).toList();
  }

  /// Whole per cent, rounded down; 100 only where nothing is open.
  public int percent() {
    return needed == 0 ? 100 : (needed - gaps.size()) * 100 / needed;
  }

  /// So much is open that a conclusion is in doubt: below 80 per cent.
  public boolean isPoor() {
    return percent() < ENOUGH_PERCENT;
  }
}
