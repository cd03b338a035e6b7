package id.telaah.ui.documents;

import id.telaah.casefile.Cases;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.panel.Agreements;
import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.LetterBook;
import id.telaah.recommendation.Letters;
import id.telaah.recommendation.SheetBook;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The drafts of a round as the books compose them from the store's agreements.
public final class BookDrafts implements Drafts {
  private final Ledgers ledgers;
  private final Books books;
  private final TargetGroups groups;
  private final Clock clock;

  public BookDrafts(Ledgers ledgers, Books books, TargetGroups groups, Clock clock) {
    this.ledgers = ledgers;
    this.books = books;
    this.groups = groups;
    this.clock = clock;
  }

  /// Where the agreements and their cases are kept.
  public record Ledgers(Cases cases, Agreements agreements, Rounds rounds) {}

  /// What words them.
  public record Books(LetterBook letters, SheetBook sheets) {}

  @Override
  public Stack read(Round round) {
    LocalDate today = LocalDate.now(clock);
    Rounds.Setup setup = ledgers.rounds().setup(round.id());
    List<Decision> decisions = decisions(round);
    Letters letters = books.letters().letters(round, setup, decisions, today);
    List<CaseSheet> sheets =
        decisions.stream()
            .map(it -> books.sheets().sheet(round, setup, group(it), it, today))
            .toList();
    return new Stack(letters.letters(), sheets, letters.unaddressed().size());
  }

  private List<Decision> decisions(Round round) {
    return ledgers.agreements().list(round.id()).stream()
        .map(agreement ->
            new Decision(
                ledgers.cases().find(round.id(), agreement.code()).orElseThrow(), agreement))
        .toList();
  }

  private TargetGroup group(Decision decision) {
    return groups.byKey(decision.file().groupKey()).orElseThrow();
  }
}
