package id.telaah.risk;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Conditions;
import id.telaah.form.Definition;
import java.util.Comparator;
import java.util.List;

/// Applies the rules to a case.
public final class Findings {
  private static final List<Finding.Severity> WEIGHTIEST_FIRST =
      List.of(
          Finding.Severity.RED_FLAG,
          Finding.Severity.HIGH,
          Finding.Severity.MEDIUM,
          Finding.Severity.NOTE);

  private Findings() {}

  /// What the rules see in a case, weightiest first and otherwise in the order of the file.
  ///
  /// @param caseForm the case definition that the file is pinned to
  public static List<Finding> of(CaseFile file, Definition caseForm, Rules rules) {
    return of(Facts.of(file, caseForm, rules.thresholds().growthLimits()), rules);
  }

  static List<Finding> of(Facts facts, Rules rules) {
    return rules.all().stream()
        .filter(rule -> Conditions.holds(rule.when(), facts::values))
        .map(rule -> new Finding(rule, Because.of(rule, facts)))
        .sorted(Comparator.comparing(found -> WEIGHTIEST_FIRST.indexOf(found.severity())))
        .toList();
  }
}
