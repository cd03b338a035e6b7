package id.telaah.ui.review;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroups;
import id.telaah.earlier.EarlierAudits;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.ShippedPhrases;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.AgencyFunctions;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.Causes;
import id.telaah.recommendation.FamilyFactors;
import id.telaah.recommendation.Interventions;
import id.telaah.request.QuestionDesk;
import id.telaah.request.RequestDesk;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.risk.RuleBook;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Regions;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.QuietFrame;
import id.telaah.ui.shell.Session;
import id.telaah.ui.shell.Visit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real store with the sample cases, and all that a review screen is built with.
final class ReviewRoom implements AutoCloseable {
  static final CaseCode FIRST = new CaseCode("AKS-3375-2026-S2-BDT-001");
  static final CaseCode SECOND = new CaseCode("AKS-3375-2026-S2-BDT-002");

  static final CaseCode BRIDE = new CaseCode("AKS-3375-2026-S2-CTN-001");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T03:42:07Z"), ZoneId.of("Asia/Jakarta"));
  private static final Forms FORMS = new ShippedForms(Calculations.all(), ReviewRoom::options);
  private static final TargetGroups GROUPS = TargetGroups.shipped();

  final List<Place> gone = new ArrayList<>();
  final QuietFrame frame = new QuietFrame();
  final SqlStore store;
  private final Starter starter = Starter.kotaPekalongan();

  ReviewRoom(Path folder) {
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), FORMS, CLOCK);
    store.rounds().open(starter.round(), starter.setup(), "sistem");
    for (int i = 1; i <= 7; i++) {
      receive(new CaseCode("AKS-3375-2026-S2-BDT-00" + i));
    }
    receive(BRIDE);
  }

  private void receive(CaseCode code) {
    Path file = Path.of("assets/samples/" + code + ".json");
    Reading.Accepted read = (Reading.Accepted) new CaseReader(FORMS, GROUPS).read(file);
    store.cases().receive(round(), read.content(), "sekretariat");
  }

  private static List<Option> options(String set) {
    Causes causes = Causes.shipped();
    AgencyFunctions functions = AgencyFunctions.shipped();
    return switch (set) {
      case "penyebab" -> causes.options();
      case "intervensi" -> Interventions.shipped(causes, functions).options();
      case "opd" -> functions.options();
      case "kecamatan" -> places("33.75.04".length());
      default -> places("33.75.04.1004".length());
    };
  }

  private static List<Option> places(int length) {
    return Regions.shipped().list().stream()
        .filter(region -> region.code().length() == length)
        .map(region -> new Option(region.code(), Words.same(region.name()), Words.NONE))
        .toList();
  }

  RoundId round() {
    return starter.round().id();
  }

  Session session(Optional<Discipline> discipline, Language language) {
    Member viewer =
        starter.setup().members().stream()
            .filter(member -> member.discipline().equals(discipline))
            .findFirst()
            .orElseThrow();
    return new Session(starter.round(), viewer, language, CLOCK);
  }

  ReviewPorts ports() {
    Catalogue catalogue = Catalogue.shipped();
    Aids aids =
        new Aids(
            catalogue,
            FamilyFactors.shipped(catalogue.causes()),
            new PhraseDesk(
                store.phrases(),
                catalogue.causes(),
                () -> ShippedPhrases.read(catalogue.causes()),
                ReviewRoom::masked),
            RuleBook.shipped(),
            new Aids.Semester(
                store.rounds(),
                store.thresholdEdits(),
                new EarlierAudits(
                    store.rounds(), store.cases(), store.reviews(), store.agreements(), FORMS)),
            new Aids.TechnicalTeam(
                store.requests(),
                new QuestionDesk(
                    store.requests(),
                    new RequestDesk(
                        store.cases(),
                        store.reviews(),
                        store.agreements(),
                        store.requests(),
                        FORMS),
                    store.reviews(),
                    ReviewRoom::masked)));
    return new ReviewPorts(desk(), store.reviews(), store.cases(), FORMS, GROUPS, aids);
  }

  ReviewDesk desk() {
    return new ReviewDesk(store.reviews(), FORMS, ReviewRoom::masked);
  }

  private static List<String> masked(String text) {
    return PrivacyGate.scan(text).stream().map(leak -> leak.masked()).toList();
  }

  ReviewModel model(Session session, Background background, CaseCode code, Discipline discipline) {
    return new ReviewModel(ports(), session, background, code, discipline);
  }

  Visit visit(Session session) {
    return new Visit(session, gone::add, frame);
  }

  /// What the store holds of a review.
  Answers answers(Discipline discipline) {
    return store.reviews().find(key(discipline)).orElseThrow().answers();
  }

  ReviewKey key(Discipline discipline) {
    return new ReviewKey(round(), FIRST, discipline);
  }

  /// Fills in whatever a discipline's review needs and sends it.
  void send(Discipline discipline) {
    String actor = "test";
    FormState state =
        desk().open(key(discipline), GROUPS.byKey("baduta").orElseThrow(), actor).state();
    List<AnswerChange> changes = new ArrayList<>();
    complete(state, changes);
    desk().keep(key(discipline), changes, actor);
    desk().send(key(discipline), actor);
  }

  /// Answers every required question with the first value that will do.
  static FormState complete(FormState start, List<AnswerChange> changes) {
    FormState state = start;
    for (List<FormProblem> open = state.problems(); !open.isEmpty(); open = state.problems()) {
      ItemKey key = open.getFirst().key();
      Item item = state.definition().item(key.linkId()).orElseThrow();
      if (item.isRows()) {
        changes.add(new AnswerChange.RowAdded(item.linkId(), state.nextRow(item.linkId())));
        state = state.addRow(item.linkId()).state();
      } else {
        Answer answer = Answer.of(any(item));
        changes.add(new AnswerChange.Set(key, answer));
        state = state.answer(key, answer).state();
      }
    }
    return state;
  }

  private static Value any(Item item) {
    return switch (item.type()) {
      case CHOICE, OPEN_CHOICE -> new Value.Coded(item.parts().options().getFirst().code());
      case BOOLEAN -> new Value.Flag(false);
      case DECIMAL, INTEGER, QUANTITY ->
          new Value.Numeric(item.limits().min() == null ? BigDecimal.ONE : item.limits().min());
      case DATE -> new Value.Day(LocalDate.of(2026, 11, 1));
      default -> new Value.Text("cukup");
    };
  }

  static Definition form(Discipline discipline) {
    return FORMS.newest(GROUPS.byKey("baduta").orElseThrow().reviewForms().get(discipline.key()));
  }

  @Override
  public void close() {
    store.close();
  }
}
