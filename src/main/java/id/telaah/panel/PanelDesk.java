package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.review.AnswerChange;
import id.telaah.review.IdentityFound;
import id.telaah.review.IdentityGuard;
import id.telaah.review.IdentityScan;
import id.telaah.review.Keeping;
import id.telaah.review.ReviewState;
import id.telaah.review.Reviews;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where the four agree on a case: opens the agreed text, keeps each step, signs, unlocks. On the
/// store thread.
public final class PanelDesk {
  private final Reviews reviews;
  private final Agreements agreements;
  private final Forms forms;
  private final Clock clock;
  private final IdentityGuard<CaseInRound> guard;

  public PanelDesk(
      Reviews reviews, Agreements agreements, Forms forms, IdentityScan scan, Clock clock) {
    this.reviews = reviews;
    this.agreements = agreements;
    this.forms = forms;
    this.clock = clock;
    this.guard = new IdentityGuard<>(scan);
  }

  private record CaseInRound(RoundId round, CaseCode code) {}

  /// Opens a case for the panel; the first time with what the four reviews propose.
  public Opening open(RoundId round, TargetGroup group, CaseCode code, String actor) {
    List<Opinion> opinions = opinions(round, code);
    if (opinions.isEmpty()) {
      return new Opening.NotAllSent(missing(round, code));
    }
    guard.forget(new CaseInRound(round, code));
    Agreement agreement =
        agreements.find(round, code).orElseGet(() -> begin(round, group, code, opinions, actor));
    return new Opening.Opened(agreement, forms.exactly(agreement.form()), opinions);
  }

  /// How many topics the panel has to decide still: before it first opens the case, those that the
  /// proposal would leave to it; none before all four have sent. Opens nothing.
  public int undecided(RoundId round, TargetGroup group, CaseCode code) {
    List<Opinion> opinions = opinions(round, code);
    if (opinions.isEmpty()) {
      return 0;
    }
    FormState text =
        agreements
            .find(round, code)
            .map(it -> FormState.of(forms.exactly(it.form()), it.answers()))
            .orElseGet(() -> proposed(forms.newest(group.panel().agreementForm()), opinions));
    return Comparison.of(opinions).undecided(text.submitted()).size();
  }

  private static FormState proposed(Definition form, List<Opinion> opinions) {
    return FormState.of(form, Proposal.of(opinions, form));
  }

  private Agreement begin(
      RoundId round, TargetGroup group, CaseCode code, List<Opinion> opinions, String actor) {
    Definition form = forms.newest(group.panel().agreementForm());
    return agreements.open(round, code, form.ref(), Proposal.of(opinions, form), actor);
  }

  private List<Opinion> opinions(RoundId round, CaseCode code) {
    return reviews.forPanel(round, code).stream()
        .map(review -> Opinion.of(review, forms.exactly(review.form())))
        .sorted(java.util.Comparator.comparing(Opinion::discipline))
        .toList();
  }

  private List<Discipline> missing(RoundId round, CaseCode code) {
    Map<Discipline, ReviewState> states = reviews.states(round, code);
    return Arrays.stream(Discipline.values())
        .filter(discipline -> states.get(discipline) != ReviewState.SENT)
        .toList();
  }

  /// Keeps steps in the order they were made; an answer that names a person is withheld.
  ///
  /// @throws AgreementFrozenException where the text is signed
  public Keeping keep(RoundId round, CaseCode code, List<AnswerChange> changes, String actor) {
    IdentityGuard.Sifted sifted = guard.sift(new CaseInRound(round, code), changes);
    Instant at =
        sifted.clean().isEmpty() ? null : agreements.keep(round, code, sifted.clean(), actor);
    return new Keeping(at, sifted.withheld());
  }

  /// Signs the agreed text, as it stands in the store, in the name of a member's discipline. The
  /// first signature freezes it.
  ///
  /// @throws IllegalArgumentException where the member has no discipline or nothing is agreed yet
  public Signing sign(RoundId round, CaseCode code, Member member, String actor) {
    Discipline discipline =
        member.discipline().orElseThrow(() -> new IllegalArgumentException("not an expert"));
    Agreement agreement =
        agreements
            .find(round, code)
            .orElseThrow(() -> new IllegalArgumentException("nothing agreed: " + code));
    if (reviews.forPanel(round, code).isEmpty()) {
      return new Signing.NotAllSent(missing(round, code));
    }
    if (agreement.signatures().stream().anyMatch(one -> one.discipline() == discipline)) {
      return new Signing.AlreadySigned(discipline);
    }
    FormState state = FormState.of(forms.exactly(agreement.form()), agreement.answers());
    List<IdentityFound> found = guard.found(new CaseInRound(round, code), state);
    if (!found.isEmpty()) {
      return new Signing.HoldsIdentity(found);
    }
    List<FormProblem> problems =
        Stream.concat(state.problems().stream(), MainCause.problem(state).stream()).toList();
    if (!problems.isEmpty()) {
      return new Signing.Incomplete(problems);
    }
    dropUnasked(round, code, agreement, state, actor);
    String hash = AgreedText.of(agreements.find(round, code).orElseThrow()).sha256();
    Signature signature = new Signature(discipline, member.name(), clock.instant(), hash);
    agreements.sign(round, code, signature, actor);
    return new Signing.Signed(agreements.find(round, code).orElseThrow());
  }

  /// Takes out what stands under questions that no longer apply: a signature stands under what the
  /// panel saw, and nothing else is printed.
  private void dropUnasked(
      RoundId round, CaseCode code, Agreement agreement, FormState state, String actor) {
    List<AnswerChange> steps = Unasked.steps(state);
    if (!agreement.isFrozen() && !steps.isEmpty()) {
      agreements.keep(round, code, steps, actor);
    }
  }

  /// Voids every signature, so that the text can change.
  ///
  /// @param reason why; not blank; it goes into the trail
  public Unlocking unlock(RoundId round, CaseCode code, String reason, String actor) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reason is needed");
    }
    List<String> masked = guard.masked(reason);
    if (!masked.isEmpty()) {
      return new Unlocking.ReasonHoldsIdentity(masked);
    }
    List<Signature> voided =
        agreements.find(round, code).map(Agreement::signatures).orElse(List.of());
    agreements.unlock(round, code, reason.strip(), actor);
    return new Unlocking.Unlocked(voided);
  }
}
