package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.RoundId;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.panel.Agreement;
import id.telaah.panel.Agreements;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the secretariat finds out what the panel still needs, and asks for it. On the store
/// thread.
public final class RequestDesk {
  private final Cases cases;
  private final Reviews reviews;
  private final Agreements agreements;
  private final Requests requests;
  private final Forms forms;

  public RequestDesk(
      Cases cases, Reviews reviews, Agreements agreements, Requests requests, Forms forms) {
    this.cases = cases;
    this.reviews = reviews;
    this.agreements = agreements;
    this.requests = requests;
    this.forms = forms;
  }

  /// Everything that is wanted in a round now, asked for already or not, by case. A case on which
  /// the panel has concluded wants nothing more.
  public List<Want> wants(RoundId round) {
    Map<CaseCode, Map<Discipline, ReviewState>> states = reviews.states(round);
    Map<CaseCode, Agreement> frozen = new HashMap<>();
    agreements.list(round).stream()
        .filter(Agreement::isFrozen)
        .forEach(agreement -> frozen.put(agreement.code(), agreement));
    List<Asked> asked = requests.asked(round);
    List<Want> wants = new ArrayList<>();
    for (CaseRow row : cases.list(round)) {
      Optional<Agreement> agreement = Optional.ofNullable(frozen.get(row.code()));
      if (agreement.filter(it -> !isIncomplete(it)).isEmpty()) {
        CaseFile file = cases.find(round, row.code()).orElseThrow();
        Wants ofCase = new Wants(file, forms.exactly(file.form()));
        ofCase.addGaps(states.getOrDefault(row.code(), Map.of()));
        ofCase.addAsked(asked);
        agreement.ifPresent(ofCase::addAgreed);
        wants.addAll(ofCase.list());
      }
    }
    return wants;
  }

  /// The cases that the panel has signed a conclusion on: their data stand.
  public List<CaseCode> concluded(RoundId round) {
    return agreements.list(round).stream()
        .filter(agreement -> agreement.isFrozen() && !isIncomplete(agreement))
        .map(Agreement::code)
        .toList();
  }

  private static boolean isIncomplete(Agreement agreement) {
    return agreement
        .answers()
        .code(ItemKey.of(FormKeys.OUTCOME))
        .filter(FormKeys.INCOMPLETE::equals)
        .isPresent();
  }

  /// Of what is wanted, what nobody has asked for yet.
  public List<Want> unasked(RoundId round) {
    List<Wanted> known = requests.list(round).stream().map(Request::what).toList();
    return wants(round).stream().filter(want -> !known.contains(want.what())).toList();
  }

  /// Asks for everything that is wanted.
  ///
  /// @return the round's open requests
  public List<Request> ask(RoundId round, String actor) {
    requests.open(round, wants(round), actor);
    return open(round);
  }

  /// The requests that nothing has come back to.
  public List<Request> open(RoundId round) {
    return requests.list(round).stream()
        .filter(request -> request.state() == Request.State.OPEN)
        .toList();
  }
}
