package id.telaah.ui.load;

import id.telaah.privacy.Finding;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.Ruling;
import id.telaah.privacy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Identifiers that files hold and a person has to rule on, one by one or a whole kind at once. On
/// the JavaFX thread.
final class Quarantine {
  private final ObservableList<Held> held = FXCollections.observableArrayList();

  /// One finding and what was ruled on it, if anything was.
  ///
  /// @param verdict empty while undecided
  record Held(Finding finding, Optional<Verdict> verdict) {}

  /// Takes in what waits now; what was ruled on the same findings before stays.
  void hold(List<Finding> findings) {
    List<Held> next = new ArrayList<>();
    for (Finding finding : findings) {
      next.add(
          held.stream()
              .filter(one -> one.finding().equals(finding))
              .findFirst()
              .orElse(new Held(finding, Optional.empty())));
    }
    held.setAll(next);
  }

  /// What waits, in the files' order.
  ObservableList<Held> held() {
    return held;
  }

  /// Whether a ruling can be given on a finding, or on any of its kind.
  boolean takes(int at, Ruling ruling) {
    return at >= 0 && at < held.size() && held.get(at).finding().rulings().contains(ruling);
  }

  /// Rules on one finding.
  ///
  /// @param reason why it identifies nobody; empty for the other rulings
  void rule(int at, Ruling ruling, String reason) {
    if (takes(at, ruling)) {
      Finding finding = held.get(at).finding();
      held.set(at, new Held(finding, Optional.of(new Verdict(finding, ruling, reason))));
    }
  }

  /// Rules on every finding of the same kind that takes the ruling, in all files.
  void ruleAll(LeakKind kind, Ruling ruling, String reason) {
    for (int at = 0; at < held.size(); at++) {
      if (held.get(at).finding().kind() == kind) {
        rule(at, ruling, reason);
      }
    }
  }

  /// Where the next undecided finding stands, from a place on and round to the beginning; -1 where
  /// none is left.
  int nextOpen(int from) {
    for (int step = 0; step < held.size(); step++) {
      int at = (Math.max(0, from) + step) % held.size();
      if (held.get(at).verdict().isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  long open() {
    return held.stream().filter(one -> one.verdict().isEmpty()).count();
  }

  /// Whether something waits and all of it is ruled on.
  boolean isRuled() {
    return !held.isEmpty() && open() == 0;
  }

  /// What was ruled so far.
  List<Verdict> verdicts() {
    return held.stream().flatMap(one -> one.verdict().stream()).toList();
  }
}
