package id.telaah.app;

import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.earlier.EarlierAudits;
import id.telaah.intake.AnswerCheck;
import id.telaah.intake.CaseReader;
import id.telaah.language.Language;
import id.telaah.panel.PanelDesk;
import id.telaah.pdf.ITextPress;
import id.telaah.pdf.PdfBoxPages;
import id.telaah.phrase.PhraseDesk;
import id.telaah.request.QuestionDesk;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestDesk;
import id.telaah.review.IdentityScan;
import id.telaah.review.ReviewDesk;
import id.telaah.risk.ThresholdDesk;
import id.telaah.store.SqlStore;
import id.telaah.ui.documents.Desk;
import id.telaah.ui.documents.Destinations;
import id.telaah.ui.documents.DocumentsModel;
import id.telaah.ui.documents.DocumentsScreen;
import id.telaah.ui.home.HomeModel;
import id.telaah.ui.home.HomeRow;
import id.telaah.ui.home.HomeRows;
import id.telaah.ui.home.HomeScreen;
import id.telaah.ui.home.Ledgers;
import id.telaah.ui.home.Names;
import id.telaah.ui.kit.Background;
import id.telaah.ui.load.LoadModel;
import id.telaah.ui.load.LoadScreen;
import id.telaah.ui.panel.PanelModel;
import id.telaah.ui.panel.PanelPorts;
import id.telaah.ui.panel.PanelScreen;
import id.telaah.ui.requests.RequestPorts;
import id.telaah.ui.requests.RequestsModel;
import id.telaah.ui.requests.RequestsScreen;
import id.telaah.ui.requests.SaveTo;
import id.telaah.ui.review.Aids;
import id.telaah.ui.review.ReviewModel;
import id.telaah.ui.review.ReviewPorts;
import id.telaah.ui.review.ReviewScreen;
import id.telaah.ui.settings.Masters;
import id.telaah.ui.settings.PhraseFiles;
import id.telaah.ui.settings.PhrasesModel;
import id.telaah.ui.settings.SettingsModel;
import id.telaah.ui.settings.SettingsPorts;
import id.telaah.ui.settings.SettingsScreen;
import id.telaah.ui.settings.SetupScreen;
import id.telaah.ui.settings.ThresholdsModel;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Rooms;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import id.telaah.workbook.FastWorkbooks;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The desktop put together by hand over one open store, top to bottom.
final class Wiring {
  private final Knowledge knowledge;
  private final SqlStore store;
  private final Background background;
  private final Clock clock;
  private final IdentityScan scan = Knowledge.SCAN;
  private final ITextPress press = new ITextPress();
  private final ReviewDesk reviewDesk;
  private final PanelDesk panelDesk;
  private final HomeRows rows;
  private @Nullable PhraseDesk phraseDesk;
  private final AtomicReference<@Nullable List<HomeRow>> firstRows = new AtomicReference<>();

  Wiring(Knowledge knowledge, SqlStore store, Background background, Clock clock) {
    this.knowledge = knowledge;
    this.store = store;
    this.background = background;
    this.clock = clock;
    // Reads nothing yet: the places of the program come first.
    knowledge.regions().consult(store.gazetteer()::ofRounds);
    reviewDesk = new ReviewDesk(store.reviews(), knowledge.forms(), scan);
    rows =
        new HomeRows(
            new Ledgers(store.rounds(), store.overview(), store.requests()),
            new Names(
                knowledge.regions()::name,
                key -> knowledge.groups().byKey(key).orElseThrow().name()));
    panelDesk = new PanelDesk(store.reviews(), store.agreements(), knowledge.forms(), scan, clock);
  }

  /// Reads the matrix before there is a window to show it in; the first home takes it from here.
  void readAhead(RoundId round) {
    firstRows.set(rows.read(round));
  }

  /// The one who knows every screen.
  Rooms rooms() {
    return this::open;
  }

  private Screen open(Place place, Visit visit) {
    return switch (place) {
      case Place.Home home -> home(visit);
      case Place.Load load -> load(load, visit);
      case Place.Reviewing reviewing -> review(reviewing, visit);
      case Place.Panel panel -> panel(panel, visit);
      case Place.Papers papers -> documents(visit);
      case Place.Requests requests -> requests(visit);
      case Place.Settings settings -> settings(visit);
      case Place.Setup setup -> new SetupScreen(settingsModel(visit), visit, masters(visit));
    };
  }

  private Screen home(Visit visit) {
    HomeModel model =
        new HomeModel(
            visit.session(),
            rows,
            new CaseSigns(knowledge, store, panelDesk, visit.session()),
            background);
    List<HomeRow> first = firstRows.getAndSet(null);
    if (first != null) {
      model.show(first);
    }
    return new HomeScreen(model, visit, ShippedDemo::practiceFiles, knowledge.troubles());
  }

