package id.telaah.earlier;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.Sight;
import id.telaah.panel.Agreement;
import id.telaah.panel.Agreements;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewKey;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.util.Optional;

/// Finds the newest audit of a case before a round, by its code, and lays it beside the case as it
/// is now.
///
/// Of the earlier reviews it reads the viewer's own discipline's and no other: those of the others
/// stay as closed as they are in their own round. Called on the store thread.
public final class EarlierAudits {
  private final Rounds rounds;
  private final Cases cases;
  private final Reviews reviews;
  private final Agreements agreements;
  private final Forms forms;

  public EarlierAudits(
      Rounds rounds, Cases cases, Reviews reviews, Agreements agreements, Forms forms) {
    this.rounds = rounds;
    this.cases = cases;
    this.reviews = reviews;
    this.agreements = agreements;
    this.forms = forms;
  }

  /// Empty where no earlier round holds the case.
  ///
  /// @param round the one the case is heard in now
  /// @param sight whose eyes it is for
  public Optional<Beside> beside(RoundId round, CaseFile now, Sight sight) {
    return rounds.list().stream()
        .map(Round::id)
        .filter(earlier -> earlier.compareTo(round) < 0)
        .flatMap(earlier ->
            cases.find(earlier, now.code()).map(then -> beside(earlier, then, now, sight)).stream())
        .findFirst();
  }

  private Beside beside(RoundId earlier, CaseFile then, CaseFile now, Sight sight) {
    Answered present = read(now.form(), now.answers(), sight);
    Optional<Answered> agreed =
        agreements
            .find(earlier, now.code())
            .filter(Agreement::isSigned)
            .map(agreement -> read(agreement.form(), agreement.answers(), sight));
    Optional<Answered> own =
        sight
            .discipline()
            .map(Discipline::ofKey)
            .flatMap(viewer -> reviews.find(new ReviewKey(earlier, now.code(), viewer)))
            .filter(review -> review.state() == ReviewState.SENT)
            .map(review -> read(review.form(), review.answers(), sight));
    return new Beside(
        earlier,
        FieldChanges.of(read(then.form(), then.answers(), sight), present),
        ScoreChanges.of(then, now),
        agreed.map(form -> Verdict.of(form, FormKeys.OUTCOME)),
        own.map(form -> Verdict.of(form, FormKeys.COMPLETENESS)),
        Outcome.of(agreed, present));
  }

  private Answered read(FormRef form, Answers answers, Sight sight) {
    Definition definition = forms.exactly(form);
    return new Answered(definition, FormState.of(definition, answers).submitted(), sight);
  }
}
