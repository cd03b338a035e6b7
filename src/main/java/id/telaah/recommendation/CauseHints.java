package id.telaah.recommendation;

import id.telaah.risk.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds which causes follow from what an expert has confirmed.
public final class CauseHints {
  private final Causes causes;

  public CauseHints(Causes causes) {
    this.causes = causes;
  }

  /// The causes for a target group that confirmed findings suggest, in the findings' order, each
  /// with all findings behind it.
  ///
  /// @param group key of the target group
  /// @param confirmed rule ids
  public List<CauseHint> of(String group, List<Finding> findings, Set<String> confirmed) {
    Map<String, List<Finding>> byCause = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (confirmed.contains(finding.ruleId())) {
        finding
            .causes()
            .forEach(code -> byCause.computeIfAbsent(code, _ -> new ArrayList<>()).add(finding));
      }
    }
    List<CauseHint> hints = new ArrayList<>();
    byCause.forEach((code, because) ->
        causes
            .find(code)
            .filter(cause -> cause.isFor(group))
            .ifPresent(cause -> hints.add(new CauseHint(cause, group, because))));
    return List.copyOf(hints);
  }
}
