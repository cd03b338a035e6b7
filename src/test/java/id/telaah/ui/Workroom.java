package id.telaah.ui;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.intake.AnswerCheck;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.language.Words;
import id.telaah.panel.RedFlag;
import id.telaah.pdf.ITextPress;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.ShippedPhrases;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.AgencyFunctions;
import id.telaah.recommendation.Causes;
import id.telaah.recommendation.Interventions;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestDesk;
import id.telaah.review.ReviewKey;
import id.telaah.risk.Finding.Severity;
import id.telaah.risk.RuleBook;
import id.telaah.risk.ThresholdDesk;
import id.telaah.round.Discipline;
import id.telaah.round.Regions;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.ui.home.HomeModel;
import id.telaah.ui.home.HomeRows;
import id.telaah.ui.home.HomeScreen;
import id.telaah.ui.home.Ledgers;
import id.telaah.ui.home.Names;
import id.telaah.ui.home.Signs;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.load.LoadModel;
import id.telaah.ui.load.LoadScreen;
import id.telaah.ui.requests.RequestPorts;
import id.telaah.ui.requests.RequestsModel;
import id.telaah.ui.requests.RequestsScreen;
import id.telaah.ui.requests.SaveTo;
import id.telaah.ui.settings.Masters;
import id.telaah.ui.settings.PhraseFiles;
import id.telaah.ui.settings.PhrasesModel;
import id.telaah.ui.settings.SettingsModel;
import id.telaah.ui.settings.SettingsPorts;
import id.telaah.ui.settings.SettingsScreen;
import id.telaah.ui.settings.SetupScreen;
import id.telaah.ui.settings.ThresholdsModel;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Preferences;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Shell;
import id.telaah.ui.shell.Visit;
import id.telaah.workbook.FastWorkbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The real window on a real store in a folder of its own, with the shipped round and samples.
public final class Workroom implements AutoCloseable {
  public static final RoundId ROUND = new RoundId(2026, 2);

  private final Map<String, String> remembered = new HashMap<>(Map.of("window.maximised", "false"));
  private final List<Place> visited = new ArrayList<>();
  private final List<Words> troubles = new ArrayList<>();
  private final TargetGroups groups = TargetGroups.shipped();
  private final Regions regions = Regions.shipped();
  private final Forms forms = forms(regions);
  private final CaseReader reader = new CaseReader(forms, groups);
  private final SqlStore store;
  private final Path folder;
  private Shell shell;
  private Stage stage;

