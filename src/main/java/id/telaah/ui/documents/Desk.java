package id.telaah.ui.documents;

import id.telaah.recommendation.Documents;
import id.telaah.recommendation.Pages;
import id.telaah.recommendation.Press;
import id.telaah.round.Rounds;

/// The ports behind the screen: the round with its approval, what is agreed, what was issued, the
/// press and its pages.
public record Desk(Rounds rounds, Drafts drafts, Documents issued, Press press, Pages pages) {}
