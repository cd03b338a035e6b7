package id.telaah.risk;

import id.telaah.casefile.RoundId;
import java.time.Instant;
import java.util.List;

/// The changes of thresholds that a store holds, per round; appended, never taken out. Called on
/// the store thread.
public interface ThresholdEdits {
  /// Every change of a round, oldest first.
  List<ThresholdEdit> list(RoundId round);

  /// Keeps a change and says when; one transaction with its trail row.
  ///
  /// @throws java.util.NoSuchElementException where there is no such round
  Instant keep(RoundId round, ThresholdEdit.Wish wish, String actor);
}
