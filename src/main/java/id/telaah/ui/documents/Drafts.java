package id.telaah.ui.documents;

import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Letter;
import id.telaah.round.Round;
import java.util.List;

/// What a round has agreed so far, as records to be printed. Called on the store thread.
@FunctionalInterface
public interface Drafts {
  /// Letters per agency and sheets per case, each in their order; both empty while nothing is
  /// agreed.
  Stack read(Round round);

  /// @param unaddressed agreed recommendations that no letter holds, because no agency has their
  ///   function
  record Stack(List<Letter> letters, List<CaseSheet> sheets, int unaddressed) {
    public Stack {
      letters = List.copyOf(letters);
      sheets = List.copyOf(sheets);
    }
  }
}
