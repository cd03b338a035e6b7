package id.telaah.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.FormRef;
import id.telaah.round.Discipline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reviews of a store. Called on the store thread; each change is one transaction with its
/// trail row.
public interface Reviews {
  /// The review, made as an empty draft pinned to the form where there was none.
  Review open(ReviewKey key, FormRef form, String actor);

  Optional<Review> find(ReviewKey key);

  /// Keeps changes to a draft and says when. When this returns, they survive a power cut.
  ///
  /// @throws ReviewClosedException where the review has been sent or the case is signed
  Instant keep(ReviewKey key, List<AnswerChange> changes, String actor);

  /// Marks a draft as sent; from here on others may see it once their own is sent.
  ///
  /// @throws ReviewClosedException where it has been sent already
  Instant send(ReviewKey key, String actor);

  /// Takes a sent review back to draft; the reason goes into the trail.
  ///
  /// @throws ReviewClosedException where the panel has begun to sign
  void reopen(ReviewKey key, String reason, String actor);

  /// The state of each discipline's review of a case: states only, never contents.
  Map<Discipline, ReviewState> states(RoundId round, CaseCode code);

  /// The same for every case of a round.
  Map<CaseCode, Map<Discipline, ReviewState>> states(RoundId round);

  /// The sent reviews that a discipline may read, its own among them: none until its own is sent.
  List<Review> visibleTo(Discipline viewer, RoundId round, CaseCode code);

  /// All four, for the panel: empty until every one is sent.
  List<Review> forPanel(RoundId round, CaseCode code);
}
