package id.telaah.risk;

import id.telaah.casefile.RoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where the secretariat changes the thresholds of a round, each time with a reason. On the store
/// thread.
public final class ThresholdDesk {
  private final RuleBook rules;
  private final ThresholdEdits edits;
  private final Function<String, List<String>> identities;

  /// @param identities what in a text names a person, masked
  public ThresholdDesk(
      RuleBook rules, ThresholdEdits edits, Function<String, List<String>> identities) {
    this.rules = rules;
    this.edits = edits;
    this.identities = identities;
  }

  /// What is in force in a round now.
  public Thresholds inForce(RoundId round) {
    return rules.inForce(edits, round);
  }

  /// Changes a threshold of a round, or says why not.
  ///
  /// @param to in the threshold's unit; the shipped number takes earlier changes back
  /// @param reason why; it goes into the trail
  /// @throws java.util.NoSuchElementException where the table has no such threshold
  public ThresholdOutcome change(
      RoundId round, String id, BigDecimal to, String reason, String actor) {
    Thresholds now = inForce(round);
    Threshold threshold = now.table().find(id).orElseThrow();
    Optional<ThresholdOutcome> refused = refusal(threshold, now, to, reason.strip());
    if (refused.isPresent()) {
      return refused.get();
    }
    edits.keep(round, new ThresholdEdit.Wish(id, now.number(id), to, reason.strip()), actor);
    return new ThresholdOutcome.Kept(inForce(round));
  }

  private Optional<ThresholdOutcome> refusal(
      Threshold threshold, Thresholds now, BigDecimal to, String reason) {
    if (threshold.isFixed()) {
      return Optional.of(new ThresholdOutcome.Fixed(threshold));
    }
    if (!threshold.range().holds(to)) {
      return Optional.of(new ThresholdOutcome.OutOfRange(threshold));
    }
    if (now.number(threshold.id()).compareTo(to) == 0) {
      return Optional.of(new ThresholdOutcome.Unchanged());
    }
    Optional<ThresholdOutcome> order =
        now.table()
            .outOfOrder(threshold.id(), to, now::number)
            .map(it ->
                new ThresholdOutcome.OutOfOrder(
                    it.other(), now.number(it.other().id()), it.mustStayBelow()));
    return order.or(() -> unreasoned(reason));
  }

  private Optional<ThresholdOutcome> unreasoned(String reason) {
    if (reason.isEmpty()) {
      return Optional.of(new ThresholdOutcome.NoReason());
    }
    List<String> masked = identities.apply(reason);
    return masked.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThresholdOutcome.ReasonHoldsIdentity(masked));
  }
}
