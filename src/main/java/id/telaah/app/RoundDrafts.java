package id.telaah.app;

import id.telaah.panel.Agreement;
import id.telaah.panel.RedFlags;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Round;
import id.telaah.store.SqlStore;
import id.telaah.ui.documents.Drafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Reads what the store holds of a round's agreements, to be composed: also what is not signed yet.
final class RoundDrafts implements Drafts {
  private final Knowledge knowledge;
  private final SqlStore store;
  private final Clock clock;

  RoundDrafts(Knowledge knowledge, SqlStore store, Clock clock) {
    this.knowledge = knowledge;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public RoundPapers read(Round round) {
    List<Decision> decisions =
        store.agreements().list(round.id()).stream()
            .map(agreement -> decision(round, agreement))
            .toList();
    return knowledge
        .roundBook()
        .papers(round, store.rounds().setup(round.id()), decisions, LocalDate.now(clock));
  }

  private Decision decision(Round round, Agreement agreement) {
    return Decision.of(
        store.cases().find(round.id(), agreement.code()).orElseThrow(),
        agreement,
        knowledge.ruleBook().inForce(store.thresholdEdits(), round.id()),
        new RedFlags(store.reviews(), knowledge.forms()).sent(round.id(), agreement.code()));
  }
}
