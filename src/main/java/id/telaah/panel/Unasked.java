package id.telaah.panel;

import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.review.AnswerChange;
import java.util.ArrayList;
import java.util.List;

/// What a form still holds under questions and groups that do not apply.
final class Unasked {
  private Unasked() {}

  /// The steps that leave only what counts.
  static List<AnswerChange> steps(FormState state) {
    Answers counted = state.submitted();
    List<AnswerChange> steps = new ArrayList<>();
    for (ItemKey key : state.answers().all().keySet()) {
      if (counted.get(key).isEmpty() && state.definition().item(key.linkId()).isPresent()) {
        steps.add(new AnswerChange.Set(key, null));
      }
    }
    state
        .answers()
        .allRows()
        .forEach((group, rows) ->
            rows.stream()
                .filter(row -> !counted.rows(group).contains(row))
                .forEach(row -> steps.add(new AnswerChange.RowRemoved(group, row))));
    return steps;
  }
}
