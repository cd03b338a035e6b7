package id.telaah.earlier;

import id.telaah.casefile.CaseFields;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one agency was asked to do for a case, and what the technical team tells of it.
///
/// @param agency empty where the technical team named none
/// @param asked what the panel had agreed; empty where it asked nothing of the agency
/// @param came what the new file says; empty where it says nothing
public record Outcome(Words agency, List<Asked> asked, List<Came> came) {
  public Outcome {
    asked = List.copyOf(asked);
    came = List.copyOf(came);
  }

  /// One agreed recommendation.
  public record Asked(Words what, Words deadline, Words measure) {}

  /// One row of the new file.
  ///
  /// @param about the recommendation in the technical team's words
  public record Came(Words about, Words status, Words result) {}

  /// Agency by agency, in the agreement's order; then what was asked by nobody, as the file tells
  /// it.
  static List<Outcome> of(Optional<Answered> agreement, Answered now) {
    Map<String, Outcome> byAgency = new LinkedHashMap<>();
    agreement.ifPresent(agreed -> {
      for (int row : agreed.rows(FormKeys.ROWS)) {
        add(
            byAgency,
            agreed.code(FormKeys.ROW_FUNCTION, row).orElse(""),
            new Outcome(
                agreed.words(FormKeys.ROW_FUNCTION, row), List.of(asked(agreed, row)), List.of()));
      }
    });
    for (int row : now.rows(CaseFields.FOLLOW_UPS)) {
      add(
          byAgency,
          now.code(CaseFields.FOLLOW_UP_FUNCTION, row).orElse(""),
          new Outcome(
              now.words(CaseFields.FOLLOW_UP_FUNCTION, row), List.of(), List.of(came(now, row))));
    }
    return List.copyOf(byAgency.values());
  }

  private static void add(Map<String, Outcome> byAgency, String function, Outcome one) {
    byAgency.merge(function, one, Outcome::and);
  }

  private Outcome and(Outcome further) {
    List<Asked> allAsked = new ArrayList<>(asked);
    allAsked.addAll(further.asked);
    List<Came> allCame = new ArrayList<>(came);
    allCame.addAll(further.came);
    return new Outcome(agency, allAsked, allCame);
  }

  private static Asked asked(Answered agreed, int row) {
    Words what = agreed.words(FormKeys.ROW_WHAT, row);
    return new Asked(
        what.isEmpty() ? agreed.words(FormKeys.ROW_INTERVENTION, row) : what,
        agreed.words(FormKeys.ROW_DEADLINE, row),
        agreed.words(FormKeys.ROW_MEASURE, row));
  }

  private static Came came(Answered now, int row) {
    return new Came(
        now.words(CaseFields.FOLLOW_UP_OF, row),
        now.words(CaseFields.FOLLOW_UP_STATUS, row),
        now.words(CaseFields.FOLLOW_UP_RESULT, row));
  }
}
