package id.telaah.cli;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.review.AnswerChange;
import java.util.ArrayList;
import java.util.List;

/// The steps that turn one set of answers into another, as a person would make them.
final class AnswerSteps {
  private AnswerSteps() {}

  /// Rows of the old answers go; those of the new ones get numbers that no row has had.
  static List<AnswerChange> replacing(Answers before, Answers after) {
    List<AnswerChange> steps = new ArrayList<>();
    before
        .allRows()
        .forEach((group, rows) ->
            rows.forEach(row -> steps.add(new AnswerChange.RowRemoved(group, row))));
    before.all().keySet().stream()
        .filter(key -> key.row() == 0)
        .forEach(key -> steps.add(new AnswerChange.Set(key, null)));
    int taken =
        before.allRows().values().stream()
            .flatMap(List::stream)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    after
        .allRows()
        .forEach((group, rows) ->
            rows.forEach(row -> steps.add(new AnswerChange.RowAdded(group, taken + row))));
    after
        .all()
        .forEach((key, answer) -> {
          int row = key.row() == 0 ? 0 : taken + key.row();
          steps.add(new AnswerChange.Set(new ItemKey(key.linkId(), row), answer));
        });
    return steps;
  }
}
