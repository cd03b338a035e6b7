package id.telaah.ui.requests;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// What is missing: the requests to the technical team, and the share of each missing field.
public final class RequestsScreen implements Screen {
  private final RequestsModel model;
  private final Visit visit;
  private final SaveTo saveTo;
  private final Texts texts;
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));
  private final VBox told = Panes.column(Gap.ONE);
  private final RequestsPart requests;
  private final SharesPart shares;

  public RequestsScreen(RequestsModel model, Visit visit, SaveTo saveTo) {
    this.model = model;
    this.visit = visit;
    this.saveTo = saveTo;
    texts = Texts.beside(RequestsScreen.class, visit.session().language());
    int percent = visit.frame().preferences().textPercent();
    requests = new RequestsPart(model, texts, percent, this::ask);
    shares = new SharesPart(model, texts, percent, this::export);
    told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
    Controls.named(root, "requests", texts.get("title"));
    root.getStyleClass().add("surface");
    model.readProperty().addListener((at, before, read) -> draw());
    model.rows().addListener((ListChangeListener<RequestRow>) change -> requests.refresh());
    root.getChildren().setAll(States.loading("requests-loading", texts.get("loading")));
    model.load();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {}

  private void draw() {
    TabPane tabs =
        Controls.named(
            new TabPane(
                tab("requests-tab", texts.get("tab.requests"), requests.node()),
                tab("shares-tab", texts.get("tab.shares"), shares.node())),
            "requests-tabs",
            texts.get("title"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    requests.refresh();
    root.getChildren().setAll(head(), told, Panes.grow(tabs));
  }

  private HBox head() {
    return Panes.row(
        Gap.TWO,
        Labels.title(texts.get("title")),
        Panes.push(),
        Controls.quiet(
            "requests-home", texts.get("home"), () -> visit.navigation().go(new Place.Home())));
  }

  private static Tab tab(String id, String name, VBox content) {
    Tab tab = new Tab(name, content);
    tab.setId(id);
    return tab;
  }

  private void ask() {
    saveTo
        .folder(window())
        .ifPresent(folder -> model.ask(folder, written -> tell(written, folder)));
  }

  private void export() {
    saveTo
        .workbook(window(), texts.get("shares.file") + ".xlsx")
        .ifPresent(file -> model.export(file, written -> tell(written, file)));
  }

  private void tell(RequestsModel.Written written, Path place) {
    told.getChildren()
        .setAll(
            written
                .unwritten()
                .map(file -> Notice.danger("requests-not-saved", texts.get("not-saved", file)))
                .orElseGet(() ->
                    Notice.success("requests-saved", texts.get("saved", written.count(), place))));
    model
        .heldProperty()
        .get()
        .ifPresent(gate ->
            told.getChildren()
                .add(
                    Notice.warning(
                        "requests-held", texts.get("held", gate.held().size(), gate.heldCases()))));
  }

  private Window window() {
    return root.getScene().getWindow();
  }
}
