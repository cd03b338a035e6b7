package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.panel.RedFlags;
import id.telaah.review.OpenReview;
import id.telaah.review.Review;
import id.telaah.review.ReviewKey;
import id.telaah.review.ReviewState;
import id.telaah.risk.ChildGrowth;
import id.telaah.risk.Finding;
import id.telaah.risk.Findings;
import id.telaah.risk.Rules;
import id.telaah.risk.Thresholds;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.shell.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a case and a review for a viewer, no more than the viewer may see. On the store thread.
final class ReviewReader {
  private final ReviewPorts ports;
  private final Session session;
  private final ReviewKey key;

  ReviewReader(ReviewPorts ports, Session session, ReviewKey key) {
    this.ports = ports;
    this.session = session;
    this.key = key;
  }

  /// Empty where the round has no such case.
  Optional<Opened> read() {
    return ports.cases().find(key.round(), key.code()).map(this::opened);
  }

  private Opened opened(CaseFile file) {
    TargetGroup group = ports.groups().byKey(file.groupKey()).orElseThrow();
    Definition caseForm = ports.forms().exactly(file.form());
    Rules rules = ports.aids().rules().rules(group, caseForm).over(thresholds());
    Optional<Discipline> viewer = session.viewer().discipline();
    boolean own = viewer.filter(key.discipline()::equals).isPresent();
    Optional<FormState> state = own ? Optional.of(own(group)) : Optional.empty();
    Map<Discipline, ReviewState> states = ports.reviews().states(key.round(), key.code());
    List<Review> visible =
        viewer
            .map(discipline -> ports.reviews().visibleTo(discipline, key.round(), key.code()))
            .orElse(List.of());
    Set<Discipline> readable =
        visible.stream()
            .map(review -> review.key().discipline())
            .filter(discipline -> viewer.filter(discipline::equals).isEmpty())
            .collect(Collectors.toSet());
    if (!own) {
      state =
          visible.stream()
              .filter(review -> review.key().equals(key))
              .map(review -> othersState(review, rules))
              .findAny();
    }
    Access access = access(own, states, state.isPresent());
    Optional<FormModel> form = state.map(FormModel::new);
    form.ifPresent(it -> Verdicts.explain(it, rules));
    CaseView view = view(file, group, caseForm, rules);
    return new Opened(view, access, form, states, readable, shelf(view, rules));
  }

  private Shelf shelf(CaseView view, Rules rules) {
    Aids aids = ports.aids();
    return new Shelf(
        aids.factors().of(view.file(), view.form(), rules, view.findings(), session.sight()),
        aids.phrases().bank(),
        new Shelf.OfRound(
            aids.semester().rounds().setup(key.round()).agencies(),
            session.round().target(view.group().key()).criteria()),
        new RedFlags(ports.reviews(), ports.forms())
            .read(key.round(), key.code(), view.findings(), session.sight()),
        new Shelf.Post(news(view.file(), view.form()), questions(view.form())),
        aids.semester().earlier().beside(key.round(), view.file(), session.sight()));
  }

  /// Those in force, or for a review that was sent those that it rested on.
  private Thresholds thresholds() {
    Aids aids = ports.aids();
    Thresholds inForce = aids.rules().inForce(aids.semester().thresholds(), key.round());
    return ports
        .reviews()
        .find(key)
        .flatMap(review -> Optional.ofNullable(review.sentAt()))
        .map(inForce::at)
        .orElse(inForce);
  }

  private List<NewsLine> news(CaseFile file, Definition form) {
    return session
        .viewer()
        .discipline()
        .map(viewer ->
            ports.aids().team().requests().news(key.round(), viewer).stream()
                .filter(one -> one.request().what().code().equals(key.code()))
                .flatMap(one -> NewsLine.of(one, file, form, viewer.key()).stream())
                .toList())
        .orElse(List.of());
  }

  private List<QuestionLine> questions(Definition form) {
    Optional<Discipline> viewer = session.viewer().discipline();
    return ports.aids().team().questions().on(key.round(), key.code(), viewer).stream()
        .flatMap(one -> QuestionLine.of(one, form, session.sight(), viewer).stream())
        .toList();
  }

  private Access access(boolean own, Map<Discipline, ReviewState> states, boolean contents) {
    if (own) {
      return states.get(key.discipline()) == ReviewState.SENT ? Access.SENT : Access.FILLING;
    }
    return contents ? Access.READING : Access.HIDDEN;
  }

  private FormState own(TargetGroup group) {
    OpenReview review = ports.desk().open(key, group, session.viewer().id());
    return review.state();
  }

  private FormState othersState(Review review, Rules rules) {
    Answers answers = Verdicts.seenBy(session.sight(), review.answers(), rules);
    return FormState.of(ports.forms().exactly(review.form()), answers);
  }

  private CaseView view(CaseFile file, TargetGroup group, Definition form, Rules rules) {
    List<Finding> findings =
        Findings.of(file, form, rules).stream()
            .filter(finding -> finding.reach().isOpenTo(session.sight()))
            .toList();
    CaseView.Judged judged =
        new CaseView.Judged(
            findings, ChildGrowth.of(file).course(rules.thresholds().growthLimits()));
    return new CaseView(
        file, form, group, judged, Completeness.of(file, form), beside(key.round(), key.code()));
  }

  private CaseView.Beside beside(RoundId round, CaseCode code) {
    List<CaseCode> codes = ports.cases().list(round).stream().map(CaseRow::code).sorted().toList();
    int at = codes.indexOf(code);
    return new CaseView.Beside(
        at > 0 ? Optional.of(codes.get(at - 1)) : Optional.empty(),
        at >= 0 && at < codes.size() - 1 ? Optional.of(codes.get(at + 1)) : Optional.empty());
  }
}
