package id.telaah.ui.documents;

import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Round;

/// What a round has agreed so far, as records to be printed. Called on the store thread.
@FunctionalInterface
public interface Drafts {
  /// Letters per agency and sheets per case; none while nothing is agreed.
  RoundPapers read(Round round);
}
