package id.telaah.privacy;

import id.telaah.casefile.RoundId;
import java.time.Instant;
import java.util.List;

/// The verdicts of a round, kept with their trail: what kind, where, what was decided, why, by whom
/// and when; never what stood there. On the store thread.
public interface Verdicts {
  /// Keeps verdicts given together, in one transaction with their trail.
  ///
  /// @param verdicts not empty
  /// @return the moment they were kept at
  Instant keep(RoundId round, List<Verdict> verdicts, String actor);

  /// All verdicts of a round, in the order kept.
  List<Kept> list(RoundId round);

  /// One verdict as it was kept; not even the mask is, which could help to guess.
  record Kept(
      Finding.Place place, LeakKind kind, Ruling ruling, String reason, String by, Instant at) {}
}
