package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.ItemKey;
import id.telaah.review.IdentityScan;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Optional;

/// Where an expert, or the secretariat for the panel, asks the technical team about a field of a
/// case, and closes the question once the answer will do. On the store thread.
public final class QuestionDesk {
  /// Letters that a question may have, so that it fits into its row of a list.
  public static final int LONGEST = 500;

  private final Requests requests;
  private final RequestDesk desk;
  private final Reviews reviews;
  private final IdentityScan scan;

  public QuestionDesk(Requests requests, RequestDesk desk, Reviews reviews, IdentityScan scan) {
    this.requests = requests;
    this.desk = desk;
    this.reviews = reviews;
    this.scan = scan;
  }

  /// Asks about a field. The same words again open the question again.
  ///
  /// @param words longer ones are cut at [#LONGEST]
  /// @param asker empty for the panel as a whole
  public Asking ask(RoundId round, Wanted question, Optional<Discipline> asker, String actor) {
    List<String> masked = scan.masked(question.words());
    if (!masked.isEmpty()) {
      return new Asking.HoldsIdentity(masked);
    }
    if (desk.concluded(round).contains(question.code())) {
      return new Asking.Concluded();
    }
    Waiting who = asker.map(it -> Waiting.of(it, "")).orElseGet(() -> Waiting.panel(""));
    requests.open(round, List.of(new Want(question, List.of(who))), actor);
    return new Asking.Asked();
  }

  /// A question in the words that fit.
  public static Wanted question(CaseCode code, ItemKey key, String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    return Wanted.question(
        code, key, plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
  }

  /// The questions on a case that a viewer may read.
  ///
  /// @param viewer empty for the secretariat
  public List<Request> on(RoundId round, CaseCode code, Optional<Discipline> viewer) {
    boolean sent =
        viewer.map(it -> reviews.states(round, code).get(it) == ReviewState.SENT).orElse(true);
    return requests.list(round).stream()
        .filter(request -> request.what().isQuestion() && request.what().code().equals(code))
        .filter(request -> request.isOpenTo(viewer, sent))
        .toList();
  }

  /// Closes a question: the answer will do, or none is needed any more.
  public void close(RoundId round, long question, String actor) {
    requests.close(round, question, actor);
  }
}
