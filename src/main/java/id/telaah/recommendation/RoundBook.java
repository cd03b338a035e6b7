package id.telaah.recommendation;

import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.privacy.Leaked;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Composes everything that a round has to print, for the window and the command line alike.
public final class RoundBook {
  private final LetterBook letterBook;
  private final SheetBook sheetBook;
  private final TargetGroups groups;

  public RoundBook(LetterBook letterBook, SheetBook sheetBook, TargetGroups groups) {
    this.letterBook = letterBook;
    this.sheetBook = sheetBook;
    this.groups = groups;
  }

  /// The letters of what is signed by all four, and a sheet of every decision.
  ///
  /// @param decisions signed or still open
  /// @param today deadlines count from the approval; from this day on a draft
  public RoundPapers papers(
      Round round, Rounds.Setup setup, List<Decision> decisions, LocalDate today) {
    Letters letters = letterBook.letters(round, setup, decisions, today);
    List<String> names = FileNames.letters(letters.letters(), setup.agencies());
    List<Paperwork> documents = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      documents.add(new Paperwork.OfAgency(names.get(i), letters.letters().get(i)));
    }
    for (Decision decision : decisions) {
      TargetGroup group = groups.byKey(decision.file().groupKey()).orElseThrow();
      documents.add(new Paperwork.OfCase(sheetBook.sheet(round, setup, group, decision, today)));
    }
    return new RoundPapers(documents, letters.unaddressed(), leaks(decisions));
  }

  /// What in decisions names a person, which is then not to be printed.
  public List<Leaked> leaks(List<Decision> decisions) {
    return decisions.stream()
        .flatMap(decision -> Leaks.in(decision, sheetBook.forms()).stream())
        .toList();
  }
}
