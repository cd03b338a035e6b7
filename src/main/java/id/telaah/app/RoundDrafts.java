package id.telaah.app;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.panel.Agreement;
import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.Letters;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.store.SqlStore;
import id.telaah.ui.documents.Drafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Composes a round's documents from what the store holds: letters of what is signed, a sheet of
/// every case that the panel has opened.
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
  public Stack read(Round round) {
    LocalDate today = LocalDate.now(clock);
    Rounds.Setup setup = store.rounds().setup(round.id());
    List<Decision> decisions =
        store.agreements().list(round.id()).stream()
            .map(agreement -> decision(round, agreement))
            .toList();
    Letters letters = knowledge.letterBook().letters(round, setup, decisions, today);
    List<CaseSheet> sheets =
        decisions.stream().map(decision -> sheet(round, setup, decision, today)).toList();
    return new Stack(letters.letters(), sheets, letters.unaddressed().size());
  }

  private Decision decision(Round round, Agreement agreement) {
    CaseFile file = store.cases().find(round.id(), agreement.code()).orElseThrow();
    return new Decision(file, agreement);
  }

  private CaseSheet sheet(Round round, Rounds.Setup setup, Decision decision, LocalDate today) {
    TargetGroup group = knowledge.groups().byKey(decision.file().groupKey()).orElseThrow();
    return knowledge.sheetBook().sheet(round, setup, group, decision, today);
  }
}