  // Made when a form is first written: the first frame needs no phrases.
  private PhraseDesk phrases() {
    PhraseDesk known = phraseDesk;
    if (known == null) {
      known =
          new PhraseDesk(store.phrases(), knowledge.catalogue().causes(), knowledge::phrases, scan);
      phraseDesk = known;
    }
    return known;
  }

  private Screen load(Place.Load load, Visit visit) {
    CaseReader reader = new CaseReader(knowledge.forms(), knowledge.groups());
    LoadModel model =
        new LoadModel(
            visit.session(), reader, store.cases(), answerCheck(), store.verdicts(), background);
    return new LoadScreen(model, visit, load.files());
  }

  private Screen review(Place.Reviewing reviewing, Visit visit) {
    ReviewPorts ports =
        new ReviewPorts(
            reviewDesk,
            store.reviews(),
            store.cases(),
            knowledge.forms(),
            knowledge.groups(),
            new Aids(
                knowledge.catalogue(),
                knowledge.factors(),
                phrases(),
                knowledge.ruleBook(),
                new Aids.Semester(store.rounds(), store.thresholdEdits(), earlier()),
                new Aids.TechnicalTeam(
                    store.requests(),
                    new QuestionDesk(store.requests(), requestDesk(), store.reviews(), scan))));
    ReviewModel model =
        new ReviewModel(
            ports, visit.session(), background, reviewing.code(), reviewing.discipline());
    return new ReviewScreen(model, visit);
  }

  private EarlierAudits earlier() {
    return new EarlierAudits(
        store.rounds(), store.cases(), store.reviews(), store.agreements(), knowledge.forms());
  }

  private Screen panel(Place.Panel panel, Visit visit) {
    TargetGroup group = knowledge.groups().byCode(panel.code().groupCode()).orElseThrow();
    PanelPorts ports =
        new PanelPorts(
            panelDesk,
            knowledge.catalogue(),
            phrases(),
            store.rounds(),
            new CaseFindings(knowledge, store));
    PanelModel model = new PanelModel(visit.session(), ports, group, panel.code(), background);
    return new PanelScreen(model, visit);
  }

  private RequestDesk requestDesk() {
    return new RequestDesk(
        store.cases(), store.reviews(), store.agreements(), store.requests(), knowledge.forms());
  }

  private AnswerCheck answerCheck() {
    return new AnswerCheck(store.cases(), store.requests(), requestDesk(), knowledge.forms());
  }

  private Screen requests(Visit visit) {
    RequestBook book = new RequestBook(store.cases(), knowledge.forms(), knowledge.regions());
    RequestPorts ports =
        new RequestPorts(
            requestDesk(),
            store.requests(),
            book,
            new RequestPorts.Sources(
                store.cases(), store.rounds(), knowledge.forms(), store.reviews()),
            new RequestPorts.Printing(press, new FastWorkbooks(), scan));
    RequestsModel model =
        new RequestsModel(
            visit.session(),
            ports,
            key ->
                knowledge.groups().byKey(key).orElseThrow().name().in(visit.session().language()),
            background);
    return new RequestsScreen(model, visit, SaveTo.system());
  }

  private Screen settings(Visit visit) {
    SettingsModel model = settingsModel(visit);
    ThresholdsModel thresholds =
        new ThresholdsModel(
            visit.session(),
            new ThresholdDesk(knowledge.ruleBook(), store.thresholdEdits(), scan::masked),
            background);
    return new SettingsScreen(
        model,
        thresholds,
        new SettingsScreen.Phrases(
            new PhrasesModel(visit.session(), phrases(), background, knowledge.phraseNames()),
            PhraseFiles.system()),
        visit,
        masters(visit));
  }

  private SettingsModel settingsModel(Visit visit) {
    return new SettingsModel(
        visit.session(),
        new SettingsPorts(
            store.rounds(),
            new SettingsPorts.Places(knowledge.regions(), store.gazetteer()),
            store.cases(),
            store.agreements()),
        background);
  }

  private Masters masters(Visit visit) {
    Language language = visit.session().language();
    return new Masters(
        code -> knowledge.catalogue().functions().name(code).in(language),
        knowledge.groups().list(),
        Masters.regionFileDialog(),
        ShippedDemo::practiceFiles);
  }

  private Screen documents(Visit visit) {
    Desk desk =
        new Desk(
            store.rounds(),
            new RoundDrafts(knowledge, store, clock),
            store.documents(),
            press,
            new PdfBoxPages());
    DocumentsModel model = new DocumentsModel(visit.session(), desk, background);
    return new DocumentsScreen(model, visit, Destinations.system());
  }
}
