package id.telaah.ui.review;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Sight;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import id.telaah.risk.Rule;
import id.telaah.risk.Rules;
import id.telaah.ui.form.FormModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reviewer says of the findings, as rows of the review form.
final class Verdicts {
  static final String CONFIRMED = FormKeys.FINDING_CONFIRMED;
  static final String REJECTED = FormKeys.FINDING_REJECTED;

  private static final String ROWS = FormKeys.FINDINGS;
  private static final String RULE = FormKeys.FINDING_RULE;
  private static final String VERDICT = FormKeys.FINDING_VERDICT;
  private static final String REASON = FormKeys.FINDING_REASON;

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
            rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.words().title())
                .findFirst());
  }

  /// The answers of another's review without its rows on findings that the viewer may not read.
  static Answers seenBy(Sight sight, Answers answers, Rules rules) {
    Set<String> closed =
        rules.all().stream()
            .filter(rule -> !rule.reach().isOpenTo(sight))
            .map(Rule::id)
            .collect(Collectors.toSet());
    Answers seen = answers;
    for (int row : answers.rows(ROWS)) {
      if (answers.text(new ItemKey(RULE, row)).filter(closed::contains).isPresent()) {
        seen = seen.withoutRow(ROWS, row);
      }
    }
    return seen;
  }

  /// Whether the form asks about findings now.
  boolean areAsked() {
    return form.state().isVisible(ItemKey.of(ROWS));
  }

  /// The verdict on a rule's finding, as the form's option; empty before there is one.
  Optional<String> on(String ruleId) {
    return row(ruleId).flatMap(row -> answers().code(new ItemKey(VERDICT, row)));
  }

  /// Whether the reviewer agrees with a rule's finding.
  boolean isConfirmed(String ruleId) {
    return on(ruleId).filter(CONFIRMED::equals).isPresent();
  }

  /// Why a finding was rejected; empty where it was not.
  Optional<String> reason(String ruleId) {
    return row(ruleId).flatMap(row -> answers().text(new ItemKey(REASON, row)));
  }

  /// Confirms a finding; once more takes it back with its row.
  void confirm(String ruleId) {
    if (isConfirmed(ruleId)) {
      takeBack(ruleId);
      return;
    }
    boolean wasRejected = on(ruleId).isPresent();
    int row = judge(ruleId, CONFIRMED);
    if (wasRejected) {
      form.clear(new ItemKey(REASON, row));
    }
  }

  /// Rejects a finding.
  ///
  /// @param reason not blank
  void reject(String ruleId, String reason) {
    int row = judge(ruleId, REJECTED);
    form.answer(new ItemKey(REASON, row), Answer.of(new Value.Text(reason)));
  }

  /// Takes a verdict back with its row.
  void takeBack(String ruleId) {
    row(ruleId).ifPresent(row -> form.removeRow(ROWS, row));
  }

  /// Adds a finding that no rule has seen.
  ///
  /// @param finding in the reviewer's words, not blank
  void add(String finding) {
    judge(finding, FormKeys.FINDING_ADDED);
  }

  /// What the reviewer added, in form order.
  List<String> added() {
    return answers().rows(ROWS).stream()
        .filter(row ->
            answers()
                .code(new ItemKey(VERDICT, row))
                .filter(FormKeys.FINDING_ADDED::equals)
                .isPresent())
        .flatMap(row -> answers().text(new ItemKey(RULE, row)).stream())
        .toList();
  }

  private int judge(String finding, String verdict) {
    int row =
        row(finding)
            .orElseGet(() -> {
              int added = form.addRow(ROWS);
              form.answer(new ItemKey(RULE, added), Answer.of(new Value.Text(finding)));
              return added;
            });
    form.answer(new ItemKey(VERDICT, row), Answer.of(new Value.Coded(verdict)));
    return row;
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
