package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.round.Rounds.Setup;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/// Settings in parts; each entry is kept when one leaves it.
public final class SettingsScreen implements Screen {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final SettingsModel model;
  private final ThresholdsModel thresholds;
  private final Phrases phrases;
  private final Visit visit;
  private final Masters masters;
  private final Texts texts;
  private final Label saved = Labels.caption("");
  // Scrolls inside: its list and its detail each on their own.
  private final Tab thresholdsTab = new Tab();
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));

  /// The phrase bank, and where its files are.
  public record Phrases(PhrasesModel model, PhraseFiles files) {}

  public SettingsScreen(
      SettingsModel model,
      ThresholdsModel thresholds,
      Phrases phrases,
      Visit visit,
      Masters masters) {
    this.model = model;
    this.thresholds = thresholds;
    this.phrases = phrases;
    this.visit = visit;
    this.masters = masters;
    texts = Texts.beside(SettingsScreen.class, visit.session().language());
    Controls.named(root, "settings", texts.get("title"));
    root.getStyleClass().add("surface");
    thresholdsTab.setId("tab-thresholds");
    thresholdsTab.setText(texts.get("tab.thresholds"));
    saved.setId("settings-saved");
    saved.setText(texts.get("saves-itself"));
    root.getChildren()
        .setAll(
            Labels.title(texts.get("title")),
            States.loading("settings-loading", texts.get("loading")));
    model.setupProperty().addListener((at, before, setup) -> read(before));
    model.savedProperty().addListener((at, before, when) -> when.ifPresent(this::kept));
    thresholds.inForceProperty().addListener((at, before, now) -> thresholdsRead(before.isEmpty()));
    thresholds.savedProperty().addListener((at, before, when) -> when.ifPresent(this::kept));
    model.load();
    thresholds.load();
    phrases.model().load();
  }

  @Override
  public Parent node() {
    return root;
  }

  /// What stands in a field that has the focus is kept by its losing it.
  @Override
  public void close() {
    root.requestFocus();
  }

  private void read(Optional<Setup> before) {
    if (before.isPresent()) {
      return;
    }
    TabPane tabs =
        new TabPane(
            tab("display", texts.get("tab.display"), new DisplayPart(visit, texts).node()),
            tab("office", texts.get("tab.office"), new OfficePart(model, texts).node()),
            tab(
                "agencies",
                texts.get("tab.agencies"),
                new AgenciesPart(model, texts, masters.functionName()).node()),
            tab("members", texts.get("tab.members"), new MembersPart(model, texts).node()),
            thresholdsTab,
            phrasesTab(),
            tab(
                "round",
                texts.get("tab.round"),
                new RoundPart(model, visit, masters, texts).node()),
            tab("plan", texts.get("tab.plan"), new PlanPart(model, masters, texts).node()),
            tab(
                "place",
                texts.get("tab.place"),
                new PlacePart(model.place(), visit, masters, texts, new Place.Settings()).node()));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    root.getChildren()
        .setAll(
            Panes.row(Gap.TWO, Labels.title(texts.get("title")), Panes.push(), saved),
            Panes.grow(Controls.named(tabs, "settings-tabs", texts.get("title"))));
  }

  private void thresholdsRead(boolean first) {
    if (first) {
      VBox part = new ThresholdsPart(thresholds, texts, this::memberName).node();
      VBox inside = Panes.padded(Gap.TWO, part);
      inside.getStyleClass().add("surface");
      thresholdsTab.setContent(inside);
    }
  }

  // Scrolls inside, as the thresholds do.
  private Tab phrasesTab() {
    Tab tab = new Tab(texts.get("tab.phrases"));
    tab.setId("tab-phrases");
    VBox inside =
        Panes.padded(Gap.TWO, new PhrasesPart(phrases.model(), phrases.files(), texts).node());
    inside.getStyleClass().add("surface");
    tab.setContent(inside);
    return tab;
  }

  private String memberName(String id) {
    return model.setupProperty().get().stream()
        .flatMap(setup -> setup.members().stream())
        .filter(member -> member.id().equals(id))
        .map(Member::name)
        .findFirst()
        .orElse(id);
  }

  private static Tab tab(String id, String title, VBox content) {
    Tab tab = new Tab(title);
    tab.setId("tab-" + id);
    VBox inside = Panes.padded(Gap.TWO, new VBox(content));
    inside.getStyleClass().add("surface");
    tab.setContent(Panes.scroll("settings-" + id, title, inside));
    return tab;
  }

  private void kept(Instant at) {
    String time = TIME.format(at.atZone(visit.session().clock().getZone()));
    saved.setText(texts.get("saved", time));
    visit.frame().status().saved(at);
    visit.frame().setupChanged();
  }
}