  public Workroom(Path folder) {
    this.folder = folder;
    Clock clock = Clock.systemDefaultZone();
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), forms, clock);
    Starter starter = Starter.kotaPekalongan();
    store.rounds().open(starter.round(), starter.setup(), "sistem");
  }

  private static Forms forms(Regions regions) {
    Causes causes = Causes.shipped();
    AgencyFunctions functions = AgencyFunctions.shipped();
    Interventions interventions = Interventions.shipped(causes, functions);
    List<Option> places =
        regions.list().stream()
            .map(it -> new Option(it.code(), Words.same(it.name()), Words.NONE))
            .toList();
    return new ShippedForms(
        Calculations.all(),
        set ->
            switch (set) {
              case "penyebab" -> causes.options();
              case "intervensi" -> interventions.options();
              case "opd" -> functions.options();
              default -> places;
            });
  }

  /// The invented case files of baduta, without the one that must be refused.
  public static List<Path> samples() {
    try (Stream<Path> files = Files.list(Path.of("assets", "samples"))) {
      return files.filter(it -> it.getFileName().toString().contains("-BDT-")).sorted().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public Workroom withSamples() {
    for (Reading reading : reader.readAll(samples())) {
      if (reading instanceof Reading.Accepted accepted) {
        store.cases().receive(ROUND, accepted.content(), "sekretariat");
      }
    }
    return this;
  }

  /// A review of a sample, sent as it is.
  public Workroom withSent(int number, Discipline discipline) {
    var ref =
        forms
            .newest(groups.byKey("baduta").orElseThrow().reviewForms().get(discipline.key()))
            .ref();
    ReviewKey key = new ReviewKey(ROUND, code(number), discipline);
    store.reviews().open(key, ref, discipline.key() + "-1");
    store.reviews().send(key, discipline.key() + "-1");
    return this;
  }

  public static CaseCode code(int number) {
    return new CaseCode("AKS-3375-2026-S2-BDT-%03d".formatted(number));
  }

  /// Says so of a file that the district edited.
  public Workroom troubledBy(Words trouble) {
    troubles.add(trouble);
    return this;
  }

  /// With another of the round's members at work.
  public Workroom as(String member) {
    return remembering("viewer", member);
  }

  public Workroom remembering(String key, String value) {
    remembered.put(key, value);
    return this;
  }

  /// Opens the window at a place. On the JavaFX thread.
  public Workroom open(Stage on, Place place) {
    stage = on;
    shell =
        new Shell(
            new InPlaceBackground(),
            preferences(),
            store.rounds(),
            this::screen,
            Clock.systemDefaultZone());
    on.setX(0);
    on.setY(0);
    shell.show(on);
    shell.go(place);
    shell.open(ROUND);
    return this;
  }

  private Preferences preferences() {
    return new Preferences() {
      @Override
      public Optional<String> get(String key) {
        return Optional.ofNullable(remembered.get(key));
      }

      @Override
      public void put(String key, String value) {
        remembered.put(key, value);
      }
    };
  }

  private Screen screen(Place place, Visit visit) {
    visited.add(place);
    InPlaceBackground background = new InPlaceBackground();
    return switch (place) {
      case Place.Home home ->
          new HomeScreen(
              new HomeModel(
                  visit.session(),
                  new HomeRows(
                      new Ledgers(store.rounds(), store.overview(), store.requests()),
                      new Names(regions::name, key -> groups.byKey(key).orElseThrow().name())),
                  (round, code) -> Optional.ofNullable(signs().get(code)),
                  background),
              visit,
              Workroom::samples,
              troubles);
      case Place.Load load ->
          new LoadScreen(
              new LoadModel(
                  visit.session(),
                  reader,
                  store.cases(),
                  answerCheck(),
                  store.verdicts(),
                  background),
              visit,
              load.files());
      case Place.Requests requests ->
          new RequestsScreen(
              new RequestsModel(visit.session(), requestPorts(), key -> key, background),
              visit,
              destinations());
      case Place.Settings settings ->
          new SettingsScreen(
              settingsModel(visit, background),
              new ThresholdsModel(
                  visit.session(),
                  new ThresholdDesk(RuleBook.shipped(), store.thresholdEdits(), text -> List.of()),
                  background),
              phrases(visit, background),
              visit,
              masters(visit));
      case Place.Setup setup ->
          new SetupScreen(settingsModel(visit, background), visit, masters(visit));
      default -> new Elsewhere();
    };
  }

  private SettingsModel settingsModel(Visit visit, InPlaceBackground background) {
    return new SettingsModel(
        visit.session(),
        new SettingsPorts(
            store.rounds(),
            new SettingsPorts.Places(regions, store.gazetteer()),
            store.cases(),
            store.agreements()),
        background);
  }

  private Masters masters(Visit visit) {
    return new Masters(
        code -> AgencyFunctions.shipped().name(code).in(visit.session().language()),
        groups.list(),
        window -> Optional.of(folder.resolve("wilayah.csv")),
        Workroom::samples);
  }

  private SettingsScreen.Phrases phrases(Visit visit, InPlaceBackground background) {
    PhraseDesk desk =
        new PhraseDesk(
            store.phrases(),
            Causes.shipped(),
            () -> ShippedPhrases.read(Causes.shipped()),
            text -> PrivacyGate.scan(text).stream().map(leak -> leak.masked()).toList());
    PhrasesModel.Names names =
        new PhrasesModel.Names(
            Map.of("A2.1", Words.same("Diare berulang")), Map.of("baduta", Words.same("Baduta")));
    return new SettingsScreen.Phrases(
        new PhrasesModel(visit.session(), desk, background, names),
        new PhraseFiles(
            window -> Optional.of(folder.resolve("frasa.json")),
            window -> Optional.of(folder.resolve("frasa.json"))));
  }

  private RequestDesk requestDesk() {
    return new RequestDesk(
        store.cases(), store.reviews(), store.agreements(), store.requests(), forms);
  }

  private AnswerCheck answerCheck() {
    return new AnswerCheck(store.cases(), store.requests(), requestDesk(), forms);
  }

  private RequestPorts requestPorts() {
    return new RequestPorts(
        requestDesk(),
        store.requests(),
        new RequestBook(store.cases(), forms, regions),
        new RequestPorts.Sources(store.cases(), store.rounds(), forms, store.reviews()),
        new RequestPorts.Printing(
            new ITextPress(),
            new FastWorkbooks(),
            text -> PrivacyGate.scan(text).stream().map(leak -> leak.masked()).toList()));
  }

  /// Where everything is saved that asks for a place.
  public Path savedTo() {
    return store.file().resolveSibling("saved");
  }

  private SaveTo destinations() {
    return new SaveTo() {
      @Override
      public Optional<Path> folder(Window owner) {
        return Optional.of(savedTo());
      }

      @Override
      public Optional<Path> workbook(Window owner, String name) {
        return Optional.of(savedTo().resolve(name));
      }
    };
  }

  private Map<CaseCode, Signs> signs() {
    Map<CaseCode, Signs> signs = new HashMap<>();
    store
        .cases()
        .list(ROUND)
        .forEach(
            row -> signs.put(row.code(), new Signs(92, Map.of(), List.of(), Optional.empty(), 3)));
    signs.put(
        code(2),
        new Signs(
            64,
            Map.of(Discipline.SPA, 4, Discipline.GIZI, 1),
            List.of(
                new RedFlag(
                    new Words("Dicurigai penyakit penyerta", "Suspected underlying disease"),
                    Words.same("jantung"))),
            Optional.of(Severity.HIGH),
            0));
    return signs;
  }

  /// A place that another room fills.
  private static final class Elsewhere implements Screen {
    private final VBox node = new VBox();

    @Override
    public Parent node() {
      return node;
    }

    @Override
    public void close() {}
  }

  public Shell shell() {
    return shell;
  }

  public SqlStore store() {
    return store;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// Where one has been, the present place last.
  public List<Place> visited() {
    return visited;
  }

  public String remembered(String key) {
    return remembered.getOrDefault(key, "");
  }

  public void picture(String name) {
    Picture.take(scene(), name);
  }

  @Override
  public void close() {
    store.close();
  }
}
