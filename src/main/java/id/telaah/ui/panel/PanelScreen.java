package id.telaah.ui.panel;

import id.telaah.language.Texts;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// Four reviews side by side, one agreed text, signatures.
public final class PanelScreen implements Screen {
  private final PanelModel model;
  private final Visit visit;
  private final Texts texts;
  private final VBox root = Panes.column(Gap.NONE);
  private Optional<AgreementPane> agreement = Optional.empty();

  public PanelScreen(PanelModel model, Visit visit) {
    this.model = model;
    this.visit = visit;
    texts = Texts.beside(PanelScreen.class, visit.session().language());
    Controls.named(root, "panel", texts.get("title", model.code().shortName()));
    root.getStyleClass().add("surface");
    model
        .savedProperty()
        .addListener((at, before, now) -> now.ifPresent(visit.frame().status()::saved));
    model.tableProperty().addListener((at, before, now) -> now.ifPresent(this::draw));
    root.getChildren().setAll(States.loading("panel-loading", texts.get("loading")));
    model.load();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {
    agreement.ifPresent(AgreementPane::commit);
  }

  private void draw(PanelModel.Table table) {
    switch (table) {
      case PanelModel.Table.Waiting(List<Discipline> missing) ->
          root.getChildren().setAll(waiting(missing));
      case PanelModel.Table.Laid laid -> lay(laid);
    }
  }

  private Node waiting(List<Discipline> missing) {
    String names =
        missing.stream().map(one -> one.title(texts.language())).collect(Collectors.joining(", "));
    return States.empty(
        "panel-waiting",
        Icons.HIDDEN,
        texts.get("waiting.title", model.code().shortName()),
        texts.get("waiting.sentence", names),
        Controls.primary(
            "panel-home",
            texts.get("waiting.home"),
            () -> visit.navigation().go(new Place.Home())));
  }

  private void lay(PanelModel.Table.Laid laid) {
    AgreementPane pane = new AgreementPane(model, laid, texts);
    agreement = Optional.of(pane);
    LanesPane lanes = new LanesPane(model, laid, texts);
    SignBar bar = new SignBar(model, laid, texts, visit.frame().viewers(), pane);
    root.getChildren()
        .setAll(new Heading(model, laid, texts).node(), halves(lanes, pane), bar.node());
    // Once the screen stands: before, there is nothing to scroll.
    Platform.runLater(pane::begin);
  }

  private Node halves(LanesPane lanes, AgreementPane pane) {
    return Halves.of(lanes.node(), pane.node(), visit.frame().preferences());
  }
}
