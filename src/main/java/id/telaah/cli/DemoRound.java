package id.telaah.cli;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.panel.Opening;
import id.telaah.panel.PanelDesk;
import id.telaah.panel.Signing;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.review.Sending;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import java.time.LocalDate;
import java.util.List;

/// Plays the demonstration through the very desks that the screens use: receive, review, agree,
/// sign, approve.
final class DemoRound {
  static final String SECRETARIAT = "sekretariat";

  private static final String CHAIR = "Contoh Prasetya, S.E.";
  private static final String CHAIR_POSITION = "Wakil Wali Kota Pekalongan selaku Ketua TPPS";

  private final OpenStore store;
  private final Tools tools;
  private final Terminal terminal;
  private final Starter starter = Starter.kotaPekalongan();
  private final Round before = before(starter.round());
  private final ReviewDesk reviews;
  private final PanelDesk panel;

  DemoRound(OpenStore store, Tools tools, Terminal terminal) {
    this.store = store;
    this.tools = tools;
    this.terminal = terminal;
    this.reviews = new ReviewDesk(store.reviews(), tools.known().forms(), Identities::masked);
    this.panel =
        new PanelDesk(
            store.reviews(),
            store.agreements(),
            tools.known().forms(),
            Identities::masked,
            tools.machine().clock());
  }

  /// The round, approved; the semester before it too where a case was heard then.
  Round play() {
    if (!tools.demo().semesterBefore().isEmpty()) {
      play(before, tools.demo().semesterBefore(), LocalDate.of(before.id().year(), 6, 26));
    }
    return play(starter.round(), tools.demo().scenes(), LocalDate.now(tools.machine().clock()));
  }

  private static Round before(Round round) {
    RoundId id = round.id();
    RoundId last = id.semester() == 1 ? new RoundId(id.year() - 1, 2) : new RoundId(id.year(), 1);
    return new Round(
        last, round.regencyCode(), round.regencyName(), round.approval(), round.targets());
  }

  private Round play(Round opened, List<DemoSource.Scene> scenes, LocalDate approved) {
    RoundId round = opened.id();
    store.rounds().open(opened, starter.setup(), SECRETARIAT);
    CaseReader reader = new CaseReader(tools.known().forms(), tools.known().groups());
    for (DemoSource.Scene scene : scenes) {
      terminal.progress(scene.file());
      play(round, scene, receive(round, reader.read(scene.file(), scene.content())));
    }
    Approval approval = new Approval(CHAIR, CHAIR_POSITION, approved, "");
    store.rounds().approve(round, approval, SECRETARIAT);
    return store.rounds().find(round).orElseThrow();
  }

  private CaseFile receive(RoundId round, Reading reading) {
    if (reading instanceof Reading.Accepted accepted
        && store.cases().receive(round, accepted.content(), SECRETARIAT)
            instanceof Receipt.Stored) {
      return accepted.content();
    }
    throw new IllegalStateException("the demonstration's file was refused: " + reading.file());
  }

  private void play(RoundId round, DemoSource.Scene scene, CaseFile file) {
    TargetGroup group = tools.known().groups().byKey(file.groupKey()).orElseThrow();
    for (Discipline discipline : Discipline.values()) {
      Answers answers = scene.reviews().getOrDefault(discipline, Answers.NONE);
      review(new ReviewKey(round, file.code(), discipline), group, answers);
    }
    if (!(panel.open(round, group, file.code(), SECRETARIAT) instanceof Opening.Opened opened)) {
      throw new IllegalStateException("the demonstration's panel does not open: " + file.code());
    }
    panel.keep(
        round,
        file.code(),
        AnswerSteps.replacing(opened.agreement().answers(), scene.agreement()),
        SECRETARIAT);
    for (Discipline discipline : Discipline.values()) {
      Member expert = expert(discipline);
      if (!(panel.sign(round, file.code(), expert, expert.id()) instanceof Signing.Signed)) {
        throw new IllegalStateException("the demonstration is not signed: " + file.code());
      }
    }
  }

  private void review(ReviewKey key, TargetGroup group, Answers answers) {
    Member expert = expert(key.discipline());
    Answers before = reviews.open(key, group, expert.id()).review().answers();
    reviews.keep(key, AnswerSteps.replacing(before, answers), expert.id());
    if (!(reviews.send(key, expert.id()) instanceof Sending.Sent)) {
      throw new IllegalStateException(
          "the demonstration's review is not complete: " + key.code() + " " + key.discipline());
    }
  }

  private Member expert(Discipline discipline) {
    List<Member> members = starter.setup().members();
    return members.stream()
        .filter(member -> member.discipline().filter(discipline::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
