package id.telaah.ui.writing;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.phrase.Phrase;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.Use;
import id.telaah.phrase.Wanted;
import id.telaah.recommendation.ChosenCause;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The text that a phrase is looked for: whose words, which case, which place, about which causes.
///
/// @param disciplines whose phrases fit; all four's where none is named
/// @param group key of the case's target group
/// @param use empty where the bank has no place of its own for the text
/// @param causes codes of the row's cause, or of all that were chosen
record Spot(Set<Discipline> disciplines, String group, Optional<Use> use, Set<String> causes) {
  private static final Map<String, Use> USES =
      Map.of(
          FormKeys.CAUSE_DATUM,
          Use.CAUSE,
          FormKeys.CONCLUSION,
          Use.CONCLUSION,
          FormKeys.ROW_WHAT,
          Use.RECOMMENDATION,
          FormKeys.ROW_MEASURE,
          Use.MEASURE,
          FormKeys.REFERRAL_REASON,
          Use.REFERRAL);

  /// Whether the bank has phrases for a text.
  static boolean isOne(String linkId) {
    return USES.containsKey(linkId);
  }

  static Spot of(ItemKey key, Subject subject, Answers answers) {
    Set<String> chosen =
        ChosenCause.of(answers).stream().map(ChosenCause::code).collect(Collectors.toSet());
    Set<String> causes =
        answers
            .code(new ItemKey(FormKeys.CAUSE_CODE, key.row()))
            .filter(_ -> key.linkId().equals(FormKeys.CAUSE_DATUM))
            .map(Set::of)
            .orElse(chosen);
    return new Spot(
        subject.writer().map(Set::of).orElse(Set.of()),
        subject.group(),
        Optional.ofNullable(USES.get(key.linkId())),
        causes);
  }

  Wanted wanted(String words) {
    return new Wanted(disciplines, use.map(Set::of).orElse(Set.of()), group, causes, words);
  }

  /// A text of this place as a phrase of one's own.
  Phrase phrase(String text) {
    Use place = use.orElse(Use.CONCLUSION);
    Set<String> about = place == Use.CAUSE ? causes : Set.of();
    Phrase.Scope scope = new Phrase.Scope(disciplines, about, Set.of(group));
    return new Phrase(PhraseDesk.newId(), place, scope, text);
  }
}
