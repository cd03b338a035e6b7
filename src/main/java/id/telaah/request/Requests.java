package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.round.Discipline;
import java.util.List;

/// The requests of a store and their answers. Called on the store thread; each change is one
/// transaction with its trail rows.
public interface Requests {
  /// What the experts of a round asked for in sent reviews: of a review nothing else is read.
  List<Asked> asked(RoundId round);

  /// All requests of a round, by case, in the order they were opened.
  List<Request> list(RoundId round);

  /// Opens what has not been asked for yet; to what is open already, those who wait are added. What
  /// was answered or closed stays so, but for a question, which is open again when it is asked
  /// again.
  void open(RoundId round, List<Want> wants, String actor);

  /// Brings replies into their cases, all or none: the cases' answers and digests, the requests'
  /// states, and news for whoever waited or has begun a review. Reviews stay as they are.
  Filled fill(RoundId round, List<Filling> fillings, String actor);

  /// Gives an open request up: it is no longer needed, or cannot be answered. A question is closed
  /// so when its answer will do.
  void close(RoundId round, long request, String actor);

  /// What came in that a discipline has not seen yet, oldest first.
  List<News> news(RoundId round, Discipline reader);

  /// A discipline has seen what came in on a case; requests that all who waited have seen close.
  void seen(RoundId round, CaseCode code, Discipline reader, String actor);
}
