package id.telaah.ui.review;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;

import id.telaah.risk.Rules;
import id.telaah.ui.form.FormModel;
import java.util.Optional;

/// What the reviewer says of the findings, as rows of the review form.
final class Verdicts {
  static final String CONFIRMED = "terkonfirmasi";
  static final String REJECTED = "ditolak";

  private static final String ROWS = "temuan";
  private static final String RULE = "temuan_kode";
  private static final String VERDICT = "temuan_putusan";

  private final FormModel form;

  Verdicts(FormModel form) {
    this.form = form;
  }

  /// Has the form say a rule's finding in words beside its id, or in its place where it is read; of
  /// every rule, for a finding may have gone since it was judged.
  static void explain(FormModel form, Rules rules) {
    form.gloss(
        RULE,
        id ->
            rules.all().stream().filter(rule -> rule.id().equals(id)).map(rule -> rule.words().title()).findFirst());
  }

  /// Whether the form asks about findings now.
  boolean areAsked() {
    return form.state().isVisible(ItemKey.of(ROWS));
  }

  /// The verdict on a rule's finding, as the form's option; empty before there is one.
  Optional<String> on(String ruleId) {
    return row(ruleId).flatMap(row -> answers().code(new ItemKey(VERDICT, row)));
  }

  /// Gives a verdict; the same once more takes it back with its row.
  void give(String ruleId, String verdict) {
    Optional<Integer> there = row(ruleId);
    if (there.isPresent() && on(ruleId).filter(verdict::equals).isPresent()) {
      form.removeRow(ROWS, there.get());
      return;
    }
    int row =
        there.orElseGet(() -> {
          int added = form.addRow(ROWS);
          form.answer(new ItemKey(RULE, added), Answer.of(new Value.Text(ruleId)));
          return added;
        });
    form.answer(new ItemKey(VERDICT, row), Answer.of(new Value.Coded(verdict)));
  }

  private Optional<Integer> row(String ruleId) {
    return answers().rows(ROWS).stream()
        .filter(row -> answers().text(new ItemKey(RULE, row)).filter(ruleId::equals).isPresent())
        .findFirst();
  }

  private Answers answers() {
    return form.state().answers();
  }
}
