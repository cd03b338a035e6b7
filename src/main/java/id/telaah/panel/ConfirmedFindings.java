package id.telaah.panel;

import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which findings the reviews agreed with.
public final class ConfirmedFindings {
  private final Map<String, Set<Discipline>> byRule = new HashMap<>();

  private ConfirmedFindings() {}

  public static ConfirmedFindings in(List<Opinion> opinions) {
    ConfirmedFindings confirmed = new ConfirmedFindings();
    opinions.forEach(confirmed::add);
    return confirmed;
  }

  private void add(Opinion opinion) {
    for (int row : opinion.rows(FormKeys.FINDINGS)) {
      if (opinion.raw(FormKeys.FINDING_VERDICT, row).equals(FormKeys.FINDING_CONFIRMED)) {
        byRule
            .computeIfAbsent(
                opinion.raw(FormKeys.FINDING_RULE, row), _ -> EnumSet.noneOf(Discipline.class))
            .add(opinion.discipline());
      }
    }
  }

  /// The disciplines that confirmed a rule's finding; none where nobody did.
  public Set<Discipline> by(String ruleId) {
    return Collections.unmodifiableSet(byRule.getOrDefault(ruleId, Set.of()));
  }
}
