package id.telaah.ui.review;

import id.telaah.earlier.Beside;
import id.telaah.panel.RedFlag;
import id.telaah.phrase.BankPhrase;
import id.telaah.recommendation.FactorStanding;
import id.telaah.round.Agency;
import java.util.List;
import java.util.Optional;

/// What lies ready beside a case that has been read.
///
/// @param family how each family factor stands, as far as the viewer may read it
/// @param phrases the phrase bank
/// @param ofRound what the round says
/// @param redFlags what must not be overlooked in the case, as far as the viewer may read it
/// @param post what goes to the technical team and what comes back
/// @param earlier the case in an earlier semester; empty where it was not audited before
record Shelf(
    List<FactorStanding> family,
    List<BankPhrase> phrases,
    OfRound ofRound,
    List<RedFlag> redFlags,
    Post post,
    Optional<Beside> earlier) {
  Shelf {
    family = List.copyOf(family);
    phrases = List.copyOf(phrases);
    redFlags = List.copyOf(redFlags);
  }

  /// What the round says.
  ///
  /// @param criteria by which cases of the group were selected; may be empty
  record OfRound(List<Agency> agencies, String criteria) {
    OfRound {
      agencies = List.copyOf(agencies);
    }
  }

  List<Agency> agencies() {
    return ofRound.agencies();
  }

  /// What goes to the technical team and what comes back.
  ///
  /// @param news answers that came in and that the viewer has not seen yet
  /// @param questions on fields of the case that the viewer may read
  record Post(List<NewsLine> news, List<QuestionLine> questions) {
    Post {
      news = List.copyOf(news);
      questions = List.copyOf(questions);
    }
  }

  List<NewsLine> news() {
    return post.news();
  }

  List<QuestionLine> questions() {
    return post.questions();
  }
}
