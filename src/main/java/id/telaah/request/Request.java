package id.telaah.request;

import id.telaah.round.Discipline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One request to the technical team, as the store holds it.
///
/// @param id its number in the store
/// @param answer what came back to an expert's own words; empty for a field, whose answer stands in
///   the case
public record Request(
    long id, Wanted what, List<Waiting> waiting, State state, Instant openedAt, String answer) {
  /// How far it is.
  public enum State {
    /// Asked; nothing has come back.
    OPEN,
    /// Answered; someone who waits has not seen it yet.
    ANSWERED,
    /// Seen by all who waited, or given up by the secretariat.
    CLOSED
  }

  public Request {
    waiting = List.copyOf(waiting);
  }

  /// Whether what it says in words may be shown: to who waits for it and to the secretariat at
  /// once, to the other disciplines when they have sent their own review.
  ///
  /// @param viewer empty for the secretariat
  /// @param hasSent whether the viewer has sent the review of the case
  public boolean isOpenTo(Optional<Discipline> viewer, boolean hasSent) {
    return !what.isQuestion()
        || hasSent
        || viewer.isEmpty()
        || waiting.stream().anyMatch(one -> one.includes(viewer.get()));
  }
}
